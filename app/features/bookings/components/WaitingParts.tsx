import { Form } from "@remix-run/react";

import { kindMessages } from "~/features/listings";
import { useOwnFact } from "~/platform/auth/use-person";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  Badge,
  ButtonLink,
  Card,
  Cluster,
  ConfirmPanel,
  HiddenField,
  MetaList,
  Notice,
  Stack,
  SubmitButton,
  Text,
  type Tone,
} from "~/ui";

import type { WaitingAction, WaitingState } from "../core/waiting";
import { waitingMessages } from "../waiting.messages";
import type { WaitingPage } from "../waiting.usecases.server";
import { groupText, shortSpanText } from "../words";
import { useMomentText } from "./parts";

const tones: Record<WaitingState, Tone> = {
  waiting: "info",
  offered: "warn",
  taken: "ok",
  lapsed: "stop",
  left: "neutral",
};

export function WaitingBadge({ status }: { status: WaitingState }) {
  const t = useMessages(waitingMessages);
  return <Badge tone={tones[status]}>{t.state[status]}</Badge>;
}

/** The buttons of an entry; on a page with several of them `entryId` says which. */
export function WaitingActions({ actions, entryId }: { actions: WaitingAction[]; entryId?: string }) {
  const t = useMessages(waitingMessages);
  const which = entryId === undefined ? null : <HiddenField name="entryId" value={entryId} />;
  if (actions.length === 0) return null;
  return (
    <Cluster>
      {actions.includes("take") ? (
        <Form method="post">
          <HiddenField name="intent" value="take" />
          {which}
          <SubmitButton variant="signal" icon="check">
            {t.take}
          </SubmitButton>
        </Form>
      ) : null}
      {actions.includes("leave") ? (
        <ConfirmPanel trigger={t.leave} question={t.leaveAsk} variant="secondary">
          <Form method="post">
            <HiddenField name="intent" value="leave" />
            {which}
            <SubmitButton variant="danger">{t.leave}</SubmitButton>
          </Form>
        </ConfirmPanel>
      ) : null}
    </Cluster>
  );
}

/** A group that waits, or waited: for what, which place in line, and what can be done. */
export function WaitingCard(props: { entry: WaitingPage; own: boolean; level: 2 | 3 }) {
  const { entry, own, level } = props;
  const t = useMessages(waitingMessages);
  const audiences = useMessages(kindMessages).audience;
  const locale = useLocale();
  const href = useHref();
  const until = useMomentText()(entry.offerUntil);
  const ours = useOwnFact("school");
  const { listing, company, school, reference } = entry;
  return (
    <Card
      as="li"
      level={level}
      title={listing.title}
      aside={<WaitingBadge status={entry.status} />}
      meta={
        <MetaList
          items={[
            { key: "company", icon: "building", text: `${company.name}, ${listing.place}` },
            ...ours(school.id),
            { key: "moment", icon: "calendar", text: shortSpanText(locale, entry) },
            { key: "group", icon: "users", text: groupText(locale, entry, audiences) },
            ...(entry.status === "waiting"
              ? [{ key: "place", icon: "list" as const, text: t.place(entry.place) }]
              : []),
            ...(own || entry.teacher === null
              ? []
              : [{ key: "teacher", icon: "user" as const, text: t.list.by(entry.teacher.name) }]),
          ]}
        />
      }
    >
      <Stack gap="s">
        {entry.actions.includes("take") ? <Text>{t.until(until)}</Text> : null}
        <WaitingActions actions={entry.actions} entryId={entry.id} />
        {reference === null ? null : (
          <ButtonLink href={href(`/mijn/boekingen/${reference}`)} icon="calendar">
            {t.booking(reference)}
          </ButtonLink>
        )}
      </Stack>
    </Card>
  );
}

/** How an offer stands, on the page that its mail leads to. */
export function OfferNotice({ entry }: { entry: WaitingPage }) {
  const t = useMessages(waitingMessages);
  const until = useMomentText()(entry.offerUntil);
  if (entry.actions.includes("take")) {
    return (
      <Notice tone="warn" title={t.offer.title} actions={<WaitingActions actions={entry.actions} />}>
        {t.until(until)}
      </Notice>
    );
  }
  const { next } = t.offer;
  const said =
    entry.status === "taken"
      ? next.taken(entry.reference ?? "")
      : entry.status === "offered"
        ? next.over
        : next[entry.status];
  return (
    <Notice
      tone={tones[entry.status]}
      role="status"
      actions={entry.status === "waiting" ? <WaitingActions actions={entry.actions} /> : null}
    >
      {said}
    </Notice>
  );
}
