import { Form, useNavigation } from "@remix-run/react";

import { namedErrors } from "~/platform/forms/named-errors";
import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import {
  CheckboxField,
  Disclosure,
  ErrorSummary,
  FieldRow,
  HiddenField,
  NumberField,
  Stack,
  SubmitButton,
  Text,
} from "~/ui";

import { bookingMessages } from "../bookings.messages";
import { classesFormMessages } from "../classes-form.messages";
import { classRows, type ClassRow } from "../core/class-rows";
import { leavesRisksOpen } from "../core/safety";
import type { ClassesPage } from "../bundle-page.server";
import { requestMessages } from "../request.messages";
import { ClassFields } from "./ClassFields";
import { GoalFields } from "./RequestFields";
import { SafetyFields, useSafetyLabels, YoungestField } from "./SafetyFields";

const columns = ["name", "audience", "year", "pupils", "slot", "hour"] as const;
/** So many rows stand open; the others are opened when they are wanted. */
const open = 2;

/** Two to six classes in one form; a class that is left empty is not asked for. */
export function ClassesForm({ page }: { page: ClassesPage & { schoolId: string } }) {
  const t = useMessages(classesFormMessages);
  const request = useMessages(requestMessages);
  const words = useMessages(bookingMessages);
  const form = useForm("request-classes");
  const sending = useNavigation().state === "submitting";
  const labels = {
    ...Object.fromEntries(
      classRows.flatMap((row) => columns.map((name) => [`${name}${row}`, t.inClass(t.field[name], row)])),
    ),
    escorts: t.escorts,
    goal: request.goal.goal,
    needs: request.goal.needs,
    whileClosed: request.slot.whileClosed,
    ...useSafetyLabels(),
  };
  const filled = (row: ClassRow) =>
    columns.some(
      (name) => form.field(`${name}${row}`).defaultValue !== "" || form.errors(`${name}${row}`).length > 0,
    );
  const whileClosed = form.field("whileClosed");
  return (
    <Form method="post" noValidate={form.refused}>
      <HiddenField name="intent" value="request-classes" />
      <HiddenField name="idempotencyKey" value={page.idempotencyKey} />
      <HiddenField name="schoolId" value={page.schoolId} />
      <Stack gap="l">
        <ErrorSummary title={words.errors} errors={namedErrors(form, labels, form.fieldFaults)} />
        <Stack>
          {classRows.map((row) =>
            row <= open ? (
              <ClassFields key={row} row={row} form={form} {...page} />
            ) : (
              <Disclosure key={row} summary={t.add(row)} open={filled(row)}>
                <ClassFields row={row} form={form} {...page} />
              </Disclosure>
            ),
          )}
        </Stack>
        {page.slots.some(({ closed }) => closed.length > 0) ? (
          <CheckboxField
            id={whileClosed.id}
            name="whileClosed"
            label={request.slot.whileClosed}
            errors={whileClosed.errors}
            defaultChecked={form.selected("whileClosed").length > 0}
          />
        ) : null}
        <GoalFields form={form} legend={t.shared} />
        <FieldRow>
          <NumberField {...form.field("escorts", 1)} label={t.escorts} min={0} max={100} width="short" />
          <YoungestField form={form} minimumAge={page.listing.minimumAge} />
        </FieldRow>
        <SafetyFields
          form={form}
          risksOpen={leavesRisksOpen(page.listing)}
          vogAvailable={page.listing.vogAvailable}
        />
        <Text tone="soft">{t.noSecond}</Text>
        <SubmitButton variant="signal" pending={sending} pendingLabel={request.pending}>
          {t.submit}
        </SubmitButton>
      </Stack>
    </Form>
  );
}
