import { and, desc, eq, gt, inArray, isNull, or, sql } from "drizzle-orm";

import { booking, placement, token } from "#db/schema";
import type { Db } from "~/platform/db.server";

export type TokenRow = typeof token.$inferSelect;

export async function insertToken(row: typeof token.$inferInsert, tx: Db): Promise<void> {
  await tx.insert(token).values(row);
}

export async function findToken(
  purpose: TokenRow["purpose"],
  secretHash: string,
  db: Db,
  options: { lock?: boolean } = {},
): Promise<TokenRow | null> {
  const query = db
    .select()
    .from(token)
    .where(and(eq(token.purpose, purpose), eq(token.secretHash, secretHash)));
  const [found] = options.lock === true ? await query.for("update") : await query;
  return found ?? null;
}

/** The newest link with this purpose that a person can still use. */
export async function findLiveToken(
  purpose: TokenRow["purpose"],
  userId: string,
  now: Date,
  db: Db,
): Promise<TokenRow | null> {
  const [found] = await db
    .select()
    .from(token)
    .where(
      and(
        eq(token.purpose, purpose),
        eq(token.userId, userId),
        isNull(token.usedAt),
        gt(token.expiresAt, now),
      ),
    )
    .orderBy(desc(token.createdAt), desc(token.id))
    .limit(1);
  return found ?? null;
}

export async function markTokenUsed(id: string, now: Date, tx: Db): Promise<void> {
  await tx.update(token).set({ usedAt: now }).where(eq(token.id, id));
}

/** Lets every link with this purpose about one subject be about another. */
export async function moveSubject(
  purpose: TokenRow["purpose"],
  from: string,
  to: string,
  tx: Db,
): Promise<void> {
  await tx
    .update(token)
    .set({ subjectId: to })
    .where(and(eq(token.purpose, purpose), eq(token.subjectId, from)));
}

/** Marks every open link with this purpose about this person or subject as used. */
export async function spendTokens(
  purpose: TokenRow["purpose"],
  about: { userId: string } | { subjectId: string },
  now: Date,
  tx: Db,
): Promise<void> {
  await tx
    .update(token)
    .set({ usedAt: now })
    .where(
      and(
        eq(token.purpose, purpose),
        "userId" in about ? eq(token.userId, about.userId) : eq(token.subjectId, about.subjectId),
        isNull(token.usedAt),
      ),
    );
}

/**
 * Marks every open link as used with which the reader of this address acts for an organisation: about itself, or about a
 * booking or placement of the company. A link of a person of their own (a teacher's, a student's) is not the
 * organisation's, and neither is the one to sign with.
 */
export async function spendOrganisationTokens(
  organisationId: string,
  email: string,
  now: Date,
  tx: Db,
): Promise<void> {
  const bookings = tx.select({ id: booking.id }).from(booking).where(eq(booking.companyId, organisationId));
  const placements = tx
    .select({ id: placement.id })
    .from(placement)
    .where(eq(placement.companyId, organisationId));
  await tx
    .update(token)
    .set({ usedAt: now })
    .where(
      and(
        eq(sql`lower(${token.email})`, email.toLowerCase()),
        isNull(token.userId),
        isNull(token.usedAt),
        or(
          and(
            inArray(token.purpose, ["attest_cofinancing", "still_right", "resume_company"]),
            eq(token.subjectId, organisationId),
          ),
          and(
            inArray(token.purpose, ["answer_booking", "evaluate_booking"]),
            inArray(token.subjectId, bookings),
          ),
          and(
            inArray(token.purpose, ["answer_application", "answer_placement"]),
            inArray(token.subjectId, placements),
          ),
        ),
      ),
    );
}
