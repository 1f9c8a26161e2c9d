import { closedDaysOf } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";

import { findAgenda, findFreeSlots, type AgendaItem } from "./agenda.repository.server";
import { agendaSpan, closedOn, onDays, type AgendaView } from "./agenda-span";
import type { Scope } from "./scope";

/** Whose agenda: one's own bookings at one's schools, a school's, or a company's. */
export type AgendaOf =
  | { kind: "mine"; userId: string; schoolIds: string[] }
  | { kind: "school"; schoolIds: string[] }
  | { kind: "company"; companyIds: string[] };

/** The bookings that an agenda is about. */
export const scopeOf = (of: AgendaOf): Scope =>
  of.kind === "company" ? { kind: "companies", ids: of.companyIds } : { kind: "schools", ids: of.schoolIds };

export interface AgendaDay {
  /** YYYY-MM-DD */
  day: string;
  /** Within the month that is shown; false for the rest of its first and last week. */
  inside: boolean;
  /** The holiday or exam week that it falls in. */
  closed: string | null;
  items: (AgendaItem | (Awaited<ReturnType<typeof findFreeSlots>>[number] & { status: "free" }))[];
}

/**
 * An agenda around a day (YYYY-MM-DD): every day shown with what stands on it in Amsterdam, for a company its free
 * moments among it.
 */
export async function agenda(db: Db, of: AgendaOf, view: AgendaView, day: string) {
  const span = agendaSpan(view, day);
  const [first = day, last = day] = [span.days[0], span.days.at(-1)];
  const ownerId = of.kind === "mine" ? of.userId : undefined;
  const [booked, free, closed] = await Promise.all([
    findAgenda(scopeOf(of), { ...span, ownerId }, db),
    of.kind === "company" ? findFreeSlots(of.companyIds, span, db) : [],
    // A company has no holidays of its own.
    of.kind === "company" ? [] : closedDaysOf(db, of.schoolIds, first, last),
  ]);
  const placed = onDays<AgendaDay["items"][number]>(
    [...booked, ...free.map((slot) => ({ ...slot, status: "free" as const }))],
    span.days,
  );
  const days = span.days.map((one): AgendaDay => ({
    day: one,
    inside: view !== "maand" || one.slice(0, 7) === span.first.slice(0, 7),
    closed: closedOn(closed, one),
    items: placed.get(one) ?? [],
  }));
  return { view, first: span.first, previous: span.previous, next: span.next, days };
}
