import { randomBytes } from "node:crypto";

import type { z } from "zod";

import {
  countRegistration,
  openAccount,
  type AccountRequest,
  type NewAccount,
} from "~/features/accounts/index.server";
import { inTransaction, type Db } from "~/platform/db.server";
import { resolvePlace } from "~/platform/geo/geo.server";
import { comparable, formatPostcode, slugOf } from "~/platform/geo/normalise";

import { audiencesOfKind } from "./core/school-kinds";
import { organisationError } from "./organisations.errors";
import type {
  companySchema,
  handEnteredTeacherSchema,
  listedTeacherSchema,
} from "./registration.forms.server";
import * as repository from "./registration.repository.server";
import { findSchoolsLike, type SchoolLine } from "./schools.repository.server";

export type { SchoolLine } from "./schools.repository.server";

/** A short random tail keeps slugs of equal names apart. */
const makeSlug = (name: string): string =>
  `${slugOf(name).slice(0, 60).replace(/-+$/, "")}-${randomBytes(3).toString("hex")}`;

interface Stated {
  street: string;
  houseNumber: string;
  postcode: string;
  place: string;
}

/** Where a stated address lies; throws a 422 at `postcode` when it is not in the Netherlands or Flanders. */
async function locate(db: Db, { street, houseNumber, postcode: typed, place }: Stated) {
  const postcode = formatPostcode(typed);
  // The digits alone exist in both countries; the place tells which is meant.
  const at = postcode === null ? null : await resolvePlace(db, `${postcode.slice(0, 4)} ${place}`);
  if (postcode === null || at?.status !== "found" || at.municipalityCode === null) {
    throw organisationError("postcode_unknown", "postcode");
  }
  const { municipalityCode, lat, lng } = at;
  return { street, houseNumber, postcode, place, municipalityCode, lat, lng };
}

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

export interface Registrant extends NewAccount {
  role: "teacher" | "placement_coordinator";
}

/** Makes the account and the membership that waits; nothing for a known address. `school` answers the school's id. */
async function register(
  db: Db,
  given: Registrant,
  school: (tx: Db) => Promise<string>,
  request: AccountRequest,
): Promise<void> {
  await countRegistration(db, given.email, request.address);
  await inTransaction(db, async (tx) => {
    const userId = await openAccount(tx, given, request);
    if (userId === null) return;
    const schoolId = await school(tx);
    await repository.insertMembership(
      { userId, schoolId, role: given.role, status: "pending", createdAt: request.now },
      tx,
    );
  });
}

/**
 * Registers somebody of a school of the list: account and membership, in one transaction. A known address gets the same
 * answer and stores nothing. Throws a 422 at `school` for a school that nobody can join.
 */
export async function registerAtSchool(
  db: Db,
  given: z.output<typeof listedTeacherSchema>,
  request: AccountRequest,
): Promise<void> {
  const school = await repository.findOpenSchool(given.schoolId, db);
  if (school === null) throw organisationError("school_unknown", "school");
  await register(db, given, () => Promise.resolve(school.id), request);
}

/** Registers somebody together with a school that is not on the list. Throws a 422 at `postcode`. */
export async function registerWithSchool(
  db: Db,
  given: z.output<typeof handEnteredTeacherSchema>,
  request: AccountRequest,
): Promise<void> {
  const at = await locate(db, given);
  const { schoolName: name, kind, website } = given;
  const values = { name, kind, audiences: [...audiencesOfKind[kind]], website: website ?? null, ...at };
  const makeSchool = (tx: Db) =>
    repository.insertSchool({ ...values, slug: makeSlug(name), createdAt: request.now }, tx);
  await register(db, given, makeSchool, request);
}

/**
 * Registers a company with its first person, in one transaction: account, company, contact person and manager. It goes to
 * the coordinator once the address is confirmed. A known address gets the same answer and stores nothing. Throws a 422 at
 * `postcode` or `sectorSlug`.
 */
export async function registerCompany(
  db: Db,
  given: z.output<typeof companySchema>,
  request: AccountRequest,
): Promise<void> {
  const at = await locate(db, given);
  const sectors = await repository.findAllSectors(db);
  if (!sectors.some(({ slug }) => slug === given.sectorSlug)) {
    throw organisationError("sector_unknown", "sectorSlug");
  }
  await countRegistration(db, given.email, request.address);
  await inTransaction(db, async (tx) => {
    const userId = await openAccount(tx, given, request);
    if (userId === null) return;
    const { now: createdAt } = request;
    const { companyName: name, sectorSlug, website, jobTitle, email, phone } = given;
    const companyId = await repository.insertCompany(
      { slug: makeSlug(name), name, sectorSlug, website: website ?? null, phone, ...at, createdAt },
      tx,
    );
    const person = { name: given.name, email, phone, jobTitle };
    await repository.insertContact({ companyId, userId, ...person, isPrimary: true, createdAt }, tx);
    await repository.insertMembership(
      { userId, companyId, role: "company_manager", status: "verified", createdAt, decidedAt: createdAt },
      tx,
    );
  });
}

/** The sectors to choose from, named in both languages. */
export const sectorChoices = repository.findAllSectors;
