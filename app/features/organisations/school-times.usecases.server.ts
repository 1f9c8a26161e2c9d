import { local, today } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import { platformError } from "~/platform/errors/errors";
import { holidaysFor } from "~/platform/geo/geo.server";

import type { BellPeriod } from "./core/school-times";
import { organisationError } from "./organisations.errors";
import { findSchool } from "./organisations.repository.server";
import { typedPeriods, type BellInput, type ClosedInput } from "./school-times.forms";
import * as repository from "./school-times.repository.server";

/** Checked staff of schools, and when. */
export interface SchoolPerson {
  schoolIds: readonly string[];
  now: Date;
}

/** Days (YYYY-MM-DD, both included) on which a school has no lessons, and what they are called. */
export interface ClosedDays {
  schoolId: string;
  name: string;
  startsOn: string;
  endsOn: string;
}

const mostClosed = 50;
const farAhead = "2099-12-31";

/** Only a school's own checked staff keep its times; anybody else gets 403. */
async function change(
  db: Db,
  by: SchoolPerson,
  schoolId: string,
  command: (tx: Db) => Promise<void>,
): Promise<void> {
  if (!by.schoolIds.includes(schoolId)) throw platformError("forbidden");
  return inTransaction(db, async (tx) => {
    await repository.lockSchool(schoolId, tx);
    await command(tx);
  });
}

/** A school's lesson hours in their order; none when it has not said. */
export const bellOf = (db: Db, schoolId: string): Promise<BellPeriod[]> => repository.findBell(schoolId, db);

async function holidaysOf(
  db: Db,
  schoolIds: readonly string[],
  first: string,
  last: string,
): Promise<ClosedDays[]> {
  const places = await repository.findHolidayRegions(schoolIds, db);
  const found = places.map(async ({ schoolId, region }) =>
    (await holidaysFor(db, region, first, last)).map((holiday) => ({ schoolId, ...holiday })),
  );
  return (await Promise.all(found)).flat();
}

/** Holidays of their region and exam weeks of these schools, as far as they touch the days from first to last. */
export const closedDaysOf = async (
  db: Db,
  schoolIds: readonly string[],
  first: string,
  last: string,
): Promise<ClosedDays[]> =>
  schoolIds.length === 0
    ? []
    : [
        ...(await holidaysOf(db, schoolIds, first, last)),
        ...(await repository.findClosed(schoolIds, first, last, db)),
      ];

/**
 * The times of one of somebody's schools: the one that was asked for, else the first; null for who has no checked
 * school. Throws 403 for another's.
 */
export async function schoolTimes(db: Db, by: SchoolPerson, asked: string | null) {
  const id = asked ?? by.schoolIds[0];
  if (id === undefined) return null;
  if (!by.schoolIds.includes(id)) throw platformError("forbidden");
  const day = today(by.now);
  const [schools, bell, closed, holidays] = await Promise.all([
    Promise.all(by.schoolIds.map((each) => findSchool({ id: each }, db))),
    repository.findBell(id, db),
    repository.findClosed([id], day, farAhead, db),
    holidaysOf(db, [id], day, local(by.now).plus({ years: 1 }).toFormat("yyyy-MM-dd")),
  ]);
  return {
    schoolId: id,
    schools: schools.flatMap((school) => (school === null ? [] : [{ id: school.id, name: school.name }])),
    bell,
    closed,
    /** Of its region, for the year to come; nobody keeps them here. */
    holidays,
  };
}
export type SchoolTimes = NonNullable<Awaited<ReturnType<typeof schoolTimes>>>;

/** Keeps a school's lesson hours: what was filled in takes the place of what it had. */
export const saveBell = (db: Db, by: SchoolPerson, input: BellInput): Promise<void> =>
  change(db, by, input.schoolId, (tx) =>
    repository.replaceBell(
      input.schoolId,
      typedPeriods(input).flatMap(({ number, from, until }) =>
        from === undefined || until === undefined ? [] : [{ number, startsAt: from, endsAt: until }],
      ),
      tx,
    ),
  );

/** Adds days on which a school is closed. Throws `closed_past` at its field, and `closed_many` (409) beyond fifty. */
export const addClosed = (db: Db, by: SchoolPerson, input: ClosedInput): Promise<void> =>
  change(db, by, input.schoolId, async (tx) => {
    if (input.endsOn < today(by.now)) throw organisationError("closed_past", "endsOn");
    const known = await repository.findClosed([input.schoolId], today(by.now), farAhead, tx);
    if (known.length >= mostClosed) throw organisationError("closed_many");
    // A form that is sent twice adds them once.
    const same = known.some(
      ({ name, startsOn, endsOn }) =>
        name === input.name && startsOn === input.startsOn && endsOn === input.endsOn,
    );
    if (!same) await repository.insertClosed(input, tx);
  });

/** Takes closed days away; those that are gone already stay so. */
export const removeClosed = (
  db: Db,
  by: SchoolPerson,
  input: { schoolId: string; closedId: string },
): Promise<void> =>
  change(db, by, input.schoolId, (tx) => repository.deleteClosed(input.closedId, input.schoolId, tx));
