import type { ReactNode } from "react";

import { kindMessages } from "~/features/listings";
import { OwnSchoolField } from "~/features/organisations";
import type { FieldProps, FormState } from "~/platform/forms/form-reply";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { CheckboxField, FieldRow, Fieldset, NumberField, RadioGroup, SelectField, TextArea } from "~/ui";

import { bookingMessages } from "../bookings.messages";
import type { ClosedFor } from "../closed-days.server";
import { requestMessages } from "../request.messages";
import type { RequestFormData } from "../views.usecases.server";
import { spanText } from "../words";
import { YoungestField } from "./SafetyFields";

interface SlotFieldProps {
  slots: RequestFormData["slots"];
  schools: RequestFormData["schools"];
  /** The largest group that the offer takes. */
  maxPupils: number | null;
  /** Some moment on the form, this choice or another, is on a day when the school is closed. */
  anyClosed: boolean;
  form: FormState;
  chosen: string;
}

/** Why schools have no lessons at a moment, in words; of somebody with one school, without its name. */
export function useClosedText(schools: RequestFormData["schools"]): (closed: readonly ClosedFor[]) => string {
  const t = useMessages(requestMessages).slot;
  return (closed) =>
    closed
      .map(({ schoolId, name }) => {
        const school = schools.length > 1 ? schools.find(({ id }) => id === schoolId) : undefined;
        return school === undefined ? t.closed(name) : t.closedAt(school.name, name);
      })
      .join(" ");
}

export function SlotField(props: SlotFieldProps) {
  const t = useMessages(requestMessages).slot;
  const locale = useLocale();
  const { id, name, errors } = props.form.field("slotId");
  const whileClosed = props.form.field("whileClosed");
  const closedText = useClosedText(props.schools);
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
          hint: [
            closedText(slot.closed),
            t.left(slot.groupsLeft, Math.min(slot.pupilsLeft, props.maxPupils ?? slot.pupilsLeft)),
          ]
            .join(" ")
            .trim(),
          muted: slot.closed.length > 0,
        }))}
      />
      {props.anyClosed ? (
        <CheckboxField
          id={whileClosed.id}
          name="whileClosed"
          label={t.whileClosed}
          hint={t.whileClosedHint}
          errors={whileClosed.errors}
          defaultChecked={props.form.selected("whileClosed").length > 0}
        />
      ) : null}
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
  return (
    <Fieldset legend={t.title}>
      <OwnSchoolField form={form} label={t.school} schools={schools} />
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
        <YoungestField form={form} minimumAge={listing.minimumAge} />
      </FieldRow>
    </Fieldset>
  );
}

interface GoalFieldsProps {
  form: FormState;
  legend: string;
  children?: ReactNode;
}

export function GoalFields({ form, legend, children }: GoalFieldsProps) {
  const t = useMessages(requestMessages).goal;
  const words = useMessages(bookingMessages);
  return (
    <Fieldset legend={legend}>
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
