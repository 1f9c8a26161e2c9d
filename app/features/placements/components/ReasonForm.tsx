import { Form } from "@remix-run/react";

import { scopedForm } from "~/platform/forms/scoped-form";
import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import { ConfirmPanel, ErrorSummary, HiddenField, Stack, SubmitButton, TextArea } from "~/ui";

import { placementMessages } from "../placements.messages";

interface Props {
  /** Which form of the page. */
  intent: string;
  /** The placement, or whatever tells forms with the same intent apart. */
  placementId: string;
  trigger: string;
  question: string;
  variant?: "secondary" | "danger";
}

/** A step that ends something and needs a reason: asks, takes the reason, and only then does it. */
export function ReasonForm({ intent, placementId, trigger, question, variant = "secondary" }: Props) {
  const t = useMessages(placementMessages);
  const f = scopedForm(useForm(intent), "placementId", placementId);
  return (
    <ConfirmPanel trigger={trigger} variant={variant} question={question} open={f.refused}>
      <Form method="post">
        <Stack>
          <ErrorSummary title={t.errors} errors={f.summary} id={`fouten-${intent}-${placementId}`} />
          <HiddenField name="intent" value={intent} />
          <HiddenField name="placementId" value={placementId} />
          <TextArea {...f.field("reason")} label={t.reason} rows={2} maxLength={500} required />
          <SubmitButton variant="danger">{trigger}</SubmitButton>
        </Stack>
      </Form>
    </ConfirmPanel>
  );
}
