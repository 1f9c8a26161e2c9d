import { Form } from "@remix-run/react";

import { namedErrors } from "~/platform/forms/named-errors";
import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import {
  DateField,
  ErrorSummary,
  FieldRow,
  Fieldset,
  FormActions,
  HiddenField,
  NumberField,
  Stack,
  SubmitButton,
  TextField,
} from "~/ui";

import { settingsMessages } from "../settings.messages";
import type { SettingsPage } from "../settings.usecases.server";

/** How a company wants to be asked; every field may stay empty. */
export function SettingsForm({ companyId, settings }: Pick<SettingsPage, "companyId" | "settings">) {
  const t = useMessages(settingsMessages);
  const form = useForm("save");
  const field = (name: keyof SettingsPage["settings"]) => form.field(name, settings[name]);
  const labels: Record<keyof SettingsPage["settings"], string> = {
    requestsPerMonth: t.load.requests,
    pausedUntil: t.load.pause,
    bufferMinutes: t.load.buffer,
    noticeDays: t.terms.notice,
    holdWorkingDays: t.terms.hold,
    deputyName: t.deputy.name,
    deputyEmail: t.deputy.email,
    deputyPhone: t.deputy.phone,
    deputyFrom: t.deputy.from,
    deputyUntil: t.deputy.until,
  };
  return (
    <Form method="post">
      <HiddenField name="intent" value="save" />
      <HiddenField name="companyId" value={companyId} />
      <Stack gap="l">
        <ErrorSummary title={t.errors} errors={namedErrors(form, labels)} />
        <Fieldset legend={t.load.legend}>
          <NumberField
            {...field("requestsPerMonth")}
            label={t.load.requests}
            hint={t.load.requestsHint}
            min={1}
            max={1000}
          />
          <DateField {...field("pausedUntil")} label={t.load.pause} hint={t.load.pauseHint} />
          <NumberField
            {...field("bufferMinutes")}
            label={t.load.buffer}
            hint={t.load.bufferHint}
            min={0}
            max={1440}
          />
        </Fieldset>
        <Fieldset legend={t.terms.legend} hint={t.terms.hint}>
          <FieldRow>
            <NumberField
              {...field("noticeDays")}
              label={t.terms.notice}
              hint={t.terms.noticeHint}
              min={0}
              max={60}
            />
            <NumberField
              {...field("holdWorkingDays")}
              label={t.terms.hold}
              hint={t.terms.holdHint}
              min={1}
              max={20}
            />
          </FieldRow>
        </Fieldset>
        <Fieldset legend={t.deputy.legend} hint={t.deputy.hint}>
          <FieldRow>
            <TextField {...field("deputyName")} label={t.deputy.name} maxLength={100} />
            <TextField {...field("deputyEmail")} label={t.deputy.email} type="email" maxLength={200} />
            <TextField {...field("deputyPhone")} label={t.deputy.phone} mark={t.optional} type="tel" />
          </FieldRow>
          <FieldRow>
            <DateField {...field("deputyFrom")} label={t.deputy.from} />
            <DateField {...field("deputyUntil")} label={t.deputy.until} />
          </FieldRow>
        </Fieldset>
        <FormActions>
          <SubmitButton>{t.save}</SubmitButton>
        </FormActions>
      </Stack>
    </Form>
  );
}
