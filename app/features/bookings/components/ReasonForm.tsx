import { Form } from "@remix-run/react";

import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import { ConfirmPanel, HiddenField, Stack, SubmitButton, TextArea } from "~/ui";

import { bookingMessages } from "../bookings.messages";

export interface ReasonFormProps {
  intent: string;
  trigger: string;
  question: string;
  submit: string;
  /** Without a label no reason is asked. */
  reason?: string | undefined;
  hint?: string | undefined;
  optional?: boolean | undefined;
  variant?: "danger" | "secondary" | undefined;
}

/** A step that asks first, and for the reason where one is wanted. */
export function ReasonForm({
  intent,
  trigger,
  question,
  submit,
  reason,
  hint,
  optional,
  variant,
}: ReasonFormProps) {
  const form = useForm(intent);
  const t = useMessages(bookingMessages);
  return (
    <ConfirmPanel trigger={trigger} question={question} open={form.summary.length > 0} variant={variant}>
      <Form method="post">
        <HiddenField name="intent" value={intent} />
        <Stack>
          {reason === undefined ? null : (
            <TextArea
              {...form.field("reason")}
              label={reason}
              hint={hint}
              mark={optional === true ? t.optional : undefined}
              rows={3}
              maxLength={500}
              required={optional !== true}
            />
          )}
          <SubmitButton variant="danger">{submit}</SubmitButton>
        </Stack>
      </Form>
    </ConfirmPanel>
  );
}
