import { Form, useNavigation } from "@remix-run/react";

import { OwnSchoolField } from "~/features/organisations";
import { namedErrors } from "~/platform/forms/named-errors";
import type { FormState } from "~/platform/forms/form-reply";
import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import {
  DateField,
  ErrorSummary,
  FieldRow,
  Fieldset,
  HiddenField,
  NumberField,
  SelectField,
  Stack,
  SubmitButton,
  TextArea,
  TextField,
  TimeField,
} from "~/ui";

import { busMessages } from "../bus.messages";
import type { BusChoice } from "../views.usecases.server";

/** Which bus, or whichever is free. */
export function BusSelect(props: {
  form: FormState;
  name: string;
  buses: BusChoice[];
  chosen?: string | null;
}) {
  const t = useMessages(busMessages).form;
  return (
    <SelectField
      {...props.form.field(props.name, props.chosen)}
      label={t.bus}
      emptyLabel={t.anyBus}
      options={props.buses.map(({ id, name, seats }) => ({ value: id, label: t.busOption(name, seats) }))}
    />
  );
}

function WhenFields({ form, buses, chosen }: { form: FormState; buses: BusChoice[]; chosen: string | null }) {
  const t = useMessages(busMessages).form;
  return (
    <Fieldset legend={t.when}>
      <FieldRow>
        <DateField {...form.field("day")} label={t.day} required />
        <TimeField {...form.field("from")} label={t.from} required />
        <TimeField {...form.field("until")} label={t.until} required />
      </FieldRow>
      <BusSelect form={form} name="vehicleId" buses={buses} chosen={chosen} />
    </Fieldset>
  );
}

function WhereFields({ form, schools }: { form: FormState; schools: { id: string; name: string }[] }) {
  const t = useMessages(busMessages).form;
  return (
    <Fieldset legend={t.where}>
      <OwnSchoolField form={form} label={t.school} schools={schools} />
      <FieldRow>
        <TextField
          {...form.field("fromPlace")}
          label={t.fromPlace}
          hint={t.fromHint}
          mark={t.optional}
          maxLength={100}
        />
        <TextField {...form.field("toPlace")} label={t.toPlace} hint={t.toHint} maxLength={100} required />
      </FieldRow>
    </Fieldset>
  );
}

function WhoFields({ form }: { form: FormState }) {
  const t = useMessages(busMessages).form;
  return (
    <Fieldset legend={t.who}>
      <FieldRow>
        <NumberField {...form.field("pupils")} label={t.pupils} min={1} max={100} required />
        <NumberField {...form.field("escorts", 1)} label={t.escorts} hint={t.escortsHint} min={0} max={100} />
        <NumberField {...form.field("wheelchairs", 0)} label={t.wheelchairs} min={0} max={100} />
      </FieldRow>
      <TextArea
        {...form.field("needs")}
        label={t.needs}
        hint={t.needsHint}
        mark={t.optional}
        rows={3}
        maxLength={500}
      />
    </Fieldset>
  );
}

interface ReserveFormProps {
  schools: { id: string; name: string }[];
  buses: BusChoice[];
  /** The bus that was chosen on the page before. */
  chosen: string | null;
  /** A ride of another school to come along on; without it a ride of one's own. */
  rideId: string | null;
  idempotencyKey: string;
}

export function ReserveForm({ schools, buses, chosen, rideId, idempotencyKey }: ReserveFormProps) {
  const t = useMessages(busMessages).form;
  const intent = rideId === null ? "reserve" : "join";
  const form = useForm(intent);
  const sending = useNavigation().state === "submitting";
  const labels = {
    day: t.day,
    from: t.from,
    until: t.until,
    vehicleId: t.bus,
    schoolId: t.school,
    fromPlace: t.fromPlace,
    toPlace: t.toPlace,
    pupils: t.pupils,
    escorts: t.escorts,
    wheelchairs: t.wheelchairs,
    needs: t.needs,
  };
  return (
    <Form method="post" noValidate={form.refused}>
      <HiddenField name="intent" value={intent} />
      <HiddenField name="idempotencyKey" value={idempotencyKey} />
      {rideId === null ? null : <HiddenField name="rideId" value={rideId} />}
      <Stack gap="l">
        <ErrorSummary title={t.errors} errors={namedErrors(form, labels)} />
        {rideId === null ? <WhenFields form={form} buses={buses} chosen={chosen} /> : null}
        <WhereFields form={form} schools={schools} />
        <WhoFields form={form} />
        <SubmitButton variant="signal" pending={sending} pendingLabel={t.pending}>
          {t.submit}
        </SubmitButton>
      </Stack>
    </Form>
  );
}
