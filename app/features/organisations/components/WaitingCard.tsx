import { Form } from "@remix-run/react";

import { scopedForm } from "~/platform/forms/scoped-form";
import { useForm } from "~/platform/forms/use-form";
import { formatDate } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  A,
  Card,
  Cluster,
  Disclosure,
  ErrorSummary,
  HiddenField,
  MetaList,
  Stack,
  SubmitButton,
  TextArea,
} from "~/ui";

import { deskMessages } from "../desk.messages";

export interface WaitingCardProps {
  item: {
    kind: "membership" | "school" | "company";
    id: string;
    name: string;
    organisation: string;
    place: string;
    email: string;
    website: string | null;
    since: Date | string;
  };
}

/** Somebody who waits, with what a coordinator needs to judge, and the two buttons. */
export function WaitingCard({ item }: WaitingCardProps) {
  const t = useMessages(deskMessages);
  const locale = useLocale();
  const form = scopedForm(useForm("judge"), "id", item.id);
  const hidden = (action: string) => (
    <>
      <HiddenField name="intent" value="judge" />
      <HiddenField name="kind" value={item.kind} />
      <HiddenField name="id" value={item.id} />
      <HiddenField name="action" value={action} />
    </>
  );
  return (
    <Card
      as="li"
      level={2}
      title={item.name}
      eyebrow={t.kind[item.kind]}
      meta={
        <MetaList
          items={[
            {
              key: "organisation",
              icon: item.kind === "company" ? "building" : "school",
              text: item.organisation,
            },
            { key: "place", icon: "pin", text: item.place },
            { key: "mail", icon: "mail", text: item.email },
            ...(item.website === null
              ? []
              : [{ key: "web", icon: "globe" as const, text: <A href={item.website}>{item.website}</A> }]),
            { key: "since", icon: "clock", text: t.since(formatDate(locale, item.since)) },
          ]}
        />
      }
    >
      <Stack>
        <ErrorSummary title={t.errors} errors={form.summary} />
        <Cluster align="start">
          <Form method="post">
            {hidden("approve")}
            <SubmitButton>{t.approve}</SubmitButton>
          </Form>
          <Disclosure summary={t.reject} open={form.refused}>
            <Form method="post">
              {hidden("reject")}
              <TextArea
                {...form.field("reason")}
                label={t.reason}
                hint={t.reasonHint}
                rows={3}
                maxLength={500}
                required
              />
              <SubmitButton variant="danger">{t.reject}</SubmitButton>
            </Form>
          </Disclosure>
        </Cluster>
      </Stack>
    </Card>
  );
}
