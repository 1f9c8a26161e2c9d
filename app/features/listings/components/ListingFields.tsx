import type { FormState } from "~/platform/forms/form-reply";
import { formatNumber } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  CheckboxField,
  CheckboxGroup,
  DateField,
  Fieldset,
  FieldRow,
  NumberField,
  SelectField,
  TextArea,
  TextField,
} from "~/ui";

import { audiences, hasPlaces, levels, type ListingKind } from "../core/vocabulary";
import { kindMessages } from "../kinds";
import { listingFormMessages } from "../listing-form.messages";
import { placeFormMessages } from "../place-form.messages";
import type { ListingInitial } from "./ListingForm";

interface Props {
  form: FormState;
  initial: ListingInitial;
  kind: ListingKind;
}

const plain = (value: ListingInitial[string]) =>
  typeof value === "string" || typeof value === "number" ? value : null;
const several = (value: ListingInitial[string], otherwise: readonly string[] = []) =>
  Array.isArray(value) ? value.map(String) : otherwise;

export function AboutFields({
  form,
  initial,
  kind,
  sectors,
}: Props & { sectors: { value: string; label: string }[] }) {
  const t = useMessages(listingFormMessages);
  const place = useMessages(placeFormMessages);
  const words = hasPlaces(kind) ? place : t;
  const k = useMessages(kindMessages);
  const field = (name: string) => form.field(name, plain(initial[name]));
  const group = (name: string, otherwise?: readonly string[]) => {
    const { id, errors } = form.field(name);
    return { id, name, errors, defaultValue: form.selected(name, several(initial[name], otherwise)) };
  };
  return (
    <Fieldset legend={t.about}>
      <TextField {...field("title")} label={t.title} hint={words.titleHint} maxLength={100} required />
      <TextArea
        {...field("summary")}
        label={t.summary}
        hint={t.summaryHint}
        rows={2}
        maxLength={300}
        required
      />
      <TextArea {...field("description")} label={words.description} rows={8} maxLength={4000} required />
      <SelectField
        {...field("sectorSlug")}
        label={t.sector}
        emptyLabel={t.chooseSector}
        options={sectors}
        required
      />
      <CheckboxGroup
        {...group("audiences")}
        label={t.audiences}
        variant="inline"
        options={audiences.map((value) => ({ value, label: k.audience[value] }))}
      />
      <CheckboxGroup
        {...group("levels")}
        label={t.levels}
        mark={t.optional}
        variant="inline"
        options={levels.map((level) => ({ value: String(level), label: k.level(level) }))}
      />
      <CheckboxGroup
        {...group("languages", ["nl"])}
        label={t.languages}
        variant="inline"
        options={(["nl", "en"] as const).map((value) => ({ value, label: k.language[value] }))}
      />
    </Fieldset>
  );
}

/** The company's own time, for the co-financing of education. */
export function HoursField({
  form,
  initial,
  label,
  hint,
}: Pick<Props, "form" | "initial"> & { label: string; hint: string }) {
  const locale = useLocale();
  const minutes = initial["companyMinutes"];
  const hours = typeof minutes === "number" ? formatNumber(locale, minutes / 60, 2) : null;
  return (
    <TextField
      {...form.field("companyMinutes", hours)}
      label={label}
      hint={hint}
      mark={useMessages(listingFormMessages).optional}
      inputMode="decimal"
      maxLength={7}
      width="short"
    />
  );
}

export function BookedFields({ form, initial, kind }: Props) {
  const t = useMessages(listingFormMessages);
  const field = (name: string, otherwise?: number) =>
    form.field(name, plain(initial[name]) ?? otherwise ?? null);
  const cents = typeof initial["costCents"] === "number" ? initial["costCents"] / 100 : null;
  return (
    <Fieldset legend={t.practical}>
      <FieldRow>
        <NumberField {...field("durationMinutes")} label={t.duration} min={15} step={5} required />
        <NumberField {...field("minPupils")} label={t.minPupils} mark={t.optional} min={1} />
        <NumberField {...field("maxPupils")} label={t.maxPupils} min={1} required />
      </FieldRow>
      <FieldRow>
        <NumberField
          {...form.field("costCents", cents)}
          label={t.cost}
          hint={t.costHint}
          min={0}
          step={0.01}
        />
        <NumberField {...field("noticeDays", 3)} label={t.notice} min={0} max={60} />
        <NumberField {...field("holdWorkingDays", 5)} label={t.hold} min={1} max={20} />
      </FieldRow>
      <HoursField {...{ form, initial }} label={t.companyHours} hint={t.companyHoursHint} />
      {kind === "guest_lesson" ? (
        <NumberField {...field("travelKm", 25)} label={t.travel} min={0} max={300} required />
      ) : null}
      {kind === "event" ? (
        <TextField
          {...field("campaign")}
          label={t.campaign}
          hint={t.campaignHint}
          mark={t.optional}
          maxLength={80}
        />
      ) : null}
      {kind === "assignment" ? (
        <TextArea {...field("deliverable")} label={t.deliverable} rows={3} maxLength={1000} required />
      ) : null}
    </Fieldset>
  );
}

export function WhereFields({ form, initial, kind }: Props) {
  const t = useMessages(listingFormMessages);
  const place = useMessages(placeFormMessages);
  const field = (name: string) => form.field(name, plain(initial[name]));
  const tick = (name: string) => {
    const { id, errors } = form.field(name);
    const on = form.refused ? form.selected(name).length > 0 : initial[name] === true;
    return { id, name, errors, defaultChecked: on };
  };
  return (
    <Fieldset legend={t.where}>
      <FieldRow>
        <TextField {...field("street")} label={t.street} mark={t.optional} maxLength={100} />
        <TextField
          {...field("houseNumber")}
          label={t.houseNumber}
          mark={t.optional}
          width="short"
          maxLength={12}
        />
        <TextField {...field("postcode")} label={t.postcode} width="short" maxLength={10} required />
      </FieldRow>
      {hasPlaces(kind) ? (
        <TextArea
          {...field("howToGetThere")}
          label={place.howToGetThere}
          hint={place.howToGetThereHint}
          mark={t.optional}
          rows={3}
          maxLength={1000}
        />
      ) : null}
      <CheckboxField {...tick("wheelchairAccessible")} label={t.wheelchair} />
      <DateField {...field("endsOn")} label={t.endsOn} hint={t.endsOnHint} mark={t.optional} />
    </Fieldset>
  );
}
