import type { ReactNode } from "react";

import { kindMessages } from "~/features/listings";
import type { FieldProps, FormState } from "~/platform/forms/form-reply";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  CheckboxField,
  FieldRow,
  Fieldset,
  HiddenField,
  NumberField,
  RadioGroup,
  SelectField,
  TextArea,
} from "~/ui";

import { bookingMessages } from "../bookings.messages";
import { requestMessages } from "../request.messages";
import type { RequestFormData } from "../views.usecases.server";
import { spanText } from "../words";

interface SlotFieldProps {
  slots: RequestFormData["slots"];
  /** The largest group that the offer takes. */
  maxPupils: number | null;
  form: FormState;
  chosen: string;
}

export function SlotField(props: SlotFieldProps) {
  const t = useMessages(requestMessages).slot;
  const locale = useLocale();
  const { id, name, errors } = props.form.field("slotId");
  return (
    <Fieldset legend={t.title}>
      <RadioGroup
        id={id}
        name={name}
        errors={errors}
        label={t.legend}
        hideLabel
        variant="cards"
        required
        defaultValue={props.chosen}
        options={props.slots.map((slot) => ({
          value: slot.id,
          label: spanText(locale, slot),
          hint: t.left(slot.groupsLeft, Math.min(slot.pupilsLeft, props.maxPupils ?? slot.pupilsLeft)),
        }))}
      />
    </Fieldset>
  );
}

interface GroupFieldsProps {
  listing: RequestFormData["listing"];
  schools: RequestFormData["schools"];
  form: FormState;
  audience: FieldProps;
}

export function GroupFields({ listing, schools, form, audience }: GroupFieldsProps) {
  const t = useMessages(requestMessages).group;
  const words = useMessages(bookingMessages);
  const audiences: Record<string, string> = useMessages(kindMessages).audience;
  const [only] = schools;
  return (
    <Fieldset legend={t.title}>
      {schools.length === 1 && only ? (
        <HiddenField name="schoolId" value={only.id} />
      ) : (
        <SelectField
          {...form.field("schoolId")}
          label={t.school}
          required
          options={schools.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <FieldRow>
        <SelectField
          {...audience}
          label={t.audience}
          required
          emptyLabel={t.chooseAudience}
          options={listing.audiences.map((value) => ({ value, label: audiences[value] ?? value }))}
        />
        <NumberField
          {...form.field("groupYear")}
          label={t.year}
          mark={words.optional}
          min={1}
          max={8}
          width="short"
        />
      </FieldRow>
      <FieldRow>
        <NumberField
          {...form.field("pupils")}
          label={t.pupils}
          hint={t.pupilsHint(listing.minPupils, listing.maxPupils) || undefined}
          required
          min={1}
          max={1000}
          width="short"
        />
        <NumberField
          {...form.field("escorts", 1)}
          label={t.escorts}
          hint={t.escortsHint}
          min={0}
          max={100}
          width="short"
        />
      </FieldRow>
    </Fieldset>
  );
}

export function GoalFields({ form, children }: { form: FormState; children?: ReactNode }) {
  const t = useMessages(requestMessages).goal;
  const words = useMessages(bookingMessages);
  return (
    <Fieldset legend={t.title}>
      <TextArea
        {...form.field("goal")}
        label={t.goal}
        hint={t.goalHint}
        required
        minLength={10}
        maxLength={1000}
        rows={4}
      />
      <TextArea
        {...form.field("needs")}
        label={t.needs}
        hint={t.needsHint}
        mark={words.optional}
        maxLength={1000}
        rows={3}
      />
      {children}
    </Fieldset>
  );
}

/** What was agreed by phone is asked for all the same, so that the company confirms it. */
export function PhoneField({ form }: { form: FormState }) {
  const t = useMessages(requestMessages).phone;
  const { id, name, errors } = form.field("agreedByPhone");
  return (
    <CheckboxField
      id={id}
      name={name}
      errors={errors}
      label={t.label}
      hint={t.hint}
      defaultChecked={form.selected("agreedByPhone").length > 0}
    />
  );
}
