import { toDosFor as accountToDos } from "~/features/accounts/index.server";
import { toDosFor as agreementToDos } from "~/features/agreements/index.server";
import { toDosFor as bookingToDos } from "~/features/bookings/index.server";
import { toDosFor as hourToDos } from "~/features/cofinancing/index.server";
import { toDosFor as listingToDos } from "~/features/listings/index.server";
import { checksFor, toDosFor as organisationToDos } from "~/features/organisations/index.server";
import { toDosFor as placementToDos } from "~/features/placements/index.server";
import { toDosFor as reportToDos } from "~/features/shortage/index.server";
import { toDosFor as studentToDos } from "~/features/students/index.server";
import { toDosFor as transportToDos } from "~/features/transport/index.server";
import {
  administrators,
  companyStaff,
  coordinators,
  placementCoordinators,
  schoolStaff,
  type Viewer,
} from "~/platform/auth/viewer";
import type { Db } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/i18n";
import type { ToDo } from "~/platform/todo/todo";

interface Person {
  db: Db;
  viewer: Viewer;
  locale: Locale;
  now: Date;
}

/** Every feature that can wait for somebody. */
const sources: readonly ((person: Person) => Promise<ToDo[]>)[] = [
  accountToDos,
  organisationToDos,
  listingToDos,
  bookingToDos,
  studentToDos,
  placementToDos,
  agreementToDos,
  reportToDos,
  transportToDos,
  hourToDos,
];

/** What the signed-in person finds at home: what waits for them, the longest wait first, and their doors. */
export async function minePage(person: Person) {
  const { viewer } = person;
  const lists = await Promise.all(sources.map((source) => source(person)));
  return {
    name: viewer.name,
    email: viewer.email,
    confirmed: viewer.emailConfirmed,
    toDos: lists.flat().sort((a, b) => a.since.getTime() - b.since.getTime()),
    checks: viewer.emailConfirmed ? await checksFor(person) : [],
    doors: {
      school: schoolStaff(viewer),
      students: placementCoordinators(viewer),
      company: companyStaff(viewer),
      desk: coordinators(viewer),
      mails: administrators(viewer),
      profile: !schoolStaff(viewer) && !companyStaff(viewer) && !coordinators(viewer),
    },
  };
}
