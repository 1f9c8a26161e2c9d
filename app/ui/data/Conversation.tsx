import { Form } from "@remix-run/react";

import { useForm } from "~/platform/forms/use-form";
import { formatDate, formatTime } from "~/platform/i18n/i18n";
import { useLocale } from "~/platform/i18n/use-messages";
import { HiddenField, TextArea } from "../forms/inputs";
import { ErrorSummary } from "../forms/structure";
import { Stack } from "../layout/primitives";
import { Section } from "../layout/Section";
import { SubmitButton } from "../type/actions";
import { Text } from "../type/text";
import { Timeline } from "./lists";

export type ConversationProps<Side extends string> = {
  texts: {
    title: string;
    /** While nobody has written. */
    none: string;
    body: string;
    submit: string;
    who: Record<Side, string>;
    errors: string;
  };
  messages: readonly {
    id: string;
    side: Side;
    /** A name, while its person has an account. */
    author: string | null;
    /** A moment, in UTC. */
    at: Date | string;
    body: string;
  }[];
  /** Of the form: made with the page, so that a form that is sent twice writes once. */
  idempotencyKey: string;
};

/** What people on different sides wrote each other, and writing more: a form with the intent `message`. */
export function Conversation<Side extends string>(props: ConversationProps<Side>) {
  const { texts: t, messages, idempotencyKey } = props;
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
            items={messages.map(({ id, side, author, at, body }) => ({
              key: id,
              title: author === null ? t.who[side] : `${author} (${t.who[side]})`,
              time: `${formatDate(locale, at)}, ${formatTime(locale, at)}`,
              dateTime: new Date(at).toISOString(),
              detail: <Text preserve>{body}</Text>,
            }))}
          />
        )}
        <Form method="post" key={idempotencyKey}>
          <Stack>
            <ErrorSummary title={t.errors} errors={form.fieldFaults} id="fouten-message" />
            <HiddenField name="intent" value="message" />
            <HiddenField name="idempotencyKey" value={idempotencyKey} />
            <TextArea {...form.field("body")} label={t.body} rows={3} required maxLength={2000} />
            <SubmitButton icon="mail" variant="secondary">
              {t.submit}
            </SubmitButton>
          </Stack>
        </Form>
      </Stack>
    </Section>
  );
}
