import { Form } from "@remix-run/react";

import { kindMarks, kindMessages } from "~/features/listings";
import { formatDate, formatNumber } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  A,
  ButtonLink,
  Card,
  Cluster,
  EmptyState,
  Heading,
  HiddenField,
  IconList,
  KindMark,
  MetaList,
  Stack,
  SubmitButton,
  Text,
} from "~/ui";

import type { WorkItem } from "../worklist.usecases.server";
import { worklistMessages } from "../worklist.messages";
import { groupText, shortSpanText } from "../words";

/** Requests that nobody answered, each with whom to call, what is free nearby and what can be done. */
export function WorkList({ items, count }: { items: WorkItem[]; count: number }) {
  const t = useMessages(worklistMessages);
  if (items.length === 0) return <EmptyState title={t.empty}>{t.emptyText}</EmptyState>;
  return (
    <Stack>
      <Text>{t.lead}</Text>
      <Stack as="ul">
        {items.map((item) => (
          <WorkCard key={item.booking.id} item={item} />
        ))}
      </Stack>
      {count > items.length ? <Text tone="soft">{t.more(count - items.length)}</Text> : null}
    </Stack>
  );
}

function WorkCard({ item }: { item: WorkItem }) {
  const { booking, since } = item;
  const t = useMessages(worklistMessages);
  const kinds = useMessages(kindMessages);
  const locale = useLocale();
  const href = useHref();
  const { kind } = booking.listing;
  return (
    <Card
      as="li"
      level={2}
      title={<A href={href(`/beheer/boekingen/${booking.reference}`)}>{booking.listing.title}</A>}
      eyebrow={<KindMark {...kindMarks[kind]} label={kinds.kind[kind]} size="small" />}
      meta={
        <MetaList
          items={[
            { key: "since", icon: "clock", text: t.since(formatDate(locale, since)) },
            { key: "school", icon: "school", text: `${booking.school.name}, ${booking.school.place}` },
            { key: "group", icon: "users", text: groupText(locale, booking, kinds.audience) },
            {
              key: "asked",
              icon: "building",
              text: t.asked(booking.company.name, shortSpanText(locale, booking)),
            },
          ]}
        />
      }
      footer={
        <Cluster>
          <ButtonLink href={href(phonePath(booking.listing.title, booking.school.name))} icon="phone">
            {t.phone}
          </ButtonLink>
          <Form method="post">
            <HiddenField name="intent" value="done" />
            <HiddenField name="bookingId" value={booking.id} />
            <SubmitButton icon="check">{t.done}</SubmitButton>
          </Form>
        </Cluster>
      }
    >
      <Stack gap="s">
        <Text preserve>{booking.goal}</Text>
        <TeacherLines teacher={booking.teacher} />
        <NearbyLines item={item} />
      </Stack>
    </Card>
  );
}

const phonePath = (offer: string, school: string): string =>
  `/beheer/boekingen/nieuw?${new URLSearchParams({ aanbod: offer, school }).toString()}`;

function TeacherLines({ teacher }: { teacher: WorkItem["booking"]["teacher"] }) {
  const t = useMessages(worklistMessages);
  return (
    <>
      <Heading level={3} size="s">
        {t.teacher}
      </Heading>
      {teacher === null ? (
        <Text>{t.noTeacher}</Text>
      ) : (
        <IconList
          items={[
            { key: "name", icon: "user", text: teacher.name },
            ...(teacher.phone === null || teacher.phone === ""
              ? []
              : [
                  {
                    key: "phone",
                    icon: "phone" as const,
                    text: <A href={`tel:${teacher.phone.replaceAll(/[^\d+]/g, "")}`}>{teacher.phone}</A>,
                  },
                ]),
            { key: "mail", icon: "mail", text: <A href={`mailto:${teacher.email}`}>{teacher.email}</A> },
          ]}
        />
      )}
    </>
  );
}

/** What is free nearby; each leads to the form in which an appointment made by phone is recorded. */
function NearbyLines({ item }: { item: WorkItem }) {
  const t = useMessages(worklistMessages);
  const locale = useLocale();
  const href = useHref();
  return (
    <>
      <Heading level={3} size="s">
        {t.alternatives}
      </Heading>
      {item.alternatives.length === 0 ? <Text>{t.noAlternatives}</Text> : null}
      <IconList
        items={item.alternatives.map((offer) => ({
          key: offer.id,
          icon: "pin" as const,
          text: (
            <>
              <A href={href(phonePath(offer.title, item.booking.school.name))}>
                {t.offer(offer.title, offer.company, offer.place, formatNumber(locale, offer.distanceKm))}
              </A>{" "}
              {t.free(offer.slots.map((slot) => shortSpanText(locale, slot)).join(" · "))}
            </>
          ),
        }))}
      />
    </>
  );
}
