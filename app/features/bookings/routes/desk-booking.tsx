import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

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
import { deskBookingPage } from "../desk-booking-page.server";
import { answerIntents } from "../intents.server";
import { asCoordinator } from "../who.server";

const params = z.object({ reference: z.string().max(20) });

export const loader = defineLoader({ allow: mayCoordinateBookings, params }, ({ ctx, params }) =>
  deskBookingPage(ctx, params),
);

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
