import type { Db } from "~/platform/db.server";
import { comparable } from "~/platform/geo/normalise";

import { organisationStep } from "./core/verification";
import { organisationError } from "./organisations.errors";
import { lockSchool } from "./registration.repository.server";
import { findSchoolsLike, type SchoolLine } from "./schools.repository.server";
import { updateSchool } from "./verification.repository.server";

export type { SchoolLine } from "./schools.repository.server";

/** Whom a school that is entered by hand teaches, by its kind. */
export const audiencesOf = {
  po: ["po"],
  vo: ["vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl", "havo", "vwo"],
  vso: ["vso"],
  mbo: ["mbo"],
  flanders: ["so-1", "so-2", "so-3"],
};

/** Schools of the list for what somebody types: name and place in any order, tolerant of typing errors. Public data. */
export async function suggestSchools(db: Db, typed: string, limit = 8): Promise<SchoolLine[]> {
  const text = comparable(typed).slice(0, 80);
  return text.length < 2 ? [] : findSchoolsLike(text, limit, db);
}

/** How a school is written in a list, and may be typed back. */
export const schoolLabel = (school: Pick<SchoolLine, "name" | "place">): string =>
  `${school.name}, ${school.place}`;

/**
 * The school that was meant. Only a name that fits exactly is taken as it is; with anything else the person chooses
 * among what looks like it.
 */
export async function resolveSchool(
  db: Db,
  typed: string,
): Promise<{ status: "found"; id: string } | { status: "choose"; choices: SchoolLine[] }> {
  const choices = await suggestSchools(db, typed);
  const text = comparable(typed);
  const exact = choices.filter((s) => [s.name, schoolLabel(s)].some((name) => comparable(name) === text));
  const [only] = exact;
  return only !== undefined && exact.length === 1
    ? { status: "found", id: only.id }
    : { status: "choose", choices };
}

/**
 * The school of the list that somebody means, by its id or by what was typed; or the schools to choose from. Throws 422 at
 * `school` when nothing looks like it.
 */
export async function meantSchool(
  db: Db,
  given: { school?: string | undefined; schoolId?: string | undefined },
): ReturnType<typeof resolveSchool> {
  if (given.schoolId !== undefined) return { status: "found", id: given.schoolId };
  const meant = await resolveSchool(db, given.school ?? "");
  if (meant.status === "choose" && meant.choices.length === 0) {
    throw organisationError("school_unknown", "school");
  }
  return meant;
}

/**
 * The listed school that somebody joins; one that has not been checked yet starts to wait for it. Throws 422 at `school`
 * for one that is closed to newcomers.
 */
export async function joinSchool(tx: Db, id: string, now: Date): Promise<string> {
  const school = await lockSchool(id, tx);
  const open = school?.verification === "verified" || (school?.externalId ?? null) !== null;
  if (school === null || !open || school.verification === "suspended") {
    throw organisationError("school_unknown", "school");
  }
  const asked = organisationStep("ask", school.verification, "T");
  if (asked !== undefined) {
    await updateSchool(school.id, { verification: asked.to, verificationSince: now }, tx);
  }
  return school.id;
}
