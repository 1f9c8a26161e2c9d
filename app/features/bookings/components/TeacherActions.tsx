import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Panel, Stack } from "~/ui";

import { bookingMessages } from "../bookings.messages";
import type { BookingContact } from "../contact.usecases.server";
import type { BookingState } from "../core/booking";
import { teacherMessages } from "../teacher.messages";
import type { BookingPage } from "../views.usecases.server";
import { MoveForm } from "./MovePanel";
import { SheetLinks } from "./SheetLinks";
import { AppointmentActions } from "./SideActions";
import { AgainLink, TakeOver, WithdrawForm } from "./TeacherParts";

/** In which a bus can still come along. */
const withBus: readonly BookingState[] = ["requested", "countered", "confirmed"];

export interface TeacherActionsProps {
  page: Pick<BookingPage, "booking" | "actions" | "classes"> & { mine: boolean; repeatable: boolean };
  moveTo: BookingContact["moveTo"];
}

/** What a school can do with its booking: take it along, move it, take it over, call it off, or ask again. */
export function TeacherActions({ page, moveTo }: TeacherActionsProps) {
  const { booking, actions, classes, mine, repeatable } = page;
  const t = useMessages(teacherMessages);
  const words = useMessages(bookingMessages);
  const href = useHref();
  const path = `/mijn/boekingen/${booking.reference}`;
  return (
    <Panel>
      <Stack gap="s">
        {booking.status === "confirmed" || booking.status === "requested" ? (
          <ButtonLink href={href(`${path}/agenda.ics`)} icon="calendar" download>
            {words.calendar}
          </ButtonLink>
        ) : null}
        {booking.status === "confirmed" ? <SheetLinks path={path} /> : null}
        {booking.listing.kind === "guest_lesson" || !withBus.includes(booking.status) ? null : (
          <ButtonLink href={href(`${path}/techniekbus`)} icon="bus">
            {t.bus}
          </ButtonLink>
        )}
        {moveTo === null ? null : <MoveForm reference={booking.reference} slots={moveTo} />}
        {mine || !actions.includes("take_over") ? null : <TakeOver name={booking.teacher?.name ?? null} />}
        <WithdrawForm actions={actions} reference={booking.reference} classes={classes.length} />
        <AppointmentActions actions={actions} reference={booking.reference} />
        <AgainLink booking={booking} repeatable={repeatable} />
      </Stack>
    </Panel>
  );
}
