import { Form } from "@remix-run/react";

import { useForm } from "~/platform/forms/use-form";
import { formatDate, formatTime } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ErrorSummary, HiddenField, Section, Stack, SubmitButton, Text, TextArea, Timeline } from "~/ui";

import { applicationMessages } from "../application.messages";
import type { MessageView } from "../applications.views.usecases.server";

interface Props {
  messages: readonly MessageView[];
  /** Of the form: made with the page, so that a form that is sent twice writes once. */
  idempotencyKey: string;
}

/** What applicant and company wrote each other, and writing more. */
export function ApplicationMessages({ messages, idempotencyKey }: Props) {
  const words = useMessages(applicationMessages);
  const t = words.messages;
  const locale = useLocale();
  const form = useForm("message");
  return (
    <Section title={t.title}>
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
            <ErrorSummary title={words.errors} errors={form.fieldFaults} id="fouten-message" />
            <HiddenField name="intent" value="message" />
            <HiddenField name="idempotencyKey" value={idempotencyKey} />
            <TextArea {...form.field("body")} label={t.body} rows={3} required maxLength={2000} />
            <SubmitButton icon="mail" variant="secondary">
              {t.send}
            </SubmitButton>
          </Stack>
        </Form>
      </Stack>
    </Section>
  );
}
