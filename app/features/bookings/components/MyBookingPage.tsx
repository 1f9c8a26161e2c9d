import { ContactCard, Refused } from "~/features/organisations";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { PageHeader, Sidebar, Stack } from "~/ui";

import { bookingMessages } from "../bookings.messages";
import type { MyBookingPageData } from "../my-booking-page.server";
import { teacherMessages } from "../teacher.messages";
import { Alternatives } from "./Alternatives";
import { ChoiceNotice } from "./ChoiceNotice";
import { ClassCards } from "./ClassCards";
import { EvaluationPanel } from "./Evaluation";
import { Messages } from "./Messages";
import { MoveNotice } from "./MovePanel";
import { BookingFacts, BookingHistory, StateBadge } from "./parts";
import { TeacherActions } from "./TeacherActions";
import { ProposalForm, TeacherNext } from "./TeacherParts";

/** The head of a school's page of a booking. */
export const myBookingMeta = (pathname: string, page: MyBookingPageData | undefined) => [
  { title: `${teacherMessages[localeOfPath(pathname)].title(page?.booking.reference ?? "")} – Vakbrug` },
];

interface MyBookingPageProps {
  page: MyBookingPageData;
  /** The bus that goes with it, in words; undefined when none was ever asked for. */
  bus: string | undefined;
}

/** A school's page of a booking: what happens now, what can be done, and all there is to know about it. */
export function MyBookingPage({ page, bus }: MyBookingPageProps) {
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
          <BookingFacts booking={booking} side="school" bus={bus} />
          <Messages messages={about.messages} idempotencyKey={about.idempotencyKey} />
          <BookingHistory history={history} />
        </Stack>
      </Sidebar>
    </>
  );
}
