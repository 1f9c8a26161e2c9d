import { Form } from "@remix-run/react";

import { useForm } from "~/platform/forms/use-form";
import { formatTime } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  CheckboxField,
  ConfirmPanel,
  ErrorSummary,
  HiddenField,
  Notice,
  Section,
  Stack,
  SubmitButton,
  Text,
  TextArea,
  TextField,
} from "~/ui";

import { codeAnchor } from "../signing-anchor";
import { signingMessages } from "../signing.messages";

/** Asks for a code by mail. `codeUntil` is until when the last one works. */
export function CodeForm({ codeUntil }: { codeUntil: Date | string | null }) {
  const t = useMessages(signingMessages);
  const locale = useLocale();
  return (
    <Section title={t.codeTitle} id={codeAnchor}>
      <Form method="post">
        <Stack>
          {codeUntil === null ? (
            <Text>{t.codeText}</Text>
          ) : (
            <Notice tone="ok" role="status">
              {t.codeSent(formatTime(locale, codeUntil))}
            </Notice>
          )}
          <HiddenField name="intent" value="code" />
          <SubmitButton variant={codeUntil === null ? "primary" : "secondary"} icon="mail">
            {codeUntil === null ? t.ask : t.askAgain}
          </SubmitButton>
        </Stack>
      </Form>
    </Section>
  );
}

/** Signs with a typed name and the code. */
export function SignForm({ name }: { name: string }) {
  const t = useMessages(signingMessages);
  const form = useForm("sign");
  const agreed = form.field("agreed");
  return (
    <Section title={t.signTitle}>
      <Form method="post">
        <Stack>
          <ErrorSummary title={t.errors} errors={form.fieldFaults} id="fouten-sign" />
          <HiddenField name="intent" value="sign" />
          <TextField
            {...form.field("typedName", name)}
            label={t.typedName}
            autoComplete="name"
            maxLength={120}
            required
          />
          <TextField
            {...form.field("code")}
            label={t.code}
            inputMode="numeric"
            autoComplete="one-time-code"
            width="short"
            maxLength={6}
            required
          />
          <CheckboxField
            id={agreed.id}
            name="agreed"
            errors={agreed.errors}
            label={t.agreed}
            defaultChecked={form.selected("agreed").length > 0}
            required
          />
          <SubmitButton icon="check">{t.sign}</SubmitButton>
        </Stack>
      </Form>
    </Section>
  );
}

/** Refuses, with a reason, after asking. */
export function RefuseForm() {
  const t = useMessages(signingMessages);
  const form = useForm("refuse");
  return (
    <ConfirmPanel trigger={t.refuse} variant="secondary" question={t.refuseQuestion} open={form.refused}>
      <Form method="post">
        <Stack>
          <ErrorSummary title={t.errors} errors={form.fieldFaults} id="fouten-refuse" />
          <HiddenField name="intent" value="refuse" />
          <TextArea {...form.field("reason")} label={t.reason} rows={3} maxLength={500} required />
          <SubmitButton variant="danger">{t.refuseSubmit}</SubmitButton>
        </Stack>
      </Form>
    </ConfirmPanel>
  );
}
