import type { SessionLine, Sessions } from "~/platform/auth/session.server";
import { inTransaction, type Db } from "~/platform/db.server";
import { brokenConstraint } from "~/platform/errors/database.server";
import { record } from "~/platform/outbox/outbox.server";

import { accountError } from "./accounts.errors";
import { emailConfirmed } from "./accounts.events.server";
import {
  mailAddressChanged,
  mailAddressTaken,
  mailNewAddress,
  mailPasswordChanged,
} from "./accounts.mails.server";
import { findUser, lockUser, updateUser, type UserRow } from "./accounts.repository.server";
import { isLikeAddress, type Profile } from "./accounts.schemas";
import { later, type AccountRequest } from "./accounts.usecases.server";
import { countAttempt } from "./limits.repository.server";
import { hashPassword, isPassword } from "./password.server";
import { findLiveToken } from "./tokens.repository.server";
import { issueToken, revokeTokens, useToken } from "./tokens.usecases.server";

/** The person of a request, by one of their sessions. */
export interface Self {
  userId: string;
  sessionId: string;
}

export interface OwnAccount {
  name: string;
  email: string;
  phone: string | null;
  locale: UserRow["locale"];
  /** The address that waits to be confirmed, when one does. */
  newEmail: string | null;
  /** Mails to the address are refused. */
  bounced: boolean;
  sessions: SessionLine[];
}

/** What the account page shows its owner; null when the account is gone. */
export async function ownAccount(
  db: Db,
  sessions: Sessions,
  self: Self,
  now: Date,
): Promise<OwnAccount | null> {
  const person = await findUser({ id: self.userId }, db);
  if (person === null) return null;
  const { name, email, phone, locale } = person;
  const asked = await findLiveToken("change_email", self.userId, now, db);
  return {
    name,
    email,
    phone,
    locale,
    newEmail: asked?.email ?? null,
    bounced: person.emailBouncedAt !== null,
    sessions: await sessions.list(self, now),
  };
}

export const changeProfile = (db: Db, userId: string, { name, phone, locale }: Profile): Promise<void> =>
  inTransaction(db, (tx) => updateUser(userId, { name, phone: phone ?? null, locale }, tx));

/**
 * The person, once the password that they gave is theirs. A session that was left open does not suffice to take an
 * account over, and guessing counts as attempts to sign in. Throws `accounts.wrong_password`, `too_many_attempts`.
 */
async function provenBy(db: Db, userId: string, password: string): Promise<UserRow> {
  const person = await findUser({ id: userId }, db);
  if (person === null) throw accountError("wrong_password", "currentPassword");
  await countAttempt(db, "account", person.email);
  if (!(await isPassword(person.passwordHash, password))) {
    throw accountError("wrong_password", "currentPassword");
  }
  return person;
}

/** The person, locked, as long as the password that was checked is still theirs. */
async function stillProven(tx: Db, seen: UserRow): Promise<UserRow> {
  const person = await lockUser(seen.id, tx);
  if (person?.passwordHash !== seen.passwordHash) throw accountError("wrong_password", "currentPassword");
  return person;
}

/**
 * Changes the password by the old one, ends every session and starts a new one here; answers its Set-Cookie header. The
 * owner hears it by mail. Throws `accounts.wrong_password` at `currentPassword`, `password_is_address` at `password`.
 */
export async function changePassword(
  db: Db,
  sessions: Sessions,
  self: Self,
  given: { currentPassword: string; password: string },
  request: Pick<AccountRequest, "appUrl" | "now"> & { device?: string | null },
): Promise<string> {
  const seen = await provenBy(db, self.userId, given.currentPassword);
  if (isLikeAddress(given.password, seen.email)) throw accountError("password_is_address", "password");
  const passwordHash = await hashPassword(given.password);
  await inTransaction(db, async (tx) => {
    const person = await stillProven(tx, seen);
    await updateUser(person.id, { passwordHash }, tx);
    await revokeTokens(tx, "reset_password", { userId: person.id }, request.now);
    await mailPasswordChanged(tx, person, request);
  });
  await sessions.endAll(self.userId);
  return sessions.start(self.userId, request.device);
}

/**
 * Asks for another address, which counts once the link that is mailed there has been used. An address that has an account
 * gets the same answer; its owner hears it. Throws `accounts.wrong_password`, `same_address`, `too_many_mails`.
 */
export async function askNewEmail(
  db: Db,
  self: Pick<Self, "userId">,
  given: { email: string; currentPassword: string },
  request: AccountRequest,
): Promise<void> {
  const { email } = given;
  const { now } = request;
  const seen = await provenBy(db, self.userId, given.currentPassword);
  if (seen.email === email) throw accountError("same_address", "email");
  await countAttempt(db, "mail", `${email}|${request.address}`);
  await inTransaction(db, async (tx) => {
    const person = await stillProven(tx, seen);
    await revokeTokens(tx, "change_email", { userId: person.id }, now);
    const secret = await issueToken(
      tx,
      { purpose: "change_email", email, userId: person.id, expiresAt: later(now, 72) },
      now,
    );
    if ((await findUser({ email }, tx)) !== null) await mailAddressTaken(tx, email, request);
    else await mailNewAddress(tx, person, email, secret, request);
  });
}

/** Takes back the wish for another address. */
export const forgetNewEmail = (db: Db, self: Pick<Self, "userId">, now: Date): Promise<void> =>
  inTransaction(db, (tx) => revokeTokens(tx, "change_email", { userId: self.userId }, now));

/**
 * The new address counts from now on: its owner used the link that was mailed there. Links mailed to the old address stop
 * working, every session ends, and the old address hears it. Throws `accounts.link_spent`, `accounts.email_in_use`.
 */
export async function confirmNewEmail(
  db: Db,
  sessions: Sessions,
  secret: string,
  request: Pick<AccountRequest, "appUrl" | "now">,
): Promise<void> {
  const { now } = request;
  let userId: string;
  try {
    userId = await inTransaction(db, async (tx) => {
      const token = await useToken(tx, "change_email", secret, now);
      const person = token.userId === null ? null : await lockUser(token.userId, tx);
      if (person === null) throw accountError("link_spent");
      await updateUser(person.id, { email: token.email, emailConfirmedAt: now, emailBouncedAt: null }, tx);
      for (const purpose of ["confirm_email", "reset_password"] as const) {
        await revokeTokens(tx, purpose, { userId: person.id }, now);
      }
      await mailAddressChanged(tx, person, request);
      await record(tx, emailConfirmed, { userId: person.id }, now);
      return person.id;
    });
  } catch (error) {
    if (brokenConstraint(error) === "app_user_email_key") throw accountError("email_in_use");
    throw error;
  }
  await sessions.endAll(userId);
}

/** Ends every session of the person, this one too; answers the Set-Cookie header that clears the cookie. */
export async function signOutEverywhere(sessions: Sessions, self: Self): Promise<string> {
  await sessions.endAll(self.userId);
  return sessions.end(self.sessionId);
}
