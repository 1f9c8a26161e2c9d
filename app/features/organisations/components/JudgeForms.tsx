import { Form } from "@remix-run/react";

import { scopedForm } from "~/platform/forms/scoped-form";
import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import { Cluster, Disclosure, ErrorSummary, HiddenField, Stack, SubmitButton, Text, TextArea } from "~/ui";

import type { JudgedKind } from "../core/desk";
import type { Choice } from "../core/verification";
import { deskMessages } from "../desk.messages";

interface About {
  kind: JudgedKind;
  id: string;
}

export interface JudgeFormsProps {
  about: About;
  /** What the table allows a coordinator now. */
  choices: readonly Choice<string>[];
  /** Approving has to wait for something else. */
  blocked?: boolean | undefined;
  /** Turning down takes away what somebody has already. */
  revoke?: boolean | undefined;
}

function Hidden({ about: { kind, id }, action }: { about: About; action: string }) {
  return (
    <>
      <HiddenField name="intent" value="judge" />
      <HiddenField name="kind" value={kind} />
      <HiddenField name="id" value={id} />
      <HiddenField name="action" value={action} />
    </>
  );
}

/** A decision that asks for a reason opens first. */
function WithReason({
  about,
  action,
  word,
}: {
  about: About;
  action: string;
  word: "reject" | "suspend" | "revoke";
}) {
  const t = useMessages(deskMessages);
  const form = scopedForm(useForm("judge"), "id", about.id);
  const tried = form.refused && form.field("action").defaultValue === action;
  const reason = form.field("reason");
  return (
    <Disclosure summary={t.action[word]} open={tried}>
      <Form method="post">
        <Stack>
          <Hidden about={about} action={action} />
          {word === "suspend" ? (
            <Text>{t.suspendNote[about.kind === "school" ? "school" : "company"]}</Text>
          ) : null}
          <TextArea
            {...reason}
            label={t.why[word]}
            hint={t.reasonHint}
            rows={3}
            maxLength={500}
            required
            errors={tried ? reason.errors : []}
          />
          <SubmitButton variant="danger">{t.action[word]}</SubmitButton>
        </Stack>
      </Form>
    </Disclosure>
  );
}

/** A button for everything that can be decided about somebody or something. */
export function JudgeForms({ about, choices, blocked, revoke = false }: JudgeFormsProps) {
  const t = useMessages(deskMessages);
  const form = scopedForm(useForm("judge"), "id", about.id);
  return (
    <Stack>
      <ErrorSummary title={t.errors} errors={form.summary} />
      <Cluster align="start">
        {choices.map(({ action }) =>
          action === "approve" || action === "restore" ? (
            <Form key={action} method="post">
              <Hidden about={about} action={action} />
              <SubmitButton disabled={blocked}>{t.action[action]}</SubmitButton>
            </Form>
          ) : action === "reject" || action === "suspend" ? (
            <WithReason
              key={action}
              about={about}
              action={action}
              word={action === "reject" && revoke ? "revoke" : action}
            />
          ) : null,
        )}
      </Cluster>
    </Stack>
  );
}
