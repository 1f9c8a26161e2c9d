import { Form } from "@remix-run/react";

import type { MembershipRole } from "~/platform/auth/viewer";
import { scopedForm } from "~/platform/forms/scoped-form";
import { useForm } from "~/platform/forms/use-form";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { A, ErrorSummary, FormActions, HiddenField, RadioGroup, Stack, SubmitButton, Text } from "~/ui";

import { registrationMessages } from "../registration.messages";
import { standingMessages } from "../standing.messages";
import { type SchoolChoice, SchoolPicker } from "./SchoolPicker";

export interface AskAgainFormProps {
  membershipId: string;
  role: MembershipRole;
  /** The schools that what was typed may mean. */
  choices: SchoolChoice[];
}

/** Somebody who was turned down asks again: with another role, another school, or just again. */
export function AskAgainForm({ membershipId, role, choices }: AskAgainFormProps) {
  const { again: t, errors, optional } = useMessages(standingMessages);
  const { roles, role: what } = useMessages(registrationMessages);
  const href = useHref();
  const form = scopedForm(useForm("again"), "membershipId", membershipId);
  return (
    <Form method="post">
      <Stack>
        <ErrorSummary title={errors} errors={form.summary} />
        <HiddenField name="intent" value="again" />
        <HiddenField name="membershipId" value={membershipId} />
        <Text>
          {t.account} <A href={href("/mijn/account")}>{t.accountLink}</A>.
        </Text>
        <RadioGroup
          {...form.field("role", role)}
          label={what}
          options={(["teacher", "placement_coordinator"] as const).map((value) => ({
            value,
            label: roles[value],
          }))}
        />
        <SchoolPicker form={form} choices={choices} label={t.other} hint={t.otherHint} mark={optional} />
        <FormActions>
          <SubmitButton>{t.submit}</SubmitButton>
        </FormActions>
      </Stack>
    </Form>
  );
}
