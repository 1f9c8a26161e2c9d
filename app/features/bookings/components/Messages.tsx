import { Form } from "@remix-run/react";

import { useForm } from "~/platform/forms/use-form";
import { formatDate, formatTime } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ErrorSummary, HiddenField, Section, Stack, SubmitButton, Text, TextArea, Timeline } from "~/ui";

import { contactMessages } from "../contact.messages";
import { messagesId } from "../messages-id";
import type { MessageView } from "../messages.usecases.server";

/** What the two sides wrote each other, and writing more. */
export function Messages({
  messages,
  idempotencyKey,
}: {
  messages: readonly MessageView[];
  /** Of the form: made with the page, so that a form that is sent twice writes once. */
  idempotencyKey: string;
}) {
  const t = useMessages(contactMessages).messages;
  const locale = useLocale();
  const form = useForm("message");
  return (
    <Section title={t.title} id={messagesId}>
      <Stack>
        {messages.length === 0 ? (
          <Text tone="soft">{t.none}</Text>
        ) : (
          <Timeline
            label={t.title}
            items={messages.map((message) => ({
              key: message.id,
              title:
                message.author === null ? t.who[message.side] : `${message.author} (${t.who[message.side]})`,
              time: `${formatDate(locale, message.at)}, ${formatTime(locale, message.at)}`,
              dateTime: new Date(message.at).toISOString(),
              detail: <Text preserve>{message.body}</Text>,
            }))}
          />
        )}
        <Form method="post" key={idempotencyKey}>
          <Stack>
            <ErrorSummary title={t.errors} errors={form.summary} id="fouten-message" />
            <HiddenField name="intent" value="message" />
            <HiddenField name="idempotencyKey" value={idempotencyKey} />
            <TextArea
              {...form.field("body")}
              label={t.body}
              hint={t.hint}
              rows={3}
              required
              maxLength={2000}
            />
            <SubmitButton icon="mail" variant="secondary">
              {t.submit}
            </SubmitButton>
          </Stack>
        </Form>
      </Stack>
    </Section>
  );
}
