import { and, asc, eq, gt, ilike, inArray, isNull, notInArray, or, sql, type SQL } from "drizzle-orm";

import { company, listing, membership, school, slot, slotHold, user } from "#db/schema";
import { byName, type Db } from "~/platform/db.server";

const like = (words: string) => `%${words.replaceAll(/[\\%_]/g, "\\$&")}%`;
const limit = 50;

/** Slots ahead with room, of offers whose title or company has these words; soonest first, at most 50. */
export const findSlotsByWords = (words: string, after: Date, db: Db) =>
  findRoomySlots(or(ilike(listing.title, like(words)), ilike(company.name, like(words))), after, db);

/** Slots ahead with room of these companies; soonest first, at most 50. */
export const findSlotsOf = (companyIds: readonly string[], after: Date, db: Db) =>
  findRoomySlots(inArray(listing.companyId, [...companyIds]), after, db);

const findRoomySlots = (which: SQL | undefined, after: Date, db: Db) =>
  db
    .select({
      id: slot.id,
      startsAt: slot.startsAt,
      endsAt: slot.endsAt,
      title: listing.title,
      company: company.name,
      audiences: listing.audiences,
    })
    .from(slot)
    .innerJoin(listing, eq(listing.id, slot.listingId))
    .innerJoin(company, eq(company.id, listing.companyId))
    .leftJoin(slotHold, eq(slotHold.slotId, slot.id))
    .where(
      and(
        eq(listing.status, "published"),
        notInArray(listing.kind, ["internship", "apprenticeship"]),
        gt(slot.startsAt, after),
        isNull(slot.cancelledAt),
        which,
      ),
    )
    .groupBy(slot.id, listing.id, company.id)
    .having(sql`count(${slotHold.id}) < ${slot.maxGroups}`)
    .orderBy(asc(slot.startsAt), asc(slot.id))
    .limit(limit);

/** Checked schools with these words in the name, in these municipalities; by name, at most 50. */
export const findSchoolsByWords = (words: string, municipalities: string[] | "all", db: Db) =>
  db
    .select({ id: school.id, name: school.name, place: school.place })
    .from(school)
    .where(
      and(
        ilike(school.name, like(words)),
        eq(school.verification, "verified"),
        municipalities === "all" ? undefined : inArray(school.municipalityCode, municipalities),
      ),
    )
    .orderBy(byName(school.name), asc(school.id))
    .limit(limit);

/** Checked staff of these schools, by name, at most 200. */
export const findTeachers = (schoolIds: readonly string[], db: Db) =>
  db
    .select({ id: user.id, name: user.name, schoolId: school.id, school: school.name })
    .from(membership)
    .innerJoin(user, eq(user.id, membership.userId))
    .innerJoin(school, eq(school.id, membership.schoolId))
    .where(and(inArray(school.id, [...schoolIds]), eq(membership.status, "verified")))
    .groupBy(user.id, school.id)
    .orderBy(byName(user.name), asc(user.id), asc(school.id))
    .limit(200);
