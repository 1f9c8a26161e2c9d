import { createHash, randomBytes } from "node:crypto";

import type { Db } from "~/platform/db.server";

import { accountError } from "./accounts.errors";
import {
  findToken,
  insertToken,
  markTokenUsed,
  moveSubject,
  spendOrganisationTokens,
  spendTokens,
  type TokenRow,
} from "./tokens.repository.server";

export type { TokenRow } from "./tokens.repository.server";

/** What a link is for; a link made for one purpose does nothing for another. */
export type TokenPurpose = TokenRow["purpose"];

const hash = (secret: string) => createHash("sha256").update(secret).digest("hex");

/** A 32-byte secret in base64url. */
const shape = /^[\w-]{43}$/;

export interface NewToken {
  purpose: TokenPurpose;
  /** The address that the link is mailed to. */
  email: string;
  expiresAt: Date;
  userId?: string;
  /** The booking or placement that it is about. */
  subjectId?: string;
}

/**
 * Makes a single-purpose link's secret (43 characters, fit for a path) in the transaction that mails it. Only its
 * SHA-256 is kept, so the secret cannot be found again: mail it or lose it.
 */
export async function issueToken(tx: Db, made: NewToken, now: Date): Promise<string> {
  const secret = randomBytes(32).toString("base64url");
  await insertToken(
    {
      purpose: made.purpose,
      secretHash: hash(secret),
      userId: made.userId ?? null,
      subjectId: made.subjectId ?? null,
      email: made.email,
      expiresAt: made.expiresAt,
      createdAt: now,
    },
    tx,
  );
  return secret;
}

export type PeekedToken = { status: "live" | "used" | "expired"; token: TokenRow };

/** What a link is about, without using it: for the page that its GET shows. Null when it never existed. */
export async function peekToken(
  db: Db,
  purpose: TokenPurpose,
  secret: string,
  now: Date,
): Promise<PeekedToken | null> {
  const token = shape.test(secret) ? await findToken(purpose, hash(secret), db) : null;
  if (token === null) return null;
  const status = token.usedAt !== null ? "used" : token.expiresAt <= now ? "expired" : "live";
  return { status, token };
}

/**
 * Uses a link up, in the transaction of what it does; a second use waits for the first and then fails. Throws
 * `accounts.link_spent` (410) when it does not exist, was used or has expired.
 */
export async function useToken(tx: Db, purpose: TokenPurpose, secret: string, now: Date): Promise<TokenRow> {
  const found = shape.test(secret) ? await findToken(purpose, hash(secret), tx, { lock: true }) : null;
  if (found === null || found.usedAt !== null || found.expiresAt <= now) throw accountError("link_spent");
  await markTokenUsed(found.id, now, tx);
  return found;
}

/** Makes every open link with this purpose about a person or subject useless. */
export const revokeTokens = (
  tx: Db,
  purpose: TokenPurpose,
  about: { userId: string } | { subjectId: string },
  now: Date,
): Promise<void> => spendTokens(purpose, about, now, tx);

/**
 * Makes every open link useless that was mailed to this address to act for a company or school with: about itself, or
 * about its bookings and placements. For the transaction in which somebody stops being of it.
 */
export const revokeOrganisationTokens = (
  tx: Db,
  organisationId: string,
  email: string,
  now: Date,
): Promise<void> => spendOrganisationTokens(organisationId, email, now, tx);

/** What links with this purpose were about has become one with something else; they go on working. */
export const moveTokens = (tx: Db, purpose: TokenPurpose, from: string, to: string): Promise<void> =>
  moveSubject(purpose, from, to, tx);
