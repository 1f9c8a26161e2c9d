import { Form, useActionData } from "@remix-run/react";

import type { ActionReply } from "~/platform/forms/form-reply";
import { useMessages } from "~/platform/i18n/use-messages";
import {
  ButtonLink,
  Cluster,
  HiddenField,
  Notice,
  Section,
  Stack,
  SubmitButton,
  Text,
  TextField,
} from "~/ui";

import { agendaMessages } from "../agenda.messages";

/** The private address of a calendar: made, shown once, renewed and revoked. */
export function AgendaFeed({ since }: { since: Date | null }) {
  const t = useMessages(agendaMessages).feed;
  const { done } = (useActionData() as ActionReply | undefined) ?? {};
  const address = done === undefined || done === "revoked" ? null : done;
  return (
    <Section title={t.title} lead={t.lead} tone="sunk">
      <Stack>
        {done === "revoked" ? (
          <Notice tone="ok" role="status">
            {t.revoked}
          </Notice>
        ) : null}
        {address === null ? null : (
          <Notice
            tone="ok"
            role="status"
            title={t.made}
            actions={<ButtonLink href={address.replace(/^https?:/, "webcal:")}>{t.open}</ButtonLink>}
          >
            <TextField name="address" label={t.address} defaultValue={address} readOnly />
          </Notice>
        )}
        {since === null ? null : <Text>{t.since(new Date(since).toISOString())}</Text>}
        <Cluster align="start">
          <Form method="post">
            <HiddenField name="intent" value="make-feed" />
            <SubmitButton icon="calendar" variant="secondary">
              {since === null ? t.make : t.renew}
            </SubmitButton>
          </Form>
          {since === null ? null : (
            <Form method="post">
              <HiddenField name="intent" value="revoke-feed" />
              <SubmitButton variant="danger">{t.revoke}</SubmitButton>
            </Form>
          )}
        </Cluster>
        {since === null ? null : <Text tone="soft">{t.renewHint}</Text>}
      </Stack>
    </Section>
  );
}
