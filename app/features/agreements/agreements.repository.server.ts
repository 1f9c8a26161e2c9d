import { and, desc, eq, inArray, ne, sql } from "drizzle-orm";

import type { Db } from "#db/client.server";
import {
  agreement,
  company,
  contact,
  listing,
  minorRule,
  municipality,
  placement,
  qualification,
  region,
  school,
  signature,
  student,
  user,
} from "#db/schema";
import type { Locale } from "~/platform/i18n/i18n";

import type { Particulars, SignerRole, Terms } from "./agreements.schemas";
import type { MinorRule } from "./core/minors";

export type SignatureRow = typeof signature.$inferSelect;
export interface AgreementRow extends Omit<typeof agreement.$inferSelect, "terms" | "particulars"> {
  terms: Terms;
  particulars: Particulars;
}

/** The shapes are those that this feature wrote. */
const read = (row: typeof agreement.$inferSelect): AgreementRow => row as AgreementRow;

/** Every version of a placement's agreement, the latest first. */
export const findVersions = async (placementId: string, db: Db): Promise<AgreementRow[]> =>
  (
    await db
      .select()
      .from(agreement)
      .where(eq(agreement.placementId, placementId))
      .orderBy(desc(agreement.version))
  ).map(read);

/** The latest version; it stands still while its placement is locked. */
export const findLatest = async (placementId: string, tx: Db): Promise<AgreementRow | null> =>
  (await findVersions(placementId, tx))[0] ?? null;

export async function insertVersion(
  made: Omit<typeof agreement.$inferInsert, "terms" | "particulars"> & {
    terms: Terms;
    particulars: Particulars;
  },
  tx: Db,
): Promise<AgreementRow> {
  const [row] = await tx.insert(agreement).values(made).returning();
  if (row === undefined) throw new Error("the agreement was not written");
  return read(row);
}

export async function updateVersion(
  id: string,
  change: Partial<typeof agreement.$inferInsert>,
  tx: Db,
): Promise<void> {
  await tx.update(agreement).set(change).where(eq(agreement.id, id));
}

const roleOrder = sql`array_position(array['student', 'guardian', 'school', 'company'], ${signature.role})`;

/** Who signs these versions, in the order of their roles. */
export const findSignatures = (agreementIds: readonly string[], db: Db): Promise<SignatureRow[]> =>
  db
    .select()
    .from(signature)
    .where(inArray(signature.agreementId, [...agreementIds]))
    .orderBy(roleOrder, signature.id);

/** One signature with the placement it belongs to; null when there is none. */
export async function findSignature(
  id: string,
  db: Db,
): Promise<{ signature: SignatureRow; placementId: string } | null> {
  const [found] = await db
    .select({ signature, placementId: agreement.placementId })
    .from(signature)
    .innerJoin(agreement, eq(agreement.id, signature.agreementId))
    .where(eq(signature.id, id));
  return found ?? null;
}

export const insertSignatures = (
  made: { agreementId: string; role: SignerRole; name: string; email: string }[],
  tx: Db,
): Promise<SignatureRow[]> => tx.insert(signature).values(made).returning();

export async function updateSignature(
  id: string,
  change: Partial<typeof signature.$inferInsert>,
  tx: Db,
): Promise<void> {
  await tx.update(signature).set(change).where(eq(signature.id, id));
}

/** The rules of the law about young people, in a fixed order. */
export const findMinorRules = (db: Db): Promise<MinorRule[]> =>
  db.select().from(minorRule).orderBy(minorRule.id);

/** The country of the workplace. */
export async function findCountry(placementId: string, db: Db): Promise<"NL" | "BE"> {
  const [found] = await db
    .select({ country: region.country })
    .from(placement)
    .innerJoin(listing, eq(listing.id, placement.listingId))
    .innerJoin(municipality, eq(municipality.code, listing.municipalityCode))
    .innerJoin(region, eq(region.code, municipality.code))
    .where(eq(placement.id, placementId));
  return found?.country ?? "NL";
}

/** Whether the student has another active placement on a day of this period. */
export async function overlapsAnother(
  of: { placementId: string; studentId: string; startsOn: string; endsOn: string },
  tx: Db,
): Promise<boolean> {
  const n = await tx.$count(
    placement,
    and(
      eq(placement.studentId, of.studentId),
      ne(placement.id, of.placementId),
      inArray(placement.status, ["accepted", "placed"]),
      sql`daterange(${placement.startsOn}, ${placement.endsOn}, '[]') && daterange(${of.startsOn}::date, ${of.endsOn}::date, '[]')`,
    ),
  );
  return n > 0;
}

/** What is known of a placement before its first agreement: what its form begins with. */
export async function findGround(placementId: string, db: Db) {
  const [found] = await db
    .select({
      studentName: student.name,
      studentEmail: student.email,
      birthDate: student.birthDate,
      crebo: placement.crebo,
      qualification: qualification.name,
      route: placement.route,
      startsOn: placement.startsOn,
      endsOn: placement.endsOn,
      weekdays: listing.weekdays,
      workProcesses: listing.workProcesses,
      street: listing.street,
      houseNumber: listing.houseNumber,
      postcode: listing.postcode,
      place: listing.place,
      schoolName: school.name,
      companyName: company.name,
      trainerId: sql<string | null>`coalesce(${placement.practiceTrainerId}, ${listing.practiceTrainerId})`,
      companyId: placement.companyId,
    })
    .from(placement)
    .innerJoin(student, eq(student.id, placement.studentId))
    .innerJoin(listing, eq(listing.id, placement.listingId))
    .innerJoin(company, eq(company.id, placement.companyId))
    .innerJoin(qualification, eq(qualification.crebo, placement.crebo))
    .leftJoin(school, eq(school.id, placement.schoolId))
    .where(eq(placement.id, placementId));
  return found;
}

/** The practice trainer by id, and the first contact of the company. */
export async function findPeople(
  of: { trainerId: string | null; companyId: string },
  db: Db,
): Promise<{ trainer: string; signer: string; signerEmail: string }> {
  const found = await db
    .select({ id: contact.id, name: contact.name, email: contact.email, first: contact.isPrimary })
    .from(contact)
    .where(eq(contact.companyId, of.companyId))
    .orderBy(desc(contact.isPrimary), contact.createdAt, contact.id);
  return {
    trainer: found.find(({ id }) => id === of.trainerId)?.name ?? "",
    signer: found[0]?.name ?? "",
    signerEmail: found[0]?.email ?? "",
  };
}

/** The language of whoever has this address, as far as there is an account; else Dutch. */
export async function localeOfAddress(email: string, db: Db): Promise<Locale> {
  const [own] = await db.select({ locale: user.locale }).from(user).where(eq(user.email, email));
  if (own !== undefined) return own.locale;
  const [known] = await db
    .select({ locale: user.locale })
    .from(contact)
    .innerJoin(user, eq(user.id, contact.userId))
    .where(eq(contact.email, email))
    .orderBy(contact.createdAt, contact.id)
    .limit(1);
  return known?.locale ?? "nl";
}
