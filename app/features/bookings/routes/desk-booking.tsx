import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { audit } from "~/features/accounts/index.server";
import { ContactCard, Refused } from "~/features/organisations";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Notice, PageHeader, Sidebar, Stack } from "~/ui";

import { answerMessages } from "../answer.messages";
import { mayCoordinateBookings } from "../bookings.permissions";
import { bookingMessages } from "../bookings.messages";
import { AnswerForms } from "../components/AnswerForms";
import { AllViews } from "../components/Evaluation";
import { BookingFacts, BookingHistory, StateBadge } from "../components/parts";
import { ClassCards } from "../components/ClassCards";
import { AppointmentActions } from "../components/SideActions";
import { TeacherCard } from "../components/TeacherCard";
import { reachableAt } from "../contact.usecases.server";
import { allEvaluations } from "../evaluation.usecases.server";
import { answerIntents } from "../intents.server";
import { findBooking } from "../views.usecases.server";
import { asCoordinator } from "../who.server";

const params = z.object({ reference: z.string().max(20) });

export const loader = defineLoader({ allow: mayCoordinateBookings, params }, async ({ ctx, params }) => {
  const now = ctx.clock.now();
  const who = await asCoordinator(ctx);
  const page = await findBooking(ctx.db, params, who, now);
  const { id, company } = page.booking;
  // Not a change of state: that somebody looked at people of another organisation must be found again.
  await audit(
    ctx.db,
    { actorId: who.userId, action: "booking.opened", subjectType: "booking", subjectId: id },
    now,
  );
  return {
    ...page,
    views: await allEvaluations(ctx.db, id),
    contact: await reachableAt(ctx.db, company.id),
  };
});

export const action = defineAction({
  allow: mayCoordinateBookings,
  params,
  intents: answerIntents(
    ["confirm", "decline", "cancel", "no_show", "undo_no_show"],
    async (ctx, { reference }: z.output<typeof params>) => ({
      who: await asCoordinator(ctx),
      reference,
      back: `/beheer/boekingen/${reference}`,
    }),
  ),
});

/** After a refusal too: the booking has just moved on. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const t = answerMessages[localeOfPath(location.pathname)].desk;
  return [{ title: `${t.page(data?.booking.reference ?? "")} – Vakbrug` }];
};

export default function DeskBooking() {
  const { booking, history, actions, classes, contact, views } = useLoaderData<typeof loader>();
  const t = useMessages(answerMessages).desk;
  const words = useMessages(bookingMessages);
  const href = useHref();
  return (
    <>
      <PageHeader
        title={t.page(booking.reference)}
        lead={booking.listing.title}
        eyebrow={<StateBadge status={booking.status} />}
        breadcrumb={{ label: words.crumbs, items: [{ href: href("/beheer/boekingen"), label: t.title }] }}
      />
      <Refused />
      {actions.length > 0 ? <Notice>{t.behalf}</Notice> : null}
      <Sidebar
        side={
          <Stack>
            <ContactCard contact={contact} visible signedIn />
            <TeacherCard
              teacher={booking.teacher}
              email={booking.contactEmail}
              school={booking.school.name}
            />
            <AppointmentActions actions={actions} reference={booking.reference} />
          </Stack>
        }
      >
        <Stack gap="l">
          <ClassCards page={{ booking, classes }} pathOf={(reference) => `/beheer/boekingen/${reference}`} />
          <BookingFacts booking={booking} side="both" />
          <AnswerForms
            title={t.answer}
            actions={actions}
            school={booking.school.name}
            others={[]}
            classes={classes.length}
          />
          <AllViews views={views} />
          <BookingHistory history={history} />
        </Stack>
      </Sidebar>
    </>
  );
}
