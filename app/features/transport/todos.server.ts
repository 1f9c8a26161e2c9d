import { territoryOf } from "~/features/organisations/index.server";
import { coordinators, namesOfSeveral, type Viewer } from "~/platform/auth/viewer";
import type { Db } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/i18n";
import type { ToDo } from "~/platform/todo/todo";

import { todoMessages } from "./todo.messages";
import { busSchools } from "./transport.permissions";
import { findOffWithVisit, findViews } from "./views.repository.server";
import { spanText } from "./words";

/** What waits for this person: requests for a bus to answer, and visits whose bus is off. */
export async function toDosFor(at: { db: Db; viewer: Viewer; locale: Locale; now: Date }): Promise<ToDo[]> {
  const { db, viewer, locale, now } = at;
  const t = todoMessages[locale];
  const schools = busSchools(viewer);
  const names = namesOfSeveral(viewer, "school");
  const territory = coordinators(viewer) ? await territoryOf(db, viewer) : [];
  const [requests, choices] = await Promise.all([
    territory.length === 0
      ? []
      : findViews({ kind: "territory", municipalities: territory }, ["requested"], db),
    schools.length === 0 ? [] : findOffWithVisit(schools, now, db),
  ]);
  return [
    ...requests.map((one) => ({
      key: `bus-${one.id}`,
      path: `/beheer/techniekbus/ritten/${one.ride.id}`,
      title: t.answer(one.school.name, one.vehicle.name),
      detail: spanText(locale, one.ride),
      tone: "warn" as const,
      since: one.updatedAt,
    })),
    ...choices.map((one) => ({
      key: `bus-${one.id}`,
      path: `/mijn/techniekbus/${one.reference}`,
      title: t.choose(one.visitTitle ?? ""),
      detail: spanText(locale, one.ride),
      of: names[one.school.id],
      tone: "stop" as const,
      since: one.updatedAt,
    })),
  ];
}
