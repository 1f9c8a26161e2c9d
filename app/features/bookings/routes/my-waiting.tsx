import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { Refused } from "~/features/organisations";
import { useDone } from "~/platform/forms/use-form";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, EmptyState, Notice, PageHeader, Section, Stack } from "~/ui";

import { maySeeSchoolBookings } from "../bookings.permissions";
import { bookingMessages } from "../bookings.messages";
import { entrySchema } from "../bookings.schemas";
import { WaitingCard } from "../components/WaitingParts";
import { teacherMessages } from "../teacher.messages";
import { waitingMessages } from "../waiting.messages";
import { asWaiter } from "../waiting-link.server";
import { findAllWaiting, leaveLine, takeOffer } from "../waiting.usecases.server";

export const loader = defineLoader({ allow: maySeeSchoolBookings }, async ({ ctx, url }) => {
  const who = asWaiter(ctx);
  return {
    open: await findAllWaiting(ctx.db, who, { open: true }),
    ended: await findAllWaiting(ctx.db, who, { open: false }),
    userId: who.userId,
    said: url.searchParams.get("gedaan"),
  };
});

export const action = defineAction({
  allow: maySeeSchoolBookings,
  intents: {
    take: intent(entrySchema, async ({ ctx, value }) => {
      const reference = await takeOffer(ctx.db, asWaiter(ctx), value.entryId);
      return redirect(localePath(ctx.locale, `/mijn/boekingen/${reference}`));
    }),
    leave: intent(entrySchema, async ({ ctx, value }) => {
      await leaveLine(ctx.db, asWaiter(ctx), value.entryId);
      return redirect(localePath(ctx.locale, "/mijn/wachtlijst?gedaan=verlaten"));
    }),
  },
});

/** After a refusal too: the line has just moved on. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${waitingMessages[localeOfPath(location.pathname)].list.title} – Vakbrug` },
];

export default function MyWaiting() {
  const { open, ended, userId, said } = useLoaderData<typeof loader>();
  const t = useMessages(waitingMessages);
  const words = useMessages(bookingMessages);
  const bookings = useMessages(teacherMessages).list.title;
  const href = useHref();
  const done = useDone(t.done, said);
  const cards = (entries: typeof open, level: 2 | 3) => (
    <Stack as="ul">
      {entries.map((entry) => (
        <WaitingCard key={entry.id} entry={entry} own={entry.teacher?.id === userId} level={level} />
      ))}
    </Stack>
  );
  return (
    <>
      <PageHeader
        title={t.list.title}
        lead={t.list.lead}
        breadcrumb={{ label: words.crumbs, items: [{ href: href("/mijn/boekingen"), label: bookings }] }}
      />
      <Refused />
      {done === undefined ? null : (
        <Notice tone="ok" role="status">
          {done}
        </Notice>
      )}
      {open.length === 0 ? (
        <EmptyState
          title={t.list.empty}
          drawing="calendar"
          actions={
            <ButtonLink href={href("/zoeken")} variant="primary" icon="search">
              {t.list.search}
            </ButtonLink>
          }
        >
          {t.list.emptyText}
        </EmptyState>
      ) : (
        cards(open, 2)
      )}
      {ended.length === 0 ? null : <Section title={t.list.ended}>{cards(ended, 3)}</Section>}
    </>
  );
}
