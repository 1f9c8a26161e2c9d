import { Form } from "@remix-run/react";

import { scopedForm } from "~/platform/forms/scoped-form";
import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import {
  Badge,
  Button,
  Card,
  ConfirmPanel,
  ErrorSummary,
  HiddenField,
  Stack,
  SubmitButton,
  Text,
} from "~/ui";

import { companyEditMessages } from "../company-edit.messages";
import { type Recognised, useRecognitionLine } from "./recognition-line";

/** A recognition that counts, and the way to end it. */
export function ConfirmedRecognition({ recognition }: { recognition: Recognised }) {
  const { recognitions: t, errors } = useMessages(companyEditMessages);
  const line = useRecognitionLine();
  const form = scopedForm(useForm("drop"), "crebo", recognition.crebo);
  return (
    <Card as="li" title={line(recognition)} aside={<Badge tone="ok">{t.confirmed}</Badge>}>
      <Stack>
        <ErrorSummary title={errors} errors={form.summary} />
        <ConfirmPanel
          trigger={t.drop}
          question={t.dropQuestion(recognition.name)}
          variant="secondary"
          open={form.refused}
        >
          <Form method="post">
            <HiddenField name="intent" value="drop" />
            <HiddenField name="crebo" value={recognition.crebo} />
            <SubmitButton variant="danger">{t.dropSubmit}</SubmitButton>
          </Form>
        </ConfirmPanel>
      </Stack>
    </Card>
  );
}

export interface StatedRecognitionProps {
  claim: Recognised & { sbbNumber: string; status: "pending" | "rejected"; reason: string | null };
}

/** A recognition that the company states and nobody has confirmed. */
export function StatedRecognition({ claim }: StatedRecognitionProps) {
  const { recognitions: t } = useMessages(companyEditMessages);
  const line = useRecognitionLine();
  const rejected = claim.status === "rejected";
  return (
    <Card
      as="li"
      title={line(claim)}
      aside={<Badge tone={rejected ? "stop" : "warn"}>{t.stated}</Badge>}
      meta={t.sbb(claim.sbbNumber)}
    >
      <Stack>
        <Text>{rejected ? t.rejected(claim.reason ?? "") : t.waits}</Text>
        <Form method="post">
          <HiddenField name="intent" value="take-back" />
          <HiddenField name="crebo" value={claim.crebo} />
          <Button type="submit" icon="trash">
            {t.takeBack}
          </Button>
        </Form>
      </Stack>
    </Card>
  );
}
