import { and, eq, sql } from "drizzle-orm";

import { contact } from "#db/schema";
import type { Db } from "~/platform/db.server";

type ContactValues = Pick<typeof contact.$inferInsert, "name" | "jobTitle" | "email" | "phone">;

const ofCompany = (companyId: string, id: string) =>
  and(eq(contact.companyId, companyId), eq(contact.id, id));

export async function findContact(companyId: string, id: string, db: Db) {
  const [found] = await db.select().from(contact).where(ofCompany(companyId, id));
  return found ?? null;
}

export const countContacts = (companyId: string, db: Db): Promise<number> =>
  db.$count(contact, eq(contact.companyId, companyId));

/** Whether the company has a contact of this name with this address; capitals in the address make no difference. */
export async function hasContact(
  companyId: string,
  { name, email }: Pick<ContactValues, "name" | "email">,
  db: Db,
): Promise<boolean> {
  const same = and(
    eq(contact.companyId, companyId),
    eq(contact.name, name),
    eq(sql`lower(${contact.email})`, email.toLowerCase()),
  );
  return (await db.$count(contact, same)) > 0;
}

export async function insertContact(values: typeof contact.$inferInsert, tx: Db): Promise<void> {
  await tx.insert(contact).values(values);
}

export async function updateContact(
  companyId: string,
  id: string,
  values: ContactValues & Pick<typeof contact.$inferInsert, "bouncedAt">,
  tx: Db,
): Promise<void> {
  await tx.update(contact).set(values).where(ofCompany(companyId, id));
}

export async function deleteContact(companyId: string, id: string, tx: Db): Promise<void> {
  await tx.delete(contact).where(ofCompany(companyId, id));
}

/** Makes a contact the company's first one; the index allows no two at any moment. */
export async function putFirst(companyId: string, id: string, tx: Db): Promise<void> {
  await tx
    .update(contact)
    .set({ isPrimary: false })
    .where(and(eq(contact.companyId, companyId), contact.isPrimary));
  await tx.update(contact).set({ isPrimary: true }).where(ofCompany(companyId, id));
}

/** Notes that mails to this address are refused, for every contact who has it. */
export async function markBounced(address: string, now: Date, tx: Db): Promise<void> {
  await tx
    .update(contact)
    .set({ bouncedAt: now })
    .where(eq(sql`lower(${contact.email})`, address.toLowerCase()));
}
