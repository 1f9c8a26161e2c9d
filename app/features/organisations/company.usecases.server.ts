import { audit } from "~/features/accounts/index.server";
import { inTransaction, type Db } from "~/platform/db.server";
import { formatPostcode } from "~/platform/geo/normalise";

import { organisationStep } from "./core/verification";
import { organisationError } from "./organisations.errors";
import type { CompanyInput } from "./organisations.forms";
import { locate } from "./place.server";
import { findAllSectors } from "./registration.repository.server";
import { lockOwnCompany, updateCompany } from "./verification.repository.server";

/** Who changes something of a company that they manage, and when. */
export interface Manager {
  userId: string;
  /** The companies that they manage. */
  companyIds: readonly string[];
  now: Date;
}

type Company = NonNullable<Awaited<ReturnType<typeof lockOwnCompany>>>;

/** Runs a change of a company's own, with the company locked. Throws `not_found` for another's. */
export const changeOwn = <T>(
  db: Db,
  manager: Manager,
  companyId: string,
  change: (tx: Db, company: Company) => Promise<T>,
): Promise<T> =>
  inTransaction(db, async (tx) => {
    const company = await lockOwnCompany(companyId, manager.companyIds, tx);
    if (company === null) throw organisationError("not_found");
    return change(tx, company);
  });

const told = ["name", "website", "street", "houseNumber", "postcode", "place"] as const;

/** What a coordinator may want to know of a change, as [before, after] by field. */
function differences(before: Company, after: Partial<Company>): Record<string, [string, string]> {
  return Object.fromEntries(
    told
      .filter((field) => field in after && after[field] !== before[field])
      .map((field) => [field, [before[field] ?? "", after[field] ?? ""]]),
  );
}

/**
 * Changes what a company says about itself; its address is looked up in the shipped data when the postcode is another. The
 * address of its offers stays. Throws 422 at `postcode` and `sectorSlug`, `not_found` for another's company.
 */
export function editCompany(db: Db, manager: Manager, companyId: string, input: CompanyInput): Promise<void> {
  return changeOwn(db, manager, companyId, async (tx, company) => {
    const { postcode, phone, website, ...plain } = input;
    const sectors = await findAllSectors(tx);
    if (!sectors.some(({ slug }) => slug === plain.sectorSlug)) {
      throw organisationError("sector_unknown", "sectorSlug");
    }
    const moved = formatPostcode(postcode) !== company.postcode;
    const values = {
      ...plain,
      phone: phone ?? null,
      website: website ?? null,
      ...(moved ? await locate(tx, postcode, "postcode") : {}),
    };
    await updateCompany(companyId, values, tx);
    const changed = differences(company, values);
    if (Object.keys(changed).length === 0) return;
    await audit(
      tx,
      {
        actorId: manager.userId,
        action: "company.edit",
        subjectType: "company",
        subjectId: companyId,
        details: changed,
      },
      manager.now,
    );
  });
}

/** Asks the coordinator to look again, after the company put right what was wrong. Throws `wrong_state` (409). */
export function askCompanyAgain(db: Db, manager: Manager, companyId: string): Promise<void> {
  return changeOwn(db, manager, companyId, async (tx, company) => {
    const step = organisationStep("ask", company.verification, "C");
    if (step === undefined) throw organisationError("wrong_state");
    // The reason stays, for the coordinator to see what it was about.
    await updateCompany(companyId, { verification: step.to, verificationSince: manager.now }, tx);
    await audit(
      tx,
      {
        actorId: manager.userId,
        action: "company.ask",
        subjectType: "company",
        subjectId: companyId,
        details: { from: company.verification, to: step.to },
      },
      manager.now,
    );
  });
}
