import type { FormState } from "~/platform/forms/form-reply";
import { formatWeekday } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  A,
  CheckboxField,
  CheckboxGroup,
  DateField,
  Fieldset,
  FieldRow,
  NumberField,
  SelectField,
  TextArea,
} from "~/ui";

import { contractKinds, learningRoutes, workdays, type ListingKind } from "../core/vocabulary";
import { kindMessages } from "../kinds";
import { listingFormMessages } from "../listing-form.messages";
import { placeFormMessages } from "../place-form.messages";
import { HoursField } from "./ListingFields";
import type { ListingFormProps, ListingInitial } from "./ListingForm";

interface Props extends Pick<ListingFormProps, "recognised" | "trainers"> {
  form: FormState;
  initial: ListingInitial;
  kind: ListingKind;
}

/** What a company states of a place for a student: the training, the work and its terms, and what it asks. */
export function PlacedFields(props: Props) {
  return (
    <>
      <TermsFields {...props} />
      <GuidanceFields {...props} />
      <DemandFields {...props} />
    </>
  );
}

/** The props of a field by its name, with what stands in it at first. */
function useFields({ form, initial }: Props) {
  const field = (name: string, otherwise: string | null = null) => {
    const value = initial[name];
    return form.field(name, typeof value === "string" || typeof value === "number" ? value : otherwise);
  };
  const euros = (name: string) => {
    const cents = initial[name];
    return form.field(name, typeof cents === "number" ? cents / 100 : null);
  };
  const tick = (name: string) => {
    const { id, errors } = form.field(name);
    const on = form.refused ? form.selected(name).length > 0 : initial[name] === true;
    return { id, name, errors, defaultChecked: on };
  };
  return { field, euros, tick };
}

/** Why nothing can be offered yet, and where that is mended. */
function NoRecognitions() {
  const t = useMessages(listingFormMessages);
  const place = useMessages(placeFormMessages);
  const href = useHref();
  return (
    <>
      {t.noRecognitions} <A href={href("/bedrijf")}>{place.recognitions}</A>
    </>
  );
}

function TermsFields(props: Props) {
  const { form, initial, kind, recognised } = props;
  const t = useMessages(listingFormMessages);
  const place = useMessages(placeFormMessages);
  const k = useMessages(kindMessages);
  const locale = useLocale();
  const { field, euros } = useFields(props);
  const bbl = kind === "apprenticeship";
  const { weekdays } = initial;
  return (
    <Fieldset legend={t.terms} hint={bbl && recognised.length === 0 ? <NoRecognitions /> : undefined}>
      <SelectField
        {...field("crebo")}
        label={t.qualification}
        hint={t.qualificationHint}
        emptyLabel={bbl ? place.chooseQualification : t.noQualification}
        // With nothing to choose, the answer says why.
        required={bbl && recognised.length > 0}
        options={recognised.map((q) => ({
          value: q.crebo,
          label: q.level === null ? q.name : `${q.name} (${k.level(q.level)})`,
        }))}
      />
      <SelectField
        {...field("route", bbl ? "bbl" : "bol")}
        label={t.route}
        options={learningRoutes
          .filter((route) => !bbl || route !== "bol")
          .map((route) => ({ value: route, label: k.route[route] }))}
      />
      {bbl ? (
        <SelectField
          {...field("contract", "training")}
          label={place.contract}
          hint={place.contractHint}
          options={contractKinds.map((value) => ({ value, label: place.contracts[value] }))}
        />
      ) : null}
      <FieldRow>
        <NumberField {...field("places")} label={t.places} min={1} max={500} required />
        <NumberField {...field("hoursPerWeek")} label={t.hours} min={1} max={40} required />
        <NumberField {...field("daysPerWeek")} label={t.days} min={1} max={5} required />
      </FieldRow>
      <CheckboxGroup
        id={form.field("weekdays").id}
        name="weekdays"
        errors={form.errors("weekdays")}
        defaultValue={form.selected("weekdays", Array.isArray(weekdays) ? weekdays.map(String) : [])}
        label={place.weekdays}
        hint={place.weekdaysHint}
        mark={t.optional}
        variant="inline"
        options={workdays.map((day) => ({ value: String(day), label: formatWeekday(locale, day) }))}
      />
      <FieldRow>
        <DateField {...field("startsFrom")} label={t.startsFrom} required />
        <DateField {...field("startsUntil")} label={t.startsUntil} mark={t.optional} />
      </FieldRow>
      <FieldRow>
        <NumberField {...euros("payMinCents")} label={place.payMin} mark={t.optional} min={0} />
        <NumberField {...euros("payMaxCents")} label={place.payMax} mark={t.optional} min={0} />
      </FieldRow>
      <HoursField {...{ form, initial }} label={t.companyHoursPlaced} hint={t.companyHoursPlacedHint} />
    </Fieldset>
  );
}

function GuidanceFields(props: Props) {
  const { form, initial, trainers } = props;
  const t = useMessages(listingFormMessages);
  const place = useMessages(placeFormMessages);
  const { field } = useFields(props);
  const { workProcesses } = initial;
  return (
    <Fieldset legend={place.guidance}>
      <TextArea
        {...form.field("workProcesses", Array.isArray(workProcesses) ? workProcesses.join("\n") : null)}
        label={place.workProcesses}
        hint={place.workProcessesHint}
        mark={t.optional}
        rows={5}
        maxLength={2500}
      />
      <SelectField
        {...field("practiceTrainerId")}
        label={place.practiceTrainerId}
        hint={place.trainerHint}
        emptyLabel={place.trainerLater}
        options={trainers.map(({ id, name, jobTitle }) => ({
          value: id,
          label: jobTitle === "" ? name : `${name}, ${jobTitle}`,
        }))}
      />
    </Fieldset>
  );
}

function DemandFields(props: Props) {
  const t = useMessages(listingFormMessages);
  const place = useMessages(placeFormMessages);
  const { field, tick } = useFields(props);
  return (
    <Fieldset legend={place.demands}>
      <CheckboxField {...tick("drivingLicenceNeeded")} label={place.drivingLicence} />
      <CheckboxField {...tick("vogNeeded")} label={place.vogNeeded} hint={place.vogHint} />
      <TextArea
        {...field("requirements")}
        label={t.requirements}
        hint={t.requirementsHint}
        mark={t.optional}
        rows={3}
        maxLength={1000}
      />
      <CheckboxField {...tick("objectiveSelection")} label={place.objective} hint={place.objectiveHint} />
    </Fieldset>
  );
}
