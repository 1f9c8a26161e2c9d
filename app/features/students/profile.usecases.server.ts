import { findSchoolById, resolveQualification, resolveSchool } from "~/features/organisations/index.server";
import { today } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import { locatePostcode } from "~/platform/geo/geo.server";
import { comparable } from "~/platform/geo/normalise";

import { ageOn } from "./core/profile";
import { hasPlaceWithoutSchool } from "./places.repository.server";
import { studentError } from "./students.errors";
import {
  findOwnProfile,
  lockOwn,
  saveProfile,
  updateStudent,
  type ProfileChange,
  type StudentRow,
} from "./students.repository.server";
import type { About, Aim, Reach, SchoolClaim, Sharing, Skills, When } from "./students.schemas";
import { schoolsWord } from "./views.usecases.server";

/** The person whose profile it is. */
export interface Self {
  userId: string;
  now: Date;
}

/** Saves one part of the person's own profile, in a transaction of its own; the first part makes the profile. */
const savePart = (
  db: Db,
  { userId, now }: Self,
  change: (tx: Db, own: StudentRow) => Promise<ProfileChange> | ProfileChange,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const own = await lockOwn(userId, { now }, tx);
    await saveProfile(own.id, await change(tx, own), now, tx);
  });

/**
 * Who somebody is. Whom a school has as its student stays one, born when the school says: a parent's consent and what the
 * law allows hang on that. Who stops being a student no longer states a school, unless they enrol at one for a place that
 * they have. Throws `students.birth_date` and `birth_date_of_school` (422) at `birthDate`.
 */
export async function saveAbout(db: Db, self: Self, { kind, birthDate }: About): Promise<void> {
  const age = ageOn(birthDate, today(self.now));
  if (age < 12 || age > 100) throw studentError("birth_date", "birthDate");
  await savePart(db, self, async (tx, own) => {
    if (own.schoolId !== null && own.birthDate !== null && own.birthDate !== birthDate)
      throw studentError("birth_date_of_school", "birthDate");
    const free = kind !== undefined && own.schoolId === null;
    await updateStudent(own.id, { birthDate, ...(free ? { kind } : {}) }, tx);
    return free && kind !== "student" && !(await hasPlaceWithoutSchool(own.id, tx))
      ? { claimedSchoolId: null, claimedNumber: null, claimedAt: null, claimRejectedAt: null }
      : {};
  });
}

/**
 * What somebody looks for: a qualification, or a level for who has no programme. Throws `students.aim_needed`,
 * `qualification_needed`, `organisations.qualification_unknown` (422) at `qualification` and `confirmed_by_school` (409).
 */
export async function saveAim(db: Db, self: Self, { qualification, level, route }: Aim): Promise<void> {
  const crebo = qualification === undefined ? null : await resolveQualification(db, qualification);
  await savePart(db, self, async (tx, own) => {
    const word = await schoolsWord(own, tx);
    if (word.crebo !== null && word.route !== null) throw studentError("confirmed_by_school");
    if (crebo === null && word.crebo === null) {
      if (own.kind === "student") throw studentError("qualification_needed", "qualification");
      if (level === undefined) throw studentError("aim_needed", "qualification");
    }
    return { crebo, level: level ?? null, route };
  });
}

/** Where journeys start and how far they may go. Throws `students.postcode_unknown` (422) at `postcode`. */
export async function saveReach(db: Db, self: Self, { postcode, ...journey }: Reach): Promise<void> {
  const at = await locatePostcode(db, postcode);
  if (at === null) throw studentError("postcode_unknown", "postcode");
  await savePart(db, self, () => ({ ...at, ...journey }));
}

const yearsOn = (day: string, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** When somebody can begin and work. Throws `students.start_far` (422) at `startsFrom`. */
export async function saveWhen(db: Db, self: Self, { startsFrom, weekdays }: When): Promise<void> {
  const now = today(self.now);
  if (startsFrom < yearsOn(now, -1) || startsFrom > yearsOn(now, 3)) {
    throw studentError("start_far", "startsFrom");
  }
  await savePart(db, self, () => ({ startsFrom, weekdays: [...weekdays].sort() }));
}

export const saveSkills = (db: Db, self: Self, value: Skills): Promise<void> =>
  savePart(db, self, () => value);

/**
 * Whether somebody still looks, and lets companies that turn them down recommend them. Taking that back ends what was
 * recommended until then, also when it is given again later.
 */
export const saveSharing = (db: Db, self: Self, value: Sharing): Promise<void> =>
  savePart(db, self, async (tx, own) => {
    const since = (await findOwnProfile(own.id, tx))?.referralConsentedAt ?? self.now;
    return { ...value, referralConsentedAt: value.referralConsent ? since : null };
  });

/** Whether this is how the school is called, with its place or without. */
const isCalled = (school: { name: string; place: string }, typed: string): boolean =>
  [school.name, `${school.name} ${school.place}`].map(comparable).includes(comparable(typed));

export type ClaimOutcome =
  { status: "saved" } | { status: "choose"; choices: { id: string; name: string; place: string }[] };

/**
 * States of which school somebody is a student and with which number, for the school to confirm. Answers the schools to
 * choose from when what was typed can be more than one. A career changer or job seeker does so once they have a place.
 * Throws `students.school_unknown` (422) at `school`, `has_no_school` and `confirmed_by_school` (409).
 */
export async function claimSchool(db: Db, self: Self, given: SchoolClaim): Promise<ClaimOutcome> {
  const { school: typed, schoolId, studentNumber } = given;
  const chosen = schoolId === undefined ? null : await findSchoolById(db, schoolId);
  // What was chosen from the list counts unless something else was typed after that.
  let school = chosen !== null && (typed === undefined || isCalled(chosen, typed)) ? chosen : null;
  if (school === null) {
    const meant = await resolveSchool(db, typed ?? "");
    if (meant.status === "choose" && meant.choices.length > 0) {
      const others = meant.choices.filter(({ id }) => id !== chosen?.id);
      const choices = (chosen === null ? others : [chosen, ...others]).map(({ id, name, place }) => ({
        id,
        name,
        place,
      }));
      return { status: "choose", choices };
    }
    school = meant.status === "found" ? await findSchoolById(db, meant.id) : null;
  }
  if (school?.verification !== "verified") throw studentError("school_unknown", "school");
  const claim = { claimedSchoolId: school.id, claimedNumber: studentNumber };
  await savePart(db, self, async (tx, own) => {
    if (own.schoolId !== null) throw studentError("confirmed_by_school");
    const before = await findOwnProfile(own.id, tx);
    const concerns =
      own.kind === "student" || before?.claimedSchoolId != null || (await hasPlaceWithoutSchool(own.id, tx));
    if (!concerns) throw studentError("has_no_school");
    const waits =
      before?.claimedSchoolId === claim.claimedSchoolId &&
      before.claimedNumber === claim.claimedNumber &&
      before.claimRejectedAt === null;
    return { ...claim, claimedAt: waits ? before.claimedAt : self.now, claimRejectedAt: null };
  });
  return { status: "saved" };
}
