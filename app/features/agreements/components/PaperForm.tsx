import { Form, useNavigation } from "@remix-run/react";

import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import {
  CheckboxGroup,
  ConfirmPanel,
  DateField,
  ErrorSummary,
  Fieldset,
  FileField,
  HiddenField,
  Stack,
  SubmitButton,
  TextField,
} from "~/ui";

import { agreementMessages } from "../agreements.messages";
import type { SignerRole } from "../agreements.schemas";
import { paperMessages } from "../paper.messages";

interface Props {
  version: number;
  /** Who have still to sign. */
  waiting: readonly { role: SignerRole; name: string }[];
  /** The first and the last day on which it can have been signed, YYYY-MM-DD. */
  from: string;
  today: string;
}

/** Records who signed a version on paper, with a scan of it. */
export function PaperForm({ version, waiting, from, today }: Props) {
  const t = useMessages(paperMessages);
  const { errors } = useMessages(agreementMessages);
  const form = useForm("paper");
  const sending = useNavigation().formData?.get("intent") === "paper";
  const { defaultValue: _none, ...scan } = form.field("scan");
  const signed = form.field("signed");
  const only = waiting.length === 1 ? waiting.map(({ role }) => role) : [];
  return (
    <ConfirmPanel
      trigger={t.trigger}
      variant="secondary"
      icon="upload"
      question={t.question}
      open={form.refused}
    >
      <Form method="post" encType="multipart/form-data">
        <Stack>
          <ErrorSummary title={errors} errors={form.fieldFaults} id="fouten-paper" />
          <HiddenField name="intent" value="paper" />
          <HiddenField name="version" value={version} />
          <CheckboxGroup
            id={signed.id}
            name="signed"
            errors={signed.errors}
            label={t.signed}
            hint={t.signedHint}
            options={waiting.map(({ role, name }) => ({ value: role, label: t.choice(t.roles[role], name) }))}
            defaultValue={form.selected("signed", only)}
          />
          <Fieldset legend={t.names} hint={t.namesHint}>
            {waiting.map(({ role, name }) => (
              <TextField
                key={role}
                {...form.field(`${role}OnPaper`, name)}
                label={t.roles[role]}
                maxLength={120}
              />
            ))}
          </Fieldset>
          <DateField {...form.field("signedOn", today)} label={t.signedOn} min={from} max={today} required />
          <FileField {...scan} label={t.scan} hint={t.scanHint} accept=".pdf,.jpg,.jpeg,.png" required />
          <SubmitButton icon="upload" pending={sending} pendingLabel={t.sending}>
            {t.submit}
          </SubmitButton>
        </Stack>
      </Form>
    </ConfirmPanel>
  );
}
