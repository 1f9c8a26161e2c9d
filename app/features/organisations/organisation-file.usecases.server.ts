import { audit } from "~/features/accounts/index.server";
import type { Db } from "~/platform/db.server";
import { comparable } from "~/platform/geo/normalise";

import { addressLine } from "./core/address";
import {
  claimChoices,
  membershipChoices,
  organisationChoices,
  type VerificationState,
} from "./core/verification";
import { historyOf } from "./history.usecases.server";
import type { Judge } from "./judge.usecases.server";
import {
  findCompanyIn,
  findOrganisations,
  findPeopleOf,
  findSchoolIn,
  type OrganisationLine,
} from "./organisation-file.repository.server";
import { organisationError } from "./organisations.errors";
import { contactLines, recognitionsOf } from "./organisations.usecases.server";
import { claimsOf } from "./recognitions.usecases.server";
import type { Territory } from "./verification.repository.server";

export type { OrganisationLine } from "./organisation-file.repository.server";

const perPage = 50;

/** A page of the schools and companies of a territory (null: everywhere), by name. */
export async function organisationList(
  db: Db,
  territory: Territory,
  search: { words: string; kind: "school" | "company" | null; state: VerificationState | null; page: number },
): Promise<{ lines: OrganisationLine[]; more: boolean }> {
  const words = comparable(search.words)
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, 6);
  const offset = (search.page - 1) * perPage;
  const found = await findOrganisations(territory, { ...search, words, limit: perPage, offset }, db);
  return { lines: found.slice(0, perPage), more: found.length > perPage };
}

/** What only a company has. */
async function companyParts(db: Db, companyId: string, now: Date) {
  const claims = await claimsOf(db, companyId);
  return {
    contacts: await contactLines(db, companyId),
    recognitions: await recognitionsOf(db, companyId, now),
    claims: claims.map((claim) => ({ ...claim, choices: claimChoices(claim.status, "R") })),
  };
}

/**
 * Everything that a coordinator may know of a school or company in their territory, and what they can decide. That they
 * looked is written down. Throws `not_found` outside the territory.
 */
export async function organisationFile(db: Db, kind: "school" | "company", id: string, by: Judge) {
  const found = await (kind === "school" ? findSchoolIn : findCompanyIn)(id, by.territory, db);
  if (found === null) throw organisationError("not_found");
  await audit(db, { actorId: by.userId, action: `${kind}.opened`, subjectType: kind, subjectId: id }, by.now);
  const people = await findPeopleOf(kind === "school" ? { schoolId: id } : { companyId: id }, db);
  const none: Awaited<ReturnType<typeof companyParts>> = { contacts: [], recognitions: [], claims: [] };
  return {
    kind,
    id,
    slug: found.slug,
    name: found.name,
    verification: found.verification,
    reason: found.verificationReason,
    since: found.verificationSince,
    // A school of the list did not register; it was there.
    registeredAt: "externalId" in found && found.externalId !== null ? null : found.createdAt,
    address: addressLine(found),
    place: found.place,
    at: { lat: found.lat, lng: found.lng, municipalityCode: found.municipalityCode },
    website: found.website,
    phone: "phone" in found ? found.phone : null,
    about: "about" in found ? found.about : "",
    choices: organisationChoices(found.verification, "R"),
    people: people.map((person) => ({
      ...person,
      // Nobody else decides who belongs to a company.
      choices: kind === "school" ? membershipChoices(person.status, "R") : [],
    })),
    ...(kind === "company" ? await companyParts(db, id, by.now) : none),
    history: await historyOf(db, kind, id),
  };
}
export type OrganisationFileData = Awaited<ReturnType<typeof organisationFile>>;
