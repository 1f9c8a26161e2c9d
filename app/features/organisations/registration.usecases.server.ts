import { randomBytes } from "node:crypto";

import { countRegistration, openAccount, type AccountRequest } from "~/features/accounts/index.server";
import { inTransaction, type Db } from "~/platform/db.server";
import { slugOf } from "~/platform/geo/normalise";

import { insertContact } from "./contacts.repository.server";
import { organisationError } from "./organisations.errors";
import type { CompanyRegistration, SchoolRegistration } from "./organisations.forms";
import { locate } from "./place.server";
import * as repository from "./registration.repository.server";
import { audiencesOf, joinSchool, meantSchool, type SchoolLine } from "./schools.usecases.server";

/** A short random tail keeps slugs of equal names apart. */
const makeSlug = (name: string): string =>
  `${slugOf(name).slice(0, 60).replace(/-+$/, "")}-${randomBytes(3).toString("hex")}`;

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
  const meant = entered === null ? await meantSchool(db, given) : null;
  if (meant?.status === "choose") return meant;
  await countRegistration(db, given.email, request.address);
  return inTransaction(db, async (tx) => {
    const joined = meant === null ? null : await joinSchool(tx, meant.id, request.now);
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
    await insertContact({ companyId, userId, ...person, isPrimary: true, createdAt }, tx);
    await repository.insertMembership(
      { userId, companyId, role: "company_manager", status: "verified", createdAt, decidedAt: createdAt },
      tx,
    );
  });
}

/** The sectors to choose from, named in both languages. */
export const sectorChoices = repository.findAllSectors;
