import { createHash } from "node:crypto";

import { lte } from "drizzle-orm";
import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";

import { rateLimit } from "#db/schema";
import type { Db } from "~/platform/db.server";

import { accountError } from "./accounts.errors";

const minutes = 60;
/** Points per account and address together, and seconds that they count. */
const rules = {
  signIn: { points: 8, duration: 15 * minutes },
  /** Guards an account against many addresses at once. */
  account: { points: 50, duration: 60 * minutes },
  mail: { points: 5, duration: 60 * minutes },
  /** Per address alone; a school where everybody joins on one afternoon has one address. */
  register: { points: 60, duration: 60 * minutes },
} as const;

const errors = {
  signIn: "too_many_attempts",
  account: "too_many_attempts",
  mail: "too_many_mails",
  register: "too_many_mails",
} as const;

/** Addresses of people and computers are not kept in the clear. */
const hidden = (key: string) => createHash("sha256").update(key).digest("base64url");

const limiters = new WeakMap<Db, Record<keyof typeof rules, RateLimiterDrizzle>>();

function limitersFor(db: Db) {
  const known = limiters.get(db);
  if (known !== undefined) return known;
  const make = (name: keyof typeof rules) =>
    new RateLimiterDrizzle({
      storeClient: db,
      schema: rateLimit,
      keyPrefix: name,
      // By itself each would tidy up every five minutes, for ever, also where the database has been closed.
      clearExpiredByTimeout: false,
      ...rules[name],
    });
  const made = {
    signIn: make("signIn"),
    account: make("account"),
    mail: make("mail"),
    register: make("register"),
  };
  limiters.set(db, made);
  return made;
}

/** Counts one attempt; throws a 429 when there were too many. */
export async function countAttempt(db: Db, rule: keyof typeof rules, key: string): Promise<void> {
  try {
    await limitersFor(db)[rule].consume(hidden(key));
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) throw accountError(errors[rule]);
    throw refusal;
  }
}

/** Forgets the attempts, after one that was right. */
export async function forgetAttempts(db: Db, rule: keyof typeof rules, key: string): Promise<void> {
  await limitersFor(db)[rule].delete(hidden(key));
}

/** Forgets the attempts that no longer count. */
export async function forgetOldAttempts(db: Db, now: Date): Promise<void> {
  await db.delete(rateLimit).where(lte(rateLimit.expire, now));
}
