import { Form } from "@remix-run/react";

import { namedErrors } from "~/platform/forms/named-errors";
import type { FormState } from "~/platform/forms/form-reply";
import { useForm } from "~/platform/forms/use-form";
import { formatWeekday } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  CheckboxGroup,
  ErrorSummary,
  FieldRow,
  Fieldset,
  HiddenField,
  NumberField,
  Stack,
  SubmitButton,
  TextField,
  TimeField,
} from "~/ui";

import { vehicleMessages } from "../vehicle.messages";
import type { VehicleView } from "../vehicles.usecases.server";

interface VehicleFormProps {
  intent: "add" | "change";
  /** Left out for a new one. */
  vehicle?: VehicleView | undefined;
  regions: { code: string; name: string; kind: string }[];
  /** Of a new one: sent twice, it is added once. */
  idempotencyKey?: string;
}

interface Part {
  form: FormState;
  vehicle: VehicleView | undefined;
}

function WhatFields({ form, vehicle }: Part) {
  const t = useMessages(vehicleMessages).form;
  const base = vehicle === undefined ? null : `${vehicle.postcode} ${vehicle.place}`.trim();
  return (
    <Fieldset legend={t.what}>
      <TextField
        {...form.field("name", vehicle?.name)}
        label={t.name}
        hint={t.nameHint}
        maxLength={60}
        required
      />
      <FieldRow>
        <NumberField
          {...form.field("seats", vehicle?.seats)}
          label={t.seats}
          hint={t.seatsHint}
          min={1}
          max={100}
          required
        />
        <NumberField
          {...form.field("wheelchairPlaces", vehicle?.wheelchairPlaces ?? 0)}
          label={t.wheelchairPlaces}
          min={0}
          max={100}
        />
      </FieldRow>
      <TextField {...form.field("base", base)} label={t.base} hint={t.baseHint} maxLength={100} required />
    </Fieldset>
  );
}

function WhenFields({ form, vehicle }: Part) {
  const t = useMessages(vehicleMessages).form;
  const locale = useLocale();
  const weekdays = form.field("weekdays");
  return (
    <Fieldset legend={t.when}>
      <CheckboxGroup
        id={weekdays.id}
        name="weekdays"
        errors={weekdays.errors}
        label={t.weekdays}
        variant="inline"
        defaultValue={form.selected("weekdays", (vehicle?.weekdays ?? [1, 2, 3, 4, 5]).map(String))}
        options={[1, 2, 3, 4, 5, 6, 7].map((day) => ({
          value: String(day),
          label: formatWeekday(locale, day),
        }))}
      />
      <FieldRow>
        <TimeField
          {...form.field("availableFrom", vehicle?.availableFrom.slice(0, 5) ?? "07:30")}
          label={t.from}
          required
        />
        <TimeField
          {...form.field("availableUntil", vehicle?.availableUntil.slice(0, 5) ?? "17:00")}
          label={t.until}
          required
        />
        <NumberField
          {...form.field("bufferMinutes", vehicle?.bufferMinutes ?? 15)}
          label={t.buffer}
          hint={t.bufferHint}
          min={0}
          max={240}
        />
      </FieldRow>
    </Fieldset>
  );
}

export function VehicleForm({ intent, vehicle, regions, idempotencyKey }: VehicleFormProps) {
  const all = useMessages(vehicleMessages);
  const t = all.form;
  const kinds: Record<string, string> = all.kinds;
  const form = useForm(intent);
  const field = form.field("regions");
  const labels = {
    name: t.name,
    seats: t.seats,
    wheelchairPlaces: t.wheelchairPlaces,
    base: t.base,
    weekdays: t.weekdays,
    availableFrom: t.from,
    availableUntil: t.until,
    bufferMinutes: t.buffer,
    regions: t.regions,
  };
  return (
    <Form method="post" noValidate={form.refused}>
      <HiddenField name="intent" value={intent} />
      {idempotencyKey === undefined ? null : <HiddenField name="idempotencyKey" value={idempotencyKey} />}
      <Stack gap="l">
        <ErrorSummary title={all.errors} errors={namedErrors(form, labels)} />
        <WhatFields form={form} vehicle={vehicle} />
        <WhenFields form={form} vehicle={vehicle} />
        <Fieldset legend={t.where}>
          <CheckboxGroup
            id={field.id}
            name="regions"
            errors={field.errors}
            label={t.regions}
            defaultValue={form.selected(
              "regions",
              vehicle?.regions.map(({ code }) => code),
            )}
            options={regions.map(({ code, name, kind }) => ({
              value: code,
              label: `${name} (${kinds[kind] ?? kind})`,
            }))}
          />
        </Fieldset>
        <SubmitButton>{t.submit}</SubmitButton>
      </Stack>
    </Form>
  );
}
