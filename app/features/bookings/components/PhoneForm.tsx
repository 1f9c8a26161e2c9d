import { Form } from "@remix-run/react";

import { kindMessages } from "~/features/listings";
import { namedErrors } from "~/platform/forms/named-errors";
import { useForm } from "~/platform/forms/use-form";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  ErrorSummary,
  FieldRow,
  HiddenField,
  NumberField,
  SelectField,
  Stack,
  SubmitButton,
  TextArea,
  TextField,
} from "~/ui";

import { bookingMessages } from "../bookings.messages";
import { phoneMessages } from "../phone.messages";
import type { PhoneChoices } from "../phone.usecases.server";
import { requestMessages } from "../request.messages";
import { shortSpanText } from "../words";
import { SafetyFields, useSafetyLabels } from "./SafetyFields";

interface PhoneFormProps extends Pick<PhoneChoices, "slots" | "schools"> {
  /** Whom the reader may choose; without them the address of whom it was agreed with is asked. */
  teachers?: PhoneChoices["teachers"];
  idempotencyKey: string;
}

/** What was agreed: which moment, which school, which group. */
export function PhoneForm({ slots, schools, teachers, idempotencyKey }: PhoneFormProps) {
  const t = useMessages(phoneMessages).record;
  const request = useMessages(requestMessages);
  const words = useMessages(bookingMessages);
  const audiences: Record<string, string> = useMessages(kindMessages).audience;
  const locale = useLocale();
  const form = useForm("record");
  const safety = useSafetyLabels();
  const labels = {
    slotId: t.slot,
    schoolId: request.group.school,
    teacherId: t.teacher,
    contactEmail: t.email,
    groupAudience: request.group.audience,
    groupYear: request.group.year,
    pupils: request.group.pupils,
    escorts: request.group.escorts,
    goal: request.goal.goal,
    needs: request.goal.needs,
    note: t.note,
    ...safety,
  };
  const offered = [...new Set(slots.flatMap((slot) => slot.audiences))];
  return (
    <Form method="post">
      <HiddenField name="intent" value="record" />
      <HiddenField name="idempotencyKey" value={idempotencyKey} />
      <Stack>
        <ErrorSummary title={words.errors} errors={namedErrors(form, labels)} />
        <SelectField
          {...form.field("slotId")}
          label={t.slot}
          required
          emptyLabel={t.choose}
          options={slots.map((slot) => ({
            value: slot.id,
            label: `${shortSpanText(locale, slot)} – ${slot.title} (${slot.company})`,
          }))}
        />
        <SelectField
          {...form.field("schoolId", schools.length === 1 ? schools[0]?.id : "")}
          label={request.group.school}
          required
          emptyLabel={t.choose}
          options={schools.map(({ id, name, place }) => ({ value: id, label: `${name}, ${place}` }))}
        />
        {teachers === undefined ? (
          <TextField
            {...form.field("contactEmail")}
            label={t.email}
            hint={t.emailHint}
            type="email"
            required
            maxLength={200}
          />
        ) : (
          <SelectField
            {...form.field("teacherId")}
            label={t.teacher}
            hint={t.teacherHint}
            emptyLabel={t.noTeacher}
            options={teachers.map(({ id, name, school }) => ({ value: id, label: `${name} (${school})` }))}
          />
        )}
        <FieldRow>
          <SelectField
            {...form.field("groupAudience")}
            label={request.group.audience}
            required
            emptyLabel={request.group.chooseAudience}
            options={offered.map((value) => ({ value, label: audiences[value] ?? value }))}
          />
          <NumberField
            {...form.field("groupYear")}
            label={request.group.year}
            mark={words.optional}
            min={1}
            max={8}
            width="short"
          />
        </FieldRow>
        <FieldRow>
          <NumberField
            {...form.field("pupils")}
            label={request.group.pupils}
            required
            min={1}
            max={1000}
            width="short"
          />
          <NumberField
            {...form.field("escorts", 1)}
            label={request.group.escorts}
            min={0}
            max={100}
            width="short"
          />
          <NumberField
            {...form.field("youngestAge")}
            label={safety.youngestAge}
            mark={words.optional}
            min={3}
            max={99}
            width="short"
          />
        </FieldRow>
        <TextArea
          {...form.field("goal")}
          label={request.goal.goal}
          required
          minLength={10}
          maxLength={1000}
          rows={3}
        />
        <TextArea
          {...form.field("needs")}
          label={request.goal.needs}
          hint={request.goal.needsHint}
          mark={words.optional}
          maxLength={1000}
          rows={2}
        />
        <SafetyFields form={form} risksOpen vogAvailable={null} />
        <TextArea
          {...form.field("note")}
          label={t.note}
          hint={t.noteHint}
          mark={words.optional}
          maxLength={500}
          rows={2}
        />
        <SubmitButton>{t.submit}</SubmitButton>
      </Stack>
    </Form>
  );
}
