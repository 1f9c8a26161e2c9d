import type { ReactNode } from "react";

import { Refused } from "~/features/organisations";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Notice, PageHeader, Section, Sidebar, Stack } from "~/ui";

import { answerMessages } from "../answer.messages";
import { appointmentMessages } from "../appointment.messages";
import { bookingMessages } from "../bookings.messages";
import type { RoomySlot } from "../slots.usecases.server";
import type { BookingPage } from "../views.usecases.server";
import { spanText } from "../words";
import type { BookingContact } from "../contact.usecases.server";
import type { Evaluations } from "../evaluation.usecases.server";
import { AnswerForms } from "./AnswerForms";
import { ClassCards } from "./ClassCards";
import { CompanyHours } from "./CompanyHours";
import { EvaluationPanel } from "./Evaluation";
import { Messages } from "./Messages";
import { MoveForm, MoveNotice } from "./MovePanel";
import { BookingFacts, BookingHistory, StateBadge, stateTones, useMomentText } from "./parts";
import { AppointmentActions } from "./SideActions";
import { TeacherCard } from "./TeacherCard";

interface CompanyBookingProps {
  page: BookingPage;
  others: RoomySlot[];
  about: BookingContact;
  /** The bus in which the group comes, in words. */
  bus?: string | undefined;
  /** What both sides thought of the visit, where it can be given. */
  evaluations?: Evaluations | null;
  /** Where this booking or another class of the same request is, as the path in Dutch, and what stands beneath it. */
  pathOf: (reference: string, part?: "/agenda.ics" | "/dagplan") => string;
  breadcrumb?: { label: string; items: { href: string; label: string }[] } | undefined;
  children?: ReactNode;
}

/** A request as the company sees it, signed in or through the link in its mail. */
export function CompanyBooking({
  page,
  others,
  about,
  bus,
  evaluations = null,
  pathOf,
  breadcrumb,
  children,
}: CompanyBookingProps) {
  const { booking, history, actions, proposals } = page;
  const t = useMessages(answerMessages);
  const words = useMessages(bookingMessages);
  const appointment = useMessages(appointmentMessages);
  const href = useHref();
  const locale = useLocale();
  const until = useMomentText()(booking.holdUntil);
  const { status } = booking;
  const text = status === "requested" || status === "countered" ? t.next[status](until) : t.next[status];
  return (
    <>
      <PageHeader
        title={t.title(booking.school.name)}
        lead={booking.listing.title}
        eyebrow={<StateBadge status={status} />}
        breadcrumb={breadcrumb}
      />
      <Refused />
      <Notice tone={stateTones[status]}>
        {text}
        {status === "requested" && booking.agreedByPhone ? ` ${t.phone}` : null}
      </Notice>
      <MoveNotice move={about.move} />
      <Sidebar
        side={
          <Stack>
            <TeacherCard
              teacher={booking.teacher}
              email={booking.contactEmail}
              school={booking.school.name}
            />
            {status === "confirmed" || status === "requested" ? (
              <ButtonLink href={href(pathOf(booking.reference, "/agenda.ics"))} icon="calendar" download>
                {words.calendar}
              </ButtonLink>
            ) : null}
            {status === "confirmed" ? <CompanyHours booking={booking} /> : null}
            {status === "confirmed" ? (
              <ButtonLink href={href(pathOf(booking.reference, "/dagplan"))} icon="print">
                {appointment.plan}
              </ButtonLink>
            ) : null}
            {about.moveTo === null ? null : <MoveForm reference={booking.reference} slots={about.moveTo} />}
            <AppointmentActions actions={actions} reference={booking.reference} />
            {children}
          </Stack>
        }
      >
        <Stack gap="l">
          {proposals.length > 0 ? (
            <Section title={t.proposals}>
              <Stack as="ul" gap="xs">
                {proposals.map((slot) => (
                  <li key={slot.id}>{spanText(locale, slot)}</li>
                ))}
              </Stack>
            </Section>
          ) : null}
          <EvaluationPanel evaluations={evaluations} other={booking.school.name} />
          <ClassCards page={page} pathOf={pathOf} />
          <BookingFacts booking={booking} side="company" bus={bus} />
          <AnswerForms
            actions={actions}
            school={booking.school.name}
            others={others}
            classes={page.classes.length}
          />
          <Messages messages={about.messages} idempotencyKey={about.idempotencyKey} />
          <BookingHistory history={history} />
        </Stack>
      </Sidebar>
    </>
  );
}
