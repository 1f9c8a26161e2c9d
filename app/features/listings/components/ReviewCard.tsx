import { Form } from "@remix-run/react";

import { scopedForm } from "~/platform/forms/scoped-form";
import { useForm } from "~/platform/forms/use-form";
import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  A,
  Card,
  Cluster,
  Disclosure,
  ErrorSummary,
  HiddenField,
  KindMark,
  MetaList,
  Notice,
  Stack,
  SubmitButton,
  Text,
  TextArea,
} from "~/ui";

import type { ListingKind } from "../core/vocabulary";
import { kindMarks, kindMessages } from "../kinds";
import { listingStateMessages } from "../listing-state.messages";
import { reviewMessages } from "../review.messages";

export interface ReviewCardProps {
  item: {
    id: string;
    kind: ListingKind;
    title: string;
    summary: string;
    description: string;
    companyName: string;
    companySlug: string;
    companyVerification: string;
    place: string;
    waitingSince: Date | string;
  };
}

/** A first offer with everything that a coordinator needs to judge it. */
export function ReviewCard({ item }: ReviewCardProps) {
  const t = useMessages(reviewMessages);
  const { action } = useMessages(listingStateMessages);
  const k = useMessages(kindMessages);
  const href = useHref();
  const locale = useLocale();
  const form = scopedForm(useForm("judge"), "listingId", item.id);
  const verified = item.companyVerification === "verified";
  return (
    <Card
      as="li"
      id={`aanbod-${item.id}`}
      level={2}
      title={item.title}
      eyebrow={<KindMark {...kindMarks[item.kind]} label={k.kind[item.kind]} size="small" />}
      meta={
        <MetaList
          items={[
            {
              key: "company",
              icon: "building",
              text: <A href={href(`/bedrijven/${item.companySlug}`)}>{item.companyName}</A>,
            },
            { key: "place", icon: "pin", text: item.place },
            { key: "since", icon: "clock", text: t.waiting(formatDate(locale, item.waitingSince)) },
          ]}
        />
      }
    >
      <Stack>
        <ErrorSummary title={t.errors} errors={form.summary} />
        <Text>{item.summary}</Text>
        <Text preserve>{item.description}</Text>
        {verified ? null : <Notice tone="warn">{t.companyFirst}</Notice>}
        <Cluster align="start">
          <Form method="post">
            <HiddenField name="intent" value="judge" />
            <HiddenField name="listingId" value={item.id} />
            <HiddenField name="action" value="approve" />
            <SubmitButton disabled={!verified}>{action.approve}</SubmitButton>
          </Form>
          <Disclosure summary={action.reject} open={form.refused}>
            <Form method="post">
              <HiddenField name="intent" value="judge" />
              <HiddenField name="listingId" value={item.id} />
              <HiddenField name="action" value="reject" />
              <TextArea
                {...form.field("reason")}
                label={t.reason}
                hint={t.reasonHint}
                rows={3}
                maxLength={500}
                required
              />
              <SubmitButton variant="danger">{action.reject}</SubmitButton>
            </Form>
          </Disclosure>
        </Cluster>
      </Stack>
    </Card>
  );
}
