import { Form } from "@remix-run/react";

import { namedErrors } from "~/platform/forms/named-errors";
import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import {
  Card,
  ConfirmPanel,
  DateField,
  ErrorSummary,
  FieldRow,
  FormActions,
  HiddenField,
  Section,
  Stack,
  SubmitButton,
  Text,
  TextField,
} from "~/ui";

import { schoolTimesMessages } from "../school-times.messages";
import type { SchoolTimes } from "../school-times.usecases.server";

type Shown = Pick<SchoolTimes, "schoolId" | "closed">;

/** The exam weeks and other days on which a school is closed, to add to and to take from. */
export function ClosedDays({ schoolId, closed }: Shown) {
  const t = useMessages(schoolTimesMessages).closed;
  return (
    <Section title={t.title} lead={t.lead}>
      <Stack>
        {closed.length === 0 ? (
          <Text>{t.none}</Text>
        ) : (
          <Stack as="ul" gap="s">
            {closed.map((period) => (
              <Card key={period.id} as="li" level={3} title={period.name}>
                <Stack gap="s">
                  <Text>{t.span(period.startsOn, period.endsOn)}</Text>
                  <ConfirmPanel
                    trigger={t.removeOf(period.name)}
                    question={t.question(period.name)}
                    icon="trash"
                  >
                    <Form method="post">
                      <HiddenField name="intent" value="reopen" />
                      <HiddenField name="schoolId" value={schoolId} />
                      <HiddenField name="closedId" value={period.id} />
                      <SubmitButton variant="danger">{t.remove}</SubmitButton>
                    </Form>
                  </ConfirmPanel>
                </Stack>
              </Card>
            ))}
          </Stack>
        )}
        <AddClosed schoolId={schoolId} />
      </Stack>
    </Section>
  );
}

function AddClosed({ schoolId }: Pick<Shown, "schoolId">) {
  const all = useMessages(schoolTimesMessages);
  const t = all.closed;
  const form = useForm("close");
  const labels = { name: t.name, startsOn: t.first, endsOn: t.last };
  return (
    <Form method="post">
      <HiddenField name="intent" value="close" />
      <HiddenField name="schoolId" value={schoolId} />
      <Stack>
        <ErrorSummary title={all.errors} errors={namedErrors(form, labels, form.fieldFaults)} />
        <TextField {...form.field("name")} label={t.name} hint={t.nameHint} maxLength={60} required />
        <FieldRow>
          <DateField {...form.field("startsOn")} label={t.first} required />
          <DateField {...form.field("endsOn")} label={t.last} required />
        </FieldRow>
        <FormActions>
          <SubmitButton>{t.add}</SubmitButton>
        </FormActions>
      </Stack>
    </Form>
  );
}
