import { Form, useNavigation } from "@remix-run/react";

import { profilePath } from "~/features/students";
import { useForm } from "~/platform/forms/use-form";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import {
  A,
  CheckboxField,
  ErrorSummary,
  FormActions,
  HiddenField,
  Notice,
  Stack,
  SubmitButton,
  Text,
  TextArea,
} from "~/ui";

import { applicationMessages } from "../application.messages";
import { applyMessages } from "../apply.messages";
import type { OfferedRecommendation } from "../referral.usecases.server";
import { SendRecommendation } from "./SendRecommendation";

interface Props {
  person: { motivation: string; hasCv: boolean };
  recommendation: OfferedRecommendation | null;
  objective: boolean;
  /** This page, to which one returns from the profile. */
  back: string;
  idempotencyKey: string;
}

/** Why somebody wants this place; the profile goes along by itself, the CV and a recommendation by a tick. */
export function ApplyForm({ person, recommendation, objective, back, idempotencyKey }: Props) {
  const t = useMessages(applyMessages);
  const words = useMessages(applicationMessages);
  const href = useHref();
  const form = useForm("submit");
  const sending = useNavigation().state === "submitting";
  const { id, name, errors } = form.field("sharesCv");
  return (
    <Form method="post" noValidate={form.refused}>
      <Stack>
        <ErrorSummary title={words.errors} errors={form.fieldFaults} id="fouten-submit" />
        <HiddenField name="intent" value="submit" />
        <HiddenField name="idempotencyKey" value={idempotencyKey} />
        {objective ? (
          <Notice title={t.objective} icon="eye">
            {t.objectiveText}
          </Notice>
        ) : null}
        <Text>
          {t.profileGoes} <A href={href(profilePath(back))}>{t.toProfile}</A>
        </Text>
        <TextArea
          {...form.field("motivation", person.motivation)}
          label={t.motivation}
          hint={t.motivationHint}
          rows={6}
          minLength={20}
          maxLength={2000}
          required
        />
        {person.hasCv ? (
          <CheckboxField
            {...{ id, name, errors }}
            label={t.sharesCv}
            value="on"
            defaultChecked={!form.refused || form.selected("sharesCv").includes("on")}
          />
        ) : null}
        {recommendation === null ? null : <SendRecommendation form={form} recommendation={recommendation} />}
        <FormActions>
          <SubmitButton variant="signal" pending={sending} pendingLabel={t.pending}>
            {t.submit}
          </SubmitButton>
        </FormActions>
      </Stack>
    </Form>
  );
}
