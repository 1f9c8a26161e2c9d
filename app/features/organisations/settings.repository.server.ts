import { and, asc, eq, inArray, isNotNull, ne, sql } from "drizzle-orm";

import { rows } from "#db/client.server";
import { company, companySettings, contact } from "#db/schema";
import type { Db } from "~/platform/db.server";

import type { Contact } from "./organisations.repository.server";
import type { Territory } from "./verification.repository.server";

export type SettingsRow = typeof companySettings.$inferSelect;

export async function findSettings(
  companyId: string,
  db: Db,
  options: { lock?: boolean } = {},
): Promise<SettingsRow | null> {
  const query = db.select().from(companySettings).where(eq(companySettings.companyId, companyId));
  const [found] = options.lock === true ? await query.for("update") : await query;
  return found ?? null;
}

export async function saveSettings(
  companyId: string,
  values: Omit<Partial<SettingsRow>, "companyId">,
  tx: Db,
): Promise<void> {
  await tx
    .insert(companySettings)
    .values({ companyId, ...values })
    .onConflictDoUpdate({ target: companySettings.companyId, set: values });
}

/** Whether the company takes a break on a day (YYYY-MM-DD in Amsterdam), or has as many requests as it wants. */
export async function findClosed(
  companyId: string,
  day: string,
  db: Db,
): Promise<{ paused: boolean; full: boolean }> {
  const [found] = rows<{ paused: boolean; full: boolean }>(
    await db.execute(sql`
      select exists (select from paused_companies(${day}::date) where company_id = ${companyId}::uuid) as paused,
        exists (select from full_companies(${day}::date) where company_id = ${companyId}::uuid) as full`),
  );
  return found ?? { paused: false, full: false };
}

/** The deputy of a company on a day; null when there is none, or not on that day. */
export async function findDeputy(companyId: string, day: string, db: Db): Promise<Contact | null> {
  const [found] = await db
    .select({ contact })
    .from(companySettings)
    .innerJoin(contact, eq(contact.id, companySettings.deputyId))
    .where(
      and(
        eq(companySettings.companyId, companyId),
        sql`${day}::date between ${companySettings.deputyFrom} and ${companySettings.deputyUntil}`,
      ),
    );
  return found?.contact ?? null;
}

export async function insertContact(values: typeof contact.$inferInsert, tx: Db): Promise<string> {
  const [made] = await tx.insert(contact).values(values).returning({ id: contact.id });
  if (made === undefined) throw new Error("an insert answered no row");
  return made.id;
}

export async function updateContact(
  id: string,
  companyId: string,
  values: Partial<typeof contact.$inferInsert>,
  tx: Db,
): Promise<void> {
  await tx
    .update(contact)
    .set(values)
    .where(and(eq(contact.id, id), eq(contact.companyId, companyId)));
}

const toCall = {
  id: company.id,
  slug: company.slug,
  name: company.name,
  place: company.place,
  contact: { name: contact.name, email: contact.email, phone: contact.phone },
};

const lyingIn = (territory: Territory) =>
  territory === null
    ? undefined
    : inArray(company.municipalityCode, territory.length === 0 ? [""] : territory);

/** Companies of a territory that were paused because they never answered, the longest first; at most 100. */
export const findSilent = (territory: Territory, db: Db) =>
  db
    .select({
      ...toCall,
      since: sql<Date>`${companySettings.pausedForSilenceAt}`.mapWith(companySettings.pausedForSilenceAt),
    })
    .from(companySettings)
    .innerJoin(company, eq(company.id, companySettings.companyId))
    .leftJoin(contact, and(eq(contact.companyId, company.id), contact.isPrimary))
    .where(and(isNotNull(companySettings.pausedForSilenceAt), lyingIn(territory)))
    .orderBy(asc(companySettings.pausedForSilenceAt), asc(company.id))
    .limit(100);

/** Companies that are not turned away and whose first contact's address is refused, the longest first, at most 100. */
export const findUnreachable = (territory: Territory, db: Db) =>
  db
    .select({ ...toCall, since: sql<Date>`${contact.bouncedAt}`.mapWith(contact.bouncedAt) })
    .from(contact)
    .innerJoin(company, eq(company.id, contact.companyId))
    .where(
      and(
        contact.isPrimary,
        isNotNull(contact.bouncedAt),
        ne(company.verification, "rejected"),
        lyingIn(territory),
      ),
    )
    .orderBy(asc(contact.bouncedAt), asc(company.id))
    .limit(100);
