import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { ContactCard, Refused } from "~/features/organisations";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { PageHeader, Sidebar, Stack } from "~/ui";

import { maySeeSchoolBookings } from "../bookings.permissions";
import { bookingMessages } from "../bookings.messages";
import { Alternatives } from "../components/Alternatives";
import { ChoiceNotice } from "../components/ChoiceNotice";
import { ClassCards } from "../components/ClassCards";
import { Messages } from "../components/Messages";
import { MoveNotice } from "../components/MovePanel";
import { BookingFacts, BookingHistory, StateBadge } from "../components/parts";
import { EvaluationPanel } from "../components/Evaluation";
import { TeacherActions } from "../components/TeacherActions";
import { ProposalForm, TeacherNext } from "../components/TeacherParts";
import { answerIntents, schoolIntents } from "../intents.server";
import { myBookingPage } from "../my-booking-page.server";
import { teacherMessages } from "../teacher.messages";
import { asTeacher } from "../who.server";

const params = z.object({ reference: z.string().max(20) });

export const loader = defineLoader({ allow: maySeeSchoolBookings, params }, ({ ctx, params }) =>
  myBookingPage(ctx, params),
);

export const action = defineAction({
  allow: maySeeSchoolBookings,
  params,
  intents: answerIntents(schoolIntents, (ctx, { reference }: z.output<typeof params>) => ({
    who: asTeacher(ctx),
    reference,
    back: `/mijn/boekingen/${reference}`,
  })),
});

/** After a refusal too: the booking has just moved on. */
export const shouldRevalidate = () => true;

export const meta: MetaFunction<typeof loader> = ({ data, location }) => [
  {
    title: `${teacherMessages[localeOfPath(location.pathname)].title(data?.booking.reference ?? "")} – Vakbrug`,
  },
];

export default function MyBooking() {
  const page = useLoaderData<typeof loader>();
  const { booking, history, proposals, actions, contact, about } = page;
  const t = useMessages(teacherMessages);
  const words = useMessages(bookingMessages);
  const href = useHref();
  return (
    <>
      <PageHeader
        title={t.title(booking.reference)}
        lead={booking.listing.title}
        eyebrow={<StateBadge status={booking.status} />}
        breadcrumb={{ label: words.crumbs, items: [{ href: href("/mijn/boekingen"), label: t.list.title }] }}
      />
      <Refused />
      <TeacherNext booking={booking}>
        <ChoiceNotice booking={booking} first={page.first} second={page.second} />
      </TeacherNext>
      <MoveNotice move={about.move} />
      <ProposalForm actions={actions} proposals={proposals} />
      <Sidebar
        side={
          <Stack>
            <ContactCard contact={contact} visible signedIn />
            <TeacherActions page={page} moveTo={about.moveTo} />
          </Stack>
        }
      >
        <Stack gap="l">
          <Alternatives offers={page.alternatives} />
          <EvaluationPanel evaluations={page.evaluations} other={booking.company.name} />
          <ClassCards
            page={{ booking, classes: page.classes }}
            pathOf={(reference) => `/mijn/boekingen/${reference}`}
          />
          <BookingFacts booking={booking} side="school" />
          <Messages messages={about.messages} idempotencyKey={about.idempotencyKey} />
          <BookingHistory history={history} />
        </Stack>
      </Sidebar>
    </>
  );
}
