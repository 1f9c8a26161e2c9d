import { useForm } from "~/platform/forms/use-form";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import {
  ButtonLink,
  Combobox,
  DateField,
  DescriptionList,
  NumberField,
  RadioGroup,
  SelectField,
  Stack,
  Text,
  TextField,
} from "~/ui";

import { learningRoutes, levels, studentKinds, travelModes } from "../core/choices";
import type { StudentProfile } from "../core/profile";
import { partMessages } from "../parts.messages";
import { profileMessages } from "../profile.messages";
import { PartForm } from "./PartForm";

/** Who somebody is, and how old. */
export function AboutPart({ profile }: { profile: StudentProfile }) {
  const t = useMessages(partMessages);
  const words = useMessages(profileMessages);
  const f = useForm("about");
  return (
    <PartForm form={f} intent="about" labels={{ kind: t.kind, birthDate: t.birthDate }}>
      {profile.school === null ? (
        <RadioGroup
          {...f.field("kind", profile.kind)}
          label={t.kind}
          hint={t.kindHint}
          options={studentKinds.map((value) => ({ value, label: words.kind[value] }))}
        />
      ) : null}
      <DateField
        {...f.field("birthDate", profile.birthDate)}
        label={t.birthDate}
        hint={t.birthDateHint}
        autoComplete="bday"
        required
      />
    </PartForm>
  );
}

/** The programme as the school has it: there is nothing to fill in. */
function SchoolsWord({ profile, next }: { profile: StudentProfile; next: string }) {
  const t = useMessages(partMessages);
  const words = useMessages(profileMessages);
  const href = useHref();
  const { qualification, route, school } = profile;
  return (
    <Stack>
      <DescriptionList
        items={[
          {
            key: "q",
            term: t.qualification,
            detail: `${qualification?.name ?? ""} (${qualification?.crebo ?? ""})`,
          },
          { key: "r", term: t.route, detail: route === null ? "" : words.route[route] },
        ]}
      />
      <Text tone="soft">{t.schoolSays(school?.name ?? "")}</Text>
      <ButtonLink href={href(next)} variant="primary">
        {t.goOn}
      </ButtonLink>
    </Stack>
  );
}

/** What somebody looks for. `next` is where they go on when their school has said it. */
export function AimPart({ profile, next }: { profile: StudentProfile; next: string }) {
  const t = useMessages(partMessages);
  const f = useForm("aim");
  const { qualification: chosen, kind } = profile;
  if (profile.qualificationConfirmed && profile.routeConfirmed) {
    return <SchoolsWord profile={profile} next={next} />;
  }
  const studies = kind === "student";
  return (
    <PartForm
      form={f}
      intent="aim"
      labels={{ qualification: t.qualification, level: t.level, route: t.route }}
    >
      <Combobox
        {...f.field("qualification", chosen === null ? "" : `${chosen.name} (${chosen.crebo})`)}
        label={t.qualification}
        hint={studies ? t.qualificationHint : `${t.qualificationHint} ${t.qualificationFree}`}
        src="/api/opleidingen?q={q}"
        status={t.suggestions}
        required={studies}
        maxLength={160}
      />
      {studies ? null : (
        <SelectField
          {...f.field("level", profile.level)}
          label={t.level}
          hint={t.levelHint}
          emptyLabel={t.choose}
          options={levels.map((n) => ({ value: String(n), label: t.levels[n] }))}
          width="medium"
        />
      )}
      <RadioGroup
        {...f.field("route", profile.route)}
        label={t.route}
        options={learningRoutes.map((value) => ({ value, label: t.routes[value] }))}
        required
      />
    </PartForm>
  );
}

/** Where somebody lives and how far they travel. */
export function ReachPart({ profile }: { profile: StudentProfile }) {
  const t = useMessages(partMessages);
  const f = useForm("reach");
  return (
    <PartForm
      form={f}
      intent="reach"
      labels={{ postcode: t.postcode, travelMode: t.travelMode, maxMinutes: t.maxMinutes }}
    >
      <TextField
        {...f.field("postcode", profile.home?.postcode)}
        label={t.postcode}
        hint={t.postcodeHint}
        width="short"
        autoComplete="postal-code"
        maxLength={10}
        required
      />
      <RadioGroup
        {...f.field("travelMode", profile.travelMode)}
        label={t.travelMode}
        options={travelModes.map((value) => ({ value, label: t.travelModes[value] }))}
        required
      />
      <NumberField
        {...f.field("maxMinutes", profile.maxMinutes)}
        label={t.maxMinutes}
        hint={t.maxMinutesHint}
        suffix={t.minutes}
        min={5}
        max={240}
        required
      />
    </PartForm>
  );
}
