import type { Sessions } from "~/platform/auth/session.server";
import { inTransaction, type Db } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/i18n";
import { record } from "~/platform/outbox/outbox.server";

import { accountError } from "./accounts.errors";
import { emailConfirmed } from "./accounts.events.server";
import { mailAddressKnown, mailConfirmation, mailNewPassword } from "./accounts.mails.server";
import { findUser, insertUser, updateUser, type UserRow } from "./accounts.repository.server";
import { isLikeAddress } from "./accounts.schemas";
import { countAttempt, forgetAttempts } from "./limits.repository.server";
import { hashPassword, isPassword } from "./password.server";
import { issueToken, revokeTokens, useToken } from "./tokens.usecases.server";

const hours = 3_600_000;
/** A moment so many hours later. */
export const later = (now: Date, howMany: number) => new Date(now.getTime() + howMany * hours);

export interface NewAccount {
  name: string;
  email: string;
  phone?: string | undefined;
  password: string;
}

/** What the mails and limits of a request need. */
export interface AccountRequest {
  now: Date;
  locale: Locale;
  appUrl: string;
  /** The client's address; counted, never kept in the clear or logged. */
  address: string;
}

/**
 * Signs in; answers the Set-Cookie header. An unknown address and a wrong password get the same answer after the
 * same work. Throws `accounts.wrong_credentials`, `accounts.too_many_attempts`.
 */
export async function signIn(
  db: Db,
  sessions: Sessions,
  given: { email: string; password: string },
  { address, now, device = null }: Pick<AccountRequest, "address" | "now"> & { device?: string | null },
): Promise<string> {
  const key = `${given.email}|${address}`;
  await countAttempt(db, "account", given.email);
  await countAttempt(db, "signIn", key);
  const person = await findUser({ email: given.email }, db);
  const right = await isPassword(person?.passwordHash ?? null, given.password);
  if (!right || person === null || person.blockedAt !== null) throw accountError("wrong_credentials");
  await forgetAttempts(db, "signIn", key);
  await updateUser(person.id, { lastSeenAt: now }, db);
  return sessions.start(person.id, device);
}

/**
 * Counts a registration from an address and for an address, before its transaction; throws `accounts.too_many_mails` when
 * there were too many, whether or not the e-mail address is known.
 */
export async function countRegistration(db: Db, email: string, address: string): Promise<void> {
  await countAttempt(db, "register", address);
  await countAttempt(db, "mail", `${email}|${address}`);
}

/** Counts a mail that somebody has sent to an address of another; throws `accounts.too_many_mails` after too many. */
export const countMail = (db: Db, email: string, address: string): Promise<void> =>
  countAttempt(db, "mail", `${email}|${address}`);

/**
 * Makes an account, in the transaction of a registration, and mails the link that confirms the address. Answers
 * null when the address has an account: its owner gets a mail instead, and the page says the same as ever.
 */
export async function openAccount(
  tx: Db,
  given: NewAccount,
  request: AccountRequest,
): Promise<string | null> {
  const { now, locale } = request;
  const made = await insertUser(
    {
      name: given.name,
      email: given.email,
      phone: given.phone ?? null,
      passwordHash: await hashPassword(given.password),
      locale,
      createdAt: now,
    },
    tx,
  );
  if (made === null) {
    const known = await findUser({ email: given.email }, tx);
    // The same form sent twice: the first mail is on its way.
    const justNow = known !== null && now.getTime() - known.createdAt.getTime() < 10 * 60_000;
    if (!justNow) await mailAddressKnown(tx, given.email, request);
    return null;
  }
  const secret = await issueToken(
    tx,
    { purpose: "confirm_email", email: made.email, userId: made.id, expiresAt: later(now, 72) },
    now,
  );
  await mailConfirmation(tx, made, secret, request);
  return made.id;
}

/** Sends the link that confirms the address again, making older ones useless. Says nothing about whether it exists. */
export async function resendConfirmation(db: Db, email: string, request: AccountRequest): Promise<void> {
  await countAttempt(db, "mail", `${email}|${request.address}`);
  await inTransaction(db, async (tx) => {
    const person = await findUser({ email }, tx);
    if (person === null || person.emailConfirmedAt !== null) return;
    await revokeTokens(tx, "confirm_email", { userId: person.id }, request.now);
    const secret = await issueToken(
      tx,
      { purpose: "confirm_email", email, userId: person.id, expiresAt: later(request.now, 72) },
      request.now,
    );
    await mailConfirmation(tx, person, secret, request);
  });
}

/** The person whose link this is, as long as it was mailed to the address that they have now. */
async function useOwnToken(
  tx: Db,
  purpose: "confirm_email" | "reset_password",
  secret: string,
  now: Date,
): Promise<UserRow> {
  const { userId, email } = await useToken(tx, purpose, secret, now);
  const person = userId === null ? null : await findUser({ id: userId }, tx);
  if (person === null || person.email !== email) throw accountError("link_spent");
  return person;
}

/** Confirms an address by its link; answers whose it is. Throws `accounts.link_spent`. */
export function confirmEmail(db: Db, secret: string, now: Date): Promise<string> {
  return inTransaction(db, async (tx) => {
    const { id: userId } = await useOwnToken(tx, "confirm_email", secret, now);
    await updateUser(userId, { emailConfirmedAt: now, emailBouncedAt: null }, tx);
    await record(tx, emailConfirmed, { userId }, now);
    return userId;
  });
}

/** Mails a link for a new password to an address that has an account. Says nothing about whether it has. */
export async function forgotPassword(db: Db, email: string, request: AccountRequest): Promise<void> {
  await countAttempt(db, "mail", `${email}|${request.address}`);
  await inTransaction(db, async (tx) => {
    const person = await findUser({ email }, tx);
    if (person === null) return;
    await revokeTokens(tx, "reset_password", { userId: person.id }, request.now);
    const secret = await issueToken(
      tx,
      { purpose: "reset_password", email, userId: person.id, expiresAt: later(request.now, 2) },
      request.now,
    );
    await mailNewPassword(tx, person, secret, request);
  });
}

/** Sets a new password by its link and ends every session; the link proves the address. Throws `accounts.link_spent`. */
export async function resetPassword(
  db: Db,
  sessions: Sessions,
  secret: string,
  password: string,
  now: Date,
): Promise<void> {
  const passwordHash = await hashPassword(password);
  const userId = await inTransaction(db, async (tx) => {
    const person = await useOwnToken(tx, "reset_password", secret, now);
    if (isLikeAddress(password, person.email)) throw accountError("password_is_address", "password");
    await updateUser(person.id, { passwordHash, emailConfirmedAt: person.emailConfirmedAt ?? now }, tx);
    if (person.emailConfirmedAt === null) await record(tx, emailConfirmed, { userId: person.id }, now);
    return person.id;
  });
  await sessions.endAll(userId);
}
