import { randomBytes } from "node:crypto";

import { countRegistration, openAccount, type AccountRequest } from "~/features/accounts/index.server";
import { inTransaction, type Db } from "~/platform/db.server";
import { resolvePlace } from "~/platform/geo/geo.server";
import { comparable, formatPostcode, slugOf } from "~/platform/geo/normalise";

import { organisationStep } from "./core/verification";
import { organisationError } from "./organisations.errors";
import type { CompanyRegistration, SchoolRegistration } from "./organisations.forms";
import * as repository from "./registration.repository.server";
import { findSchoolsLike, type SchoolLine } from "./schools.repository.server";
import { updateSchool } from "./verification.repository.server";

export type { SchoolLine } from "./schools.repository.server";

/** A short random tail keeps slugs of equal names apart. */
const makeSlug = (name: string): string =>
  `${slugOf(name).slice(0, 60).replace(/-+$/, "")}-${randomBytes(3).toString("hex")}`;

/** Where a postcode lies; throws a 422 at `field` for one that does not exist in the Netherlands or Flanders. */
async function locate(db: Db, typed: string, field: string) {
  const postcode = formatPostcode(typed);
  const at = postcode === null ? null : await resolvePlace(db, typed);
  if (postcode === null || at?.status !== "found" || at.municipalityCode === null) {
    throw organisationError("postcode_unknown", field);
  }
  return {
    postcode,
    place: at.label.replace(/^(B-)?\d{4}\s+([A-Z]{2}\s+)?/, ""),
    municipalityCode: at.municipalityCode,
    lat: at.lat,
    lng: at.lng,
  };
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

const audiencesOf = {
  po: ["po"],
  vo: ["vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl", "havo", "vwo"],
  vso: ["vso"],
  mbo: ["mbo"],
  flanders: ["so-1", "so-2", "so-3"],
};

export type RegistrationOutcome = { status: "sent" } | { status: "choose"; choices: SchoolLine[] };

/**
 * Registers somebody of a school: account, membership that waits, and the school itself when it was entered by hand, in
 * one transaction. A known address gets the same answer and stores nothing. Answers the schools to choose from when what
 * was typed can be more than one. Throws 422 at `school` or `schoolPostcode`.
 */
export async function registerSchool(
  db: Db,
  given: SchoolRegistration,
  request: AccountRequest,
): Promise<RegistrationOutcome> {
  const { schoolName, schoolKind, schoolPostcode } = given;
  const entered =
    schoolName !== undefined && schoolKind !== undefined && schoolPostcode !== undefined
      ? {
          name: schoolName,
          kind: schoolKind,
          audiences: audiencesOf[schoolKind],
          ...(await locate(db, schoolPostcode, "schoolPostcode")),
        }
      : null;
  let schoolId = given.schoolId;
  if (entered === null && schoolId === undefined) {
    const meant = await resolveSchool(db, given.school ?? "");
    if (meant.status === "choose") {
      if (meant.choices.length === 0) throw organisationError("school_unknown", "school");
      return meant;
    }
    schoolId = meant.id;
  }
  await countRegistration(db, given.email, request.address);
  return inTransaction(db, async (tx) => {
    const joined = entered === null ? await joinSchool(tx, schoolId ?? "") : null;
    const userId = await openAccount(tx, given, request);
    if (userId === null) return { status: "sent" };
    const id =
      joined ??
      (await repository.insertSchool(
        {
          ...(entered as NonNullable<typeof entered>),
          slug: makeSlug(schoolName ?? ""),
          verification: "pending",
          createdAt: request.now,
        },
        tx,
      ));
    await repository.insertMembership(
      { userId, schoolId: id, role: given.role, status: "pending", createdAt: request.now },
      tx,
    );
    return { status: "sent" };
  });
}

/** The listed school that somebody joins; one that has not been checked yet starts to wait for it. */
async function joinSchool(tx: Db, id: string): Promise<string> {
  const school = await repository.lockSchool(id, tx);
  const open = school?.verification === "verified" || (school?.externalId ?? null) !== null;
  if (school === null || !open || school.verification === "suspended") {
    throw organisationError("school_unknown", "school");
  }
  const asked = organisationStep("ask", school.verification, "T");
  if (asked !== undefined) await updateSchool(school.id, { verification: asked.to }, tx);
  return school.id;
}

/**
 * Registers a company with its first person, in one transaction: account, company that waits for the coordinator, contact
 * person and manager. A known address gets the same answer and stores nothing. Throws 422 at `postcode`, `sectorSlug`.
 */
export async function registerCompany(
  db: Db,
  given: CompanyRegistration,
  request: AccountRequest,
): Promise<void> {
  const at = await locate(db, given.postcode, "postcode");
  const sectors = await repository.findAllSectors(db);
  if (!sectors.some(({ slug }) => slug === given.sectorSlug)) {
    throw organisationError("sector_unknown", "sectorSlug");
  }
  await countRegistration(db, given.email, request.address);
  await inTransaction(db, async (tx) => {
    const userId = await openAccount(tx, given, request);
    if (userId === null) return;
    const { now: createdAt } = request;
    const { companyName: name, sectorSlug, street, houseNumber, website, jobTitle } = given;
    const companyId = await repository.insertCompany(
      {
        slug: makeSlug(name),
        name,
        sectorSlug,
        street,
        houseNumber,
        website: website ?? null,
        ...at,
        verification: "pending",
        createdAt,
      },
      tx,
    );
    const phone = given.phone ?? null;
    const person = { name: given.name, email: given.email, phone, jobTitle };
    await repository.insertContact({ companyId, userId, ...person, isPrimary: true, createdAt }, tx);
    await repository.insertMembership(
      { userId, companyId, role: "company_manager", status: "verified", createdAt, decidedAt: createdAt },
      tx,
    );
  });
}

/** The sectors to choose from, named in both languages. */
export const sectorChoices = repository.findAllSectors;
