import { useForm } from "~/platform/forms/use-form";
import { formatWeekday } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  CheckboxField,
  CheckboxGroup,
  Combobox,
  DateField,
  Notice,
  RadioGroup,
  Stack,
  TextArea,
  Text,
  TextField,
} from "~/ui";

import { spokenLanguages, workdays } from "../core/choices";
import type { StudentProfile } from "../core/profile";
import { languageMessages } from "../language.messages";
import { partMessages } from "../parts.messages";
import { PartForm } from "./PartForm";

/** When somebody can begin, and work. */
export function WhenPart({ profile }: { profile: StudentProfile }) {
  const t = useMessages(partMessages);
  const locale = useLocale();
  const f = useForm("when");
  return (
    <PartForm form={f} intent="when" labels={{ startsFrom: t.startsFrom, weekdays: t.weekdays }}>
      <DateField {...f.field("startsFrom", profile.startsFrom)} label={t.startsFrom} required />
      <CheckboxGroup
        {...f.field("weekdays")}
        defaultValue={f.selected("weekdays", profile.weekdays.map(String))}
        label={t.weekdays}
        hint={t.weekdaysHint}
        options={workdays.map((day) => ({ value: String(day), label: formatWeekday(locale, day) }))}
      />
    </PartForm>
  );
}

/** What somebody can do and has done. */
export function SkillsPart({ profile }: { profile: StudentProfile }) {
  const t = useMessages(partMessages);
  const names = useMessages(languageMessages);
  const f = useForm("skills");
  const { skills, experience, motivation, languages: spoken } = t;
  const labels = { skills, experience, motivation, languages: spoken };
  const ticked = (name: "drivingLicence" | "vogWilling") => ({
    ...f.field(name),
    defaultValue: "on",
    defaultChecked: f.selected(name, profile[name] ? ["on"] : []).length > 0,
  });
  return (
    <PartForm form={f} intent="skills" labels={labels}>
      <TextArea
        {...f.field("skills", profile.skills)}
        label={t.skills}
        hint={t.skillsHint}
        rows={3}
        maxLength={1000}
        required
      />
      <TextArea
        {...f.field("experience", profile.experience)}
        label={t.experience}
        hint={t.experienceHint}
        mark={t.optional}
        rows={3}
        maxLength={2000}
      />
      <TextArea
        {...f.field("motivation", profile.motivation)}
        label={t.motivation}
        mark={t.optional}
        rows={3}
        maxLength={2000}
      />
      <CheckboxGroup
        {...f.field("languages")}
        defaultValue={f.selected("languages", profile.languages)}
        label={t.languages}
        options={spokenLanguages.map((value) => ({ value, label: names[value] }))}
      />
      <Stack gap="s">
        <CheckboxField {...ticked("drivingLicence")} label={t.drivingLicence} />
        <CheckboxField {...ticked("vogWilling")} label={t.vogWilling} hint={t.vogHint} />
      </Stack>
    </PartForm>
  );
}

export interface SchoolChoice {
  id: string;
  name: string;
  place: string;
}

/** Of which school somebody is a student; `choices` is what they may have typed. */
export function SchoolPart({ profile, choices }: { profile: StudentProfile; choices: SchoolChoice[] }) {
  const t = useMessages(partMessages);
  const f = useForm("school");
  const { school, claim } = profile;
  if (school !== null) return <Notice tone="ok">{t.schoolConfirmed(school.name, school.number)}</Notice>;
  return (
    <Stack>
      {claim === null || f.refused ? null : (
        <Notice tone={claim.rejected ? "warn" : "info"}>
          {claim.rejected ? t.schoolRejected(claim.schoolName) : t.schoolWaits(claim.schoolName)}
        </Notice>
      )}
      {profile.enrols && claim === null ? <Text>{t.schoolEnrols}</Text> : null}
      <PartForm
        form={f}
        intent="school"
        labels={{ school: t.school, schoolId: t.school, studentNumber: t.studentNumber }}
      >
        {choices.length === 0 ? (
          <Combobox
            {...f.field("school", claim?.schoolName)}
            label={t.school}
            hint={t.schoolHint}
            src="/api/scholen?q={q}"
            valueName="schoolId"
            defaultChosen={f.field("schoolId", claim?.schoolId).defaultValue}
            status={t.schools}
            autoComplete="off"
            maxLength={200}
            required
          />
        ) : (
          <RadioGroup
            {...f.field("schoolId")}
            label={t.which}
            variant="cards"
            options={choices.map(({ id, name, place }) => ({ value: id, label: name, hint: place }))}
            required
          />
        )}
        <TextField
          {...f.field("studentNumber", claim?.number)}
          label={t.studentNumber}
          hint={t.studentNumberHint}
          width="medium"
          autoComplete="off"
          maxLength={20}
          required
        />
      </PartForm>
    </Stack>
  );
}

/** Whether somebody still looks, and may be passed on. */
export function SharingPart({ profile }: { profile: StudentProfile }) {
  const t = useMessages(partMessages);
  const f = useForm("sharing");
  const ticked = (name: "looking" | "referralConsent") => ({
    ...f.field(name),
    defaultValue: "on",
    defaultChecked: f.selected(name, profile[name] ? ["on"] : []).length > 0,
  });
  return (
    <PartForm form={f} intent="sharing" labels={{ looking: t.looking, referralConsent: t.referralConsent }}>
      <CheckboxField {...ticked("looking")} label={t.looking} hint={t.lookingHint} />
      <CheckboxField {...ticked("referralConsent")} label={t.referralConsent} hint={t.referralHint} />
    </PartForm>
  );
}
