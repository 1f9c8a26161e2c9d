import { Form } from "@remix-run/react";

import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import {
  Cluster,
  ConfirmPanel,
  Heading,
  HiddenField,
  Panel,
  Stack,
  SubmitButton,
  Text,
  TextArea,
} from "~/ui";

import { reservationMessages } from "../reservation.messages";
import type { ReservationPage } from "../views.usecases.server";

/** A school takes its reservation back. */
export function CancelForm({ page }: { page: ReservationPage }) {
  const t = useMessages(reservationMessages).cancel;
  const form = useForm("cancel");
  if (!page.actions.includes("cancel")) return null;
  return (
    <ConfirmPanel
      trigger={t.trigger}
      question={t.question(page.reservation.reference)}
      open={form.summary.length > 0}
    >
      <Form method="post">
        <HiddenField name="intent" value="cancel" />
        <Stack>
          <TextArea {...form.field("reason")} label={t.reason} mark={t.optional} rows={2} maxLength={500} />
          <SubmitButton variant="danger">{t.submit}</SubmitButton>
        </Stack>
      </Form>
    </ConfirmPanel>
  );
}

/** The bus is off: two buttons, for the visit to stay or to go. Nothing else on the page decides it. */
export function ChoicePanel({ page }: { page: ReservationPage }) {
  const t = useMessages(reservationMessages).choice;
  if (!page.choiceOpen) return null;
  return (
    <Panel tone="signal">
      <Stack>
        <Heading level={2} size="m">
          {t.title}
        </Heading>
        <Text>{t.text(page.reservation.visitTitle ?? "")}</Text>
        <Cluster>
          <Form method="post">
            <HiddenField name="intent" value="keep" />
            <SubmitButton>{t.keep}</SubmitButton>
          </Form>
          <Form method="post">
            <HiddenField name="intent" value="end" />
            <SubmitButton variant="danger">{t.end}</SubmitButton>
          </Form>
        </Cluster>
      </Stack>
    </Panel>
  );
}
