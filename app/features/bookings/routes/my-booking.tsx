import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { ContactCard, Refused } from "~/features/organisations";
import { primaryContact } from "~/features/organisations/index.server";
import { defineAction, defineLoader } from "~/platform/http/route.server";
import { localeOfPath } from "~/platform/i18n/i18n";
import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, PageHeader, Panel, Sidebar, Stack } from "~/ui";

import { contactOf } from "../contact.usecases.server";
import { findAlternatives } from "../alternatives.usecases.server";
import { maySeeSchoolBookings } from "../bookings.permissions";
import { bookingMessages } from "../bookings.messages";
import { Alternatives } from "../components/Alternatives";
import { ChoiceNotice } from "../components/ChoiceNotice";
import { ClassCards } from "../components/ClassCards";
import { Messages } from "../components/Messages";
import { MoveForm, MoveNotice } from "../components/MovePanel";
import { BookingFacts, BookingHistory, StateBadge } from "../components/parts";
import { EvaluationPanel } from "../components/Evaluation";
import { SheetLinks } from "../components/SheetLinks";
import { AppointmentActions } from "../components/SideActions";
import { AgainLink, ProposalForm, TakeOver, TeacherNext, WithdrawForm } from "../components/TeacherParts";
import { isLost } from "../core/booking";
import { evaluationsFor } from "../evaluation.usecases.server";
import { isRepeatable } from "../repeat.usecases.server";
import { answerIntents, schoolIntents } from "../intents.server";
import { teacherMessages } from "../teacher.messages";
import { findBooking } from "../views.usecases.server";
import { asTeacher } from "../who.server";

const params = z.object({ reference: z.string().max(20) });

export const loader = defineLoader({ allow: maySeeSchoolBookings, params }, async ({ ctx, params }) => {
  const page = await findBooking(ctx.db, params, asTeacher(ctx), ctx.clock.now());
  const { booking } = page;
  const contact = await primaryContact(ctx.db, booking.company.id);
  const alternatives = isLost(booking.status) ? await findAlternatives(ctx.db, booking, ctx.clock.now()) : [];
  const about = await contactOf(ctx.db, page, asTeacher(ctx), ctx.clock.now());
  const evaluations = await evaluationsFor(ctx.db, booking, "T", ctx.clock.now());
  return {
    ...page,
    about,
    evaluations,
    mine: booking.teacher?.id === ctx.viewer?.userId,
    alternatives,
    repeatable: isRepeatable(booking, ctx.clock.now()),
    contact: contact && {
      name: contact.name,
      jobTitle: contact.jobTitle,
      email: contact.email,
      phone: contact.phone,
    },
  };
});

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
  const { booking, history, proposals, actions, contact, about, mine, ...page } =
    useLoaderData<typeof loader>();
  const t = useMessages(teacherMessages);
  const words = useMessages(bookingMessages);
  const href = useHref();
  const path = `/mijn/boekingen/${booking.reference}`;
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
            <Panel>
              <Stack gap="s">
                {booking.status === "confirmed" || booking.status === "requested" ? (
                  <ButtonLink href={href(`${path}/agenda.ics`)} icon="calendar" download>
                    {words.calendar}
                  </ButtonLink>
                ) : null}
                {booking.status === "confirmed" ? <SheetLinks path={path} /> : null}
                {booking.listing.kind === "guest_lesson" ? null : (
                  <ButtonLink href={href(`${path}/techniekbus`)} icon="bus">
                    {t.bus}
                  </ButtonLink>
                )}
                {about.moveTo === null ? null : (
                  <MoveForm reference={booking.reference} slots={about.moveTo} />
                )}
                {mine || !actions.includes("take_over") ? null : (
                  <TakeOver name={booking.teacher?.name ?? null} />
                )}
                <WithdrawForm actions={actions} reference={booking.reference} classes={page.classes.length} />
                <AppointmentActions actions={actions} reference={booking.reference} />
                <AgainLink booking={booking} repeatable={page.repeatable} />
              </Stack>
            </Panel>
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
