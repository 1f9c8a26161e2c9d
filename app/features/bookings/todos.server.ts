import { territoryOf } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";
import { formatDate, formatTime, type Locale } from "~/platform/i18n/i18n";
import { namesOfSeveral, type Viewer } from "~/platform/auth/viewer";
import type { ToDo } from "~/platform/todo/todo";

import { bookingCompanies, bookingSchools, mayCoordinateBookings } from "./bookings.permissions";
import { movesToAnswer } from "./moves.usecases.server";
import { todoMessages } from "./todo.messages";
import { findBookings } from "./views.usecases.server";
import { findAllWaiting } from "./waiting.usecases.server";
import { worklistMessages } from "./worklist.messages";
import { countWorklist } from "./worklist.usecases.server";

/**
 * What waits for this person: requests to answer for a company, proposals to choose from and places that came free
 * for a school, moves that the other side asks for, and for a coordinator the requests that nobody answered.
 */
export async function toDosFor(at: { db: Db; viewer: Viewer; locale: Locale; now: Date }): Promise<ToDo[]> {
  const { db, viewer, locale, now } = at;
  const t = todoMessages[locale];
  const companies = bookingCompanies(viewer);
  const schools = bookingSchools(viewer);
  const [company, school] = [namesOfSeveral(viewer, "company"), namesOfSeveral(viewer, "school")];
  const lines = { userId: viewer.userId, scope: { kind: "schools" as const, ids: schools }, now };
  const [requests, proposals, waiting, companyMoves, schoolMoves, work] = await Promise.all([
    companies.length === 0 ? [] : findBookings(db, { kind: "companies", ids: companies }, ["requested"]),
    schools.length === 0 ? [] : findBookings(db, { kind: "schools", ids: schools }, ["countered"]),
    schools.length === 0 ? [] : findAllWaiting(db, lines, { open: true }),
    companies.length === 0 ? [] : movesToAnswer(db, "C", { kind: "companies", ids: companies }, now),
    schools.length === 0 ? [] : movesToAnswer(db, "T", { kind: "schools", ids: schools }, now),
    mayCoordinateBookings(viewer)
      ? countWorklist(db, { kind: "territory", municipalities: await territoryOf(db, viewer) })
      : { count: 0, since: null },
  ]);
  const before = (moment: Date | null) =>
    moment === null ? "" : t.before(formatDate(locale, moment), formatTime(locale, moment));
  const moved = (
    { id, reference, title, holdUntil, createdAt }: Awaited<ReturnType<typeof movesToAnswer>>[number],
    { other, path, of }: { other: string; path: string; of: string | undefined },
  ): ToDo => ({
    key: `move-${id}`,
    path: `${path}/${reference}`,
    title: t.move(other, title),
    detail: before(holdUntil),
    of,
    tone: "warn",
    since: createdAt,
  });
  return [
    ...requests.map((booking) => ({
      key: `booking-${booking.id}`,
      path: `/bedrijf/aanvragen/${booking.reference}`,
      title: t.answer(booking.school.name, booking.listing.title),
      detail: before(booking.holdUntil),
      of: company[booking.company.id],
      tone: "warn" as const,
      since: booking.createdAt,
    })),
    ...proposals.map((booking) => ({
      key: `booking-${booking.id}`,
      path: `/mijn/boekingen/${booking.reference}`,
      title: t.choose(booking.company.name, booking.listing.title),
      detail: before(booking.holdUntil),
      of: school[booking.school.id],
      tone: "warn" as const,
      since: booking.updatedAt,
    })),
    ...companyMoves.map((move) =>
      moved(move, { other: move.school, path: "/bedrijf/aanvragen", of: company[move.companyId] }),
    ),
    ...schoolMoves.map((move) =>
      moved(move, { other: move.company, path: "/mijn/boekingen", of: school[move.schoolId] }),
    ),
    ...waiting
      .filter(({ actions }) => actions.includes("take"))
      .map((entry) => ({
        key: `waiting-${entry.id}`,
        path: "/mijn/wachtlijst",
        title: t.offered(entry.listing.title),
        detail: before(entry.offerUntil),
        of: school[entry.school.id],
        tone: "warn" as const,
        since: entry.updatedAt,
      })),
    ...(work.since === null
      ? []
      : [
          {
            key: "booking-worklist",
            path: "/beheer/boekingen",
            title: worklistMessages[locale].toDo(work.count),
            detail: worklistMessages[locale].toDoDetail,
            tone: "warn" as const,
            since: work.since,
          },
        ]),
  ];
}
