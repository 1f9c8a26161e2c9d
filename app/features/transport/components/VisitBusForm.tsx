import { Form, useNavigation } from "@remix-run/react";

import { namedErrors } from "~/platform/forms/named-errors";
import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import { ErrorSummary, FieldRow, HiddenField, NumberField, Stack, SubmitButton, TextField } from "~/ui";

import { busMessages } from "../bus.messages";
import type { BusChoice } from "../views.usecases.server";
import { BusSelect } from "./ReserveForm";

/** A bus for a visit that was asked for before: who rides and when is known. */
export function VisitBusForm({ buses, idempotencyKey }: { buses: BusChoice[]; idempotencyKey: string }) {
  const t = useMessages(busMessages).form;
  const form = useForm("reserve");
  const sending = useNavigation().state === "submitting";
  const labels = { vehicleId: t.bus, fromPlace: t.fromPlace, wheelchairs: t.wheelchairs };
  return (
    <Form method="post" noValidate={form.refused}>
      <HiddenField name="intent" value="reserve" />
      <HiddenField name="idempotencyKey" value={idempotencyKey} />
      <Stack>
        <ErrorSummary title={t.errors} errors={namedErrors(form, labels)} />
        <BusSelect form={form} name="vehicleId" buses={buses} />
        <FieldRow>
          <TextField
            {...form.field("fromPlace")}
            label={t.fromPlace}
            hint={t.fromHint}
            mark={t.optional}
            maxLength={100}
          />
          <NumberField {...form.field("wheelchairs", 0)} label={t.wheelchairs} min={0} max={100} />
        </FieldRow>
        <SubmitButton variant="signal" pending={sending} pendingLabel={t.pending}>
          {t.submit}
        </SubmitButton>
      </Stack>
    </Form>
  );
}
