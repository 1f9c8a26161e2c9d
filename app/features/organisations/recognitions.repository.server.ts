import { and, asc, eq, gte, inArray, isNull, lte, or } from "drizzle-orm";

import { listing, qualification, recognition, recognitionClaim } from "#db/schema";
import { byName, type Db } from "~/platform/db.server";

export interface ClaimRow {
  id: string;
  crebo: string;
  name: string;
  /** mbo level 1–4. */
  level: number | null;
  sbbNumber: string;
  /** ISO days; an open end is null. */
  validFrom: string;
  validUntil: string | null;
  status: "pending" | "rejected";
  reason: string | null;
  since: Date;
}

/** What a company states and nobody has confirmed, by name. */
export const findClaimsOf = (companyId: string, db: Db): Promise<ClaimRow[]> =>
  db
    .select({
      id: recognitionClaim.id,
      crebo: recognitionClaim.crebo,
      name: qualification.name,
      level: qualification.level,
      sbbNumber: recognitionClaim.sbbNumber,
      validFrom: recognitionClaim.validFrom,
      validUntil: recognitionClaim.validUntil,
      status: recognitionClaim.status,
      reason: recognitionClaim.reason,
      since: recognitionClaim.since,
    })
    .from(recognitionClaim)
    .innerJoin(qualification, eq(qualification.crebo, recognitionClaim.crebo))
    .where(eq(recognitionClaim.companyId, companyId))
    .orderBy(byName(qualification.name), asc(recognitionClaim.crebo))
    .limit(200);

export async function findClaim(companyId: string, crebo: string, tx: Db) {
  const [found] = await tx
    .select()
    .from(recognitionClaim)
    .where(and(eq(recognitionClaim.companyId, companyId), eq(recognitionClaim.crebo, crebo)))
    .for("update");
  return found ?? null;
}

/** States a recognition, in the place of what the company stated of the same qualification before. */
export async function saveClaim(values: typeof recognitionClaim.$inferInsert, tx: Db): Promise<void> {
  const { companyId: _company, crebo: _crebo, ...changed } = values;
  await tx
    .insert(recognitionClaim)
    .values(values)
    .onConflictDoUpdate({ target: [recognitionClaim.companyId, recognitionClaim.crebo], set: changed });
}

export async function deleteClaim(companyId: string, crebo: string, tx: Db): Promise<void> {
  await tx
    .delete(recognitionClaim)
    .where(and(eq(recognitionClaim.companyId, companyId), eq(recognitionClaim.crebo, crebo)));
}

/** False when there was none. */
export async function deleteRecognition(companyId: string, crebo: string, tx: Db): Promise<boolean> {
  const gone = await tx.delete(recognition).where(ofQualification(companyId, crebo)).returning();
  return gone.length > 0;
}

/** Whether a recognition holds on a day; it neither ends nor changes until the transaction is over. */
export async function holdRecognition(
  companyId: string,
  crebo: string,
  day: string,
  tx: Db,
): Promise<boolean> {
  const held = await tx
    .select({ crebo: recognition.crebo })
    .from(recognition)
    .where(
      and(
        ofQualification(companyId, crebo),
        lte(recognition.validFrom, day),
        or(isNull(recognition.validUntil), gte(recognition.validUntil, day)),
      ),
    )
    .for("share");
  return held.length > 0;
}

const ofQualification = (companyId: string, crebo: string) =>
  and(eq(recognition.companyId, companyId), eq(recognition.crebo, crebo));

/** How many offers of the company for a qualification are online or about to be. */
export const countOffersFor = (companyId: string, crebo: string, db: Db): Promise<number> =>
  db.$count(
    listing,
    and(
      eq(listing.companyId, companyId),
      eq(listing.crebo, crebo),
      inArray(listing.status, ["in_review", "published", "suspended"]),
    ),
  );
