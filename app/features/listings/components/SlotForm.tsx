import { Form } from "@remix-run/react";

import { namedErrors } from "~/platform/forms/named-errors";
import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import {
  CheckboxField,
  DateField,
  ErrorSummary,
  FieldRow,
  HiddenField,
  NumberField,
  SelectField,
  Stack,
  SubmitButton,
  TimeField,
} from "~/ui";

import { slotMessages } from "../slots.messages";

/** One moment, or a series of them. */
export function SlotForm({ maxPupils }: { maxPupils: number | null }) {
  const t = useMessages(slotMessages);
  const form = useForm("add");
  const labels = {
    day: t.day,
    startTime: t.start,
    endTime: t.end,
    maxGroups: t.groups,
    maxPupils: t.pupils,
    repeat: t.repeat,
    until: t.until,
  };
  const skip = form.field("skipHolidays");
  return (
    <Form method="post">
      <Stack>
        <HiddenField name="intent" value="add" />
        <ErrorSummary title={t.errors} errors={namedErrors(form, labels, form.fieldFaults)} />
        <FieldRow>
          <DateField {...form.field("day")} label={t.day} required />
          <TimeField {...form.field("startTime", "09:00")} label={t.start} required />
          <TimeField {...form.field("endTime", "12:00")} label={t.end} required />
        </FieldRow>
        <FieldRow>
          <NumberField {...form.field("maxGroups", 1)} label={t.groups} min={1} max={50} required />
          <NumberField {...form.field("maxPupils", maxPupils)} label={t.pupils} min={1} max={1000} required />
        </FieldRow>
        <FieldRow>
          <SelectField
            {...form.field("repeat", "once")}
            label={t.repeat}
            options={[
              { value: "once", label: t.once },
              { value: "weekly", label: t.weekly },
              { value: "fortnightly", label: t.fortnightly },
            ]}
          />
          <DateField {...form.field("until")} label={t.until} mark={t.optional} />
        </FieldRow>
        <CheckboxField
          id={skip.id}
          name="skipHolidays"
          label={t.skip}
          errors={skip.errors}
          defaultChecked={form.refused ? form.selected("skipHolidays").length > 0 : true}
        />
        <SubmitButton icon="plus">{t.add}</SubmitButton>
      </Stack>
    </Form>
  );
}
