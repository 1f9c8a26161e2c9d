import { afterAll, beforeAll, beforeEach } from "vitest";

import { mail, outboxEvent, rateLimit, user } from "#db/schema";
import * as accounts from "~/features/accounts/accounts.usecases.server";
import type { Self } from "~/features/accounts/own-account.usecases.server";
import { makeSessions } from "~/platform/auth/session.server";

import { mailsInOrder } from "./mails";
import { createTestDb, type TestDb } from "./pglite";

export const email = "docent@school.test";
export const password = "een brug over het kanaal";

/**
 * People who open an account and sign in, in a database of the file that calls this; every test begins without anybody,
 * at `now`.
 */
export function accountScene(now: Date) {
  let one: TestDb;
  beforeAll(async () => {
    one = await createTestDb();
  });
  afterAll(() => one.close());
  beforeEach(async () => {
    for (const table of [rateLimit, mail, outboxEvent, user]) await one.db.delete(table);
  });

  const request = { now, locale: "nl" as const, appUrl: "https://vakbrug.example", address: "192.0.2.1" };
  const sessions = () => makeSessions(one.db, true);
  /** Registers somebody; null when the address has an account already. */
  const open = (address = email) =>
    one.db.transaction((tx) =>
      accounts.openAccount(tx, { name: "Docent Proef", email: address, password }, request),
    );
  /** The cookie of the new session. */
  const signIn = (given = password, device: string | null = null, address = email) =>
    accounts.signIn(one.db, sessions(), { email: address, password: given }, { ...request, device });
  /** Who the cookie of a session stands for. */
  const self = async (cookie: string): Promise<Self> => {
    const { viewer } = await sessions().read(cookie.split(";")[0] ?? "");
    if (viewer === null) throw new Error("not signed in");
    return viewer;
  };
  /** Signs in, as on a device, and answers who that is. */
  const enter = async (device = "Firefox, Windows", address = email) =>
    self(await signIn(password, device, address));
  /** The address and the kind of every mail, the first one first. */
  const mails = async () =>
    (await mailsInOrder(one.db)).map(({ toAddress, template }) => [toAddress, template]);
  /** The secret in the last mailed link to this page; "" when there is none. */
  const lastLink = async (page: string) => {
    const texts = (await mailsInOrder(one.db)).map(({ text }) => text).join("\n");
    return [...texts.matchAll(new RegExp(`/${page}/([\\w-]{43})`, "g"))].at(-1)?.[1] ?? "";
  };
  return {
    get db() {
      return one.db;
    },
    ...{ request, sessions, open, self, enter, mails, lastLink, signIn },
  };
}
