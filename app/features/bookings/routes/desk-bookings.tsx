import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { DeskTabs, Refused } from "~/features/organisations";
import { defineAction, defineLoader, intent } from "~/platform/http/route.server";
import { localeOfPath, localePath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Notice, PageHeader } from "~/ui";

import { answerMessages } from "../answer.messages";
import { mayCoordinateBookings } from "../bookings.permissions";
import { doneSchema } from "../bookings.schemas";
import { BookingTable } from "../components/BookingTable";
import { DeskBookingTabs } from "../components/DeskBookingTabs";
import { WorkList } from "../components/WorkList";
import { deskTabs, type DeskTab } from "../desk-tabs";
import { phoneMessages } from "../phone.messages";
import { countBookings, findBookings } from "../views.usecases.server";
import { asCoordinator } from "../who.server";
import { worklistMessages } from "../worklist.messages";
import { countWorklist, markDone, openWorklist } from "../worklist.usecases.server";

export const loader = defineLoader({ allow: mayCoordinateBookings }, async ({ ctx, url }) => {
  const who = await asCoordinator(ctx);
  const { scope } = who;
  const asked = url.searchParams.get("staat");
  const current: DeskTab = deskTabs.find((tab) => tab === asked) ?? (asked === "alles" ? "all" : "work");
  const [items, bookings, counts, { count }] = await Promise.all([
    current === "work" ? openWorklist(ctx.db, who) : [],
    current === "work" ? [] : findBookings(ctx.db, scope, current === "all" ? undefined : [current]),
    countBookings(ctx.db, scope),
    countWorklist(ctx.db, scope),
  ]);
  // The longest wait first.
  bookings.sort((a, b) => a.updatedAt.getTime() - b.updatedAt.getTime());
  return { current, counts, bookings, items, count, done: url.searchParams.has("gedaan") };
});

export const action = defineAction({
  allow: mayCoordinateBookings,
  intents: {
    done: intent(doneSchema, async ({ ctx, value }) => {
      await markDone(ctx.db, await asCoordinator(ctx), value.bookingId);
      return redirect(localePath(ctx.locale, "/beheer/boekingen?gedaan"));
    }),
  },
});

/** After a refusal too: a colleague has just handled it. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction = ({ location }) => [
  { title: `${answerMessages[localeOfPath(location.pathname)].desk.title} – Vakbrug` },
];

export default function DeskBookings() {
  const { current, counts, bookings, items, count, done } = useLoaderData<typeof loader>();
  const t = useMessages(answerMessages).desk;
  const phone = useMessages(phoneMessages);
  const work = useMessages(worklistMessages);
  const href = useHref();
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <ButtonLink href={href("/beheer/boekingen/nieuw")} icon="phone">
            {phone.title}
          </ButtonLink>
        }
      />
      <DeskTabs current="boekingen" />
      <DeskBookingTabs current={current} counts={counts} count={count} />
      <Refused />
      {done ? (
        <Notice tone="ok" role="status">
          {work.doneSaid}
        </Notice>
      ) : null}
      {current === "work" ? <WorkList items={items} count={count} /> : <BookingTable bookings={bookings} />}
    </>
  );
}
