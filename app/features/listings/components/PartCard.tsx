import type { SerializeFrom } from "@remix-run/node";
import { Form } from "@remix-run/react";

import { useHref, useMessages } from "~/platform/i18n/use-messages";
import {
  Badge,
  ButtonLink,
  Card,
  Cluster,
  ConfirmPanel,
  HiddenField,
  MetaList,
  Stack,
  SubmitButton,
  Text,
  VisuallyHidden,
} from "~/ui";

import { poolMessages } from "../pool.messages";
import type { Part } from "../pool.usecases.server";

/** A leerbaan of another company of which one does a part: what is asked, and how to answer. */
export function PartCard({ part }: { part: SerializeFrom<Part> }) {
  const { parts: t } = useMessages(poolMessages);
  const href = useHref();
  const isAsked = part.status === "asked";
  return (
    <Card
      as="li"
      level={2}
      title={part.title}
      aside={<Badge tone={isAsked ? "warn" : "ok"}>{isAsked ? t.asked : t.agreed}</Badge>}
      meta={
        <MetaList
          items={[
            { key: "lead", icon: "building", text: t.by(part.lead) },
            { key: "place", icon: "pin", text: part.place },
            ...(part.qualification === null
              ? []
              : [{ key: "qualification", icon: "school" as const, text: part.qualification }]),
            { key: "weeks", icon: "clock", text: t.weeks(part.companyName, part.weeks) },
          ]}
        />
      }
    >
      <Stack>
        {isAsked ? <Text>{t.askedText}</Text> : null}
        <Cluster>
          {isAsked ? (
            <>
              <AnswerForm part={part} intent="agree" />
              <AnswerForm part={part} intent="decline" />
            </>
          ) : null}
          {part.listingStatus === "published" ? (
            <ButtonLink href={href(`/aanbod/${part.slug}`)} icon="eye">
              {t.see}
              <VisuallyHidden> {part.title}</VisuallyHidden>
            </ButtonLink>
          ) : null}
        </Cluster>
        {isAsked ? null : (
          <ConfirmPanel trigger={t.stop} question={t.stopAsk} variant="secondary">
            <AnswerForm part={part} intent="decline" />
          </ConfirmPanel>
        )}
      </Stack>
    </Card>
  );
}

function AnswerForm({ part, intent }: { part: SerializeFrom<Part>; intent: "agree" | "decline" }) {
  const { parts: t } = useMessages(poolMessages);
  const stops = part.status === "agreed";
  return (
    <Form method="post">
      <HiddenField name="intent" value={intent} />
      <HiddenField name="listingId" value={part.listingId} />
      <HiddenField name="companyId" value={part.companyId} />
      <SubmitButton variant={intent === "agree" ? "primary" : stops ? "danger" : "secondary"}>
        {intent === "agree" ? t.agree : stops ? t.stopYes : t.decline}
      </SubmitButton>
    </Form>
  );
}
