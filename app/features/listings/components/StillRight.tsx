import type { SerializeFrom } from "@remix-run/node";
import { Form } from "@remix-run/react";

import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  Badge,
  ButtonLink,
  Card,
  HiddenField,
  KindMark,
  MetaList,
  Notice,
  Stack,
  SubmitButton,
  Text,
  VisuallyHidden,
} from "~/ui";

import { kindMarks, kindMessages } from "../kinds";
import { stillRightMessages } from "../still-right.messages";
import type { OpenQuestion } from "../still-right.usecases.server";

/** What a company is asked about, a way to mend each, and the one button that confirms it all. */
export function StillRight({ question, level }: { question: SerializeFrom<OpenQuestion>; level: 2 | 3 }) {
  const t = useMessages(stillRightMessages);
  const kinds = useMessages(kindMessages);
  const href = useHref();
  const locale = useLocale();
  const paused = question.offers.filter(({ status }) => status === "paused").length;
  return (
    <Stack>
      {paused === 0 ? (
        <Text>{t.until(formatDate(locale, question.until, "long"))}</Text>
      ) : (
        <Notice tone="warn">{t.pausedTitle(paused)}</Notice>
      )}
      <Stack as="ul" gap="s">
        {question.offers.map((offer) => (
          <Card
            key={offer.id}
            as="li"
            level={level}
            title={offer.title}
            eyebrow={<KindMark {...kindMarks[offer.kind]} label={kinds.kind[offer.kind]} size="small" />}
            aside={offer.status === "paused" ? <Badge tone="warn">{t.paused}</Badge> : undefined}
            meta={<MetaList items={[{ key: "place", icon: "pin", text: offer.place }]} />}
            footer={
              <ButtonLink href={href(`/bedrijf/aanbod/${offer.id}`)} icon="edit">
                {t.edit}
                <VisuallyHidden> {offer.title}</VisuallyHidden>
              </ButtonLink>
            }
          />
        ))}
      </Stack>
      <Form method="post">
        <HiddenField name="intent" value="still-right" />
        <HiddenField name="companyId" value={question.companyId} />
        <SubmitButton variant="signal">{paused === 0 ? t.confirm : t.republish}</SubmitButton>
      </Form>
    </Stack>
  );
}
