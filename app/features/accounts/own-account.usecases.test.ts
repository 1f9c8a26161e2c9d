import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import type { Db } from "#db/client.server";
import { mail, outboxEvent, rateLimit, session, user } from "#db/schema";
import { forgetOldSessions, makeSessions } from "~/platform/auth/session.server";
import { readForm } from "~/platform/forms/read-form.server";

import { outcomeOf } from "../../../tests/setup/outcome";
import { mailsInOrder } from "../../../tests/setup/mails";
import { createTestDb } from "../../../tests/setup/pglite";
import { changeEmailSchema, changePasswordSchema, profileSchema } from "./accounts.schemas";
import { forgotPassword, openAccount, resetPassword, signIn } from "./accounts.usecases.server";
import {
  askNewEmail,
  changePassword,
  changeProfile,
  confirmNewEmail,
  forgetNewEmail,
  ownAccount,
  signOutEverywhere,
  type Self,
} from "./own-account.usecases.server";

let db: Db;
let close: () => Promise<void>;
// Sessions live by the real clock.
const now = new Date();
const request = { now, locale: "nl" as const, appUrl: "https://vakbrug.example", address: "192.0.2.1" };
const email = "docent@school.test";
const password = "een brug over het kanaal";
const sessions = () => makeSessions(db, true);

beforeAll(async () => {
  ({ db, close } = await createTestDb());
});
afterAll(() => close());
beforeEach(async () => {
  await db.delete(rateLimit);
  await db.delete(mail);
  await db.delete(outboxEvent);
  await db.delete(user);
});

const open = (address = email) =>
  db.transaction((tx) => openAccount(tx, { name: "Docent Proef", email: address, password }, request));

/** Signs in, as on a device, and answers who that is. */
async function enter(device = "Firefox, Windows", address = email): Promise<Self> {
  const cookie = await signIn(db, sessions(), { email: address, password }, { ...request, device });
  return self(cookie);
}
async function self(cookie: string): Promise<Self> {
  const { viewer } = await sessions().read(cookie.split(";")[0] ?? "");
  if (viewer === null) throw new Error("not signed in");
  return viewer;
}
const mails = async () =>
  (await db.select().from(mail).orderBy(mail.createdAt)).map(({ toAddress, template }) => [
    toAddress,
    template,
  ]);
const lastLink = async () => {
  const texts = (await mailsInOrder(db)).map(({ text }) => text).join("\n");
  return [...texts.matchAll(/\/nieuw-adres\/([\w-]{43})/g)].at(-1)?.[1] ?? "";
};

test("name, phone and language are one's own to change", async () => {
  const userId = (await open()) ?? "";
  await open("ander@school.test");
  await changeProfile(db, userId, { name: "Docent Anders", phone: "0118 12 34 56", locale: "en" });
  expect(await ownAccount(db, sessions(), { userId, sessionId: "" }, now)).toMatchObject({
    name: "Docent Anders",
    phone: "0118 12 34 56",
    locale: "en",
  });
  await changeProfile(db, userId, { name: "Docent Anders", locale: "nl" });
  const all = await db.select().from(user).orderBy(user.email);
  expect(all.map(({ name, phone, locale }) => [name, phone, locale])).toEqual([
    ["Docent Proef", null, "nl"],
    ["Docent Anders", null, "nl"],
  ]);
});

describe("sessions", () => {
  test("are listed by device, the own one marked and without what opens them", async () => {
    await open();
    await enter("Safari, iPhone");
    const here = await enter("Firefox, Windows");
    const listed = (await ownAccount(db, sessions(), here, now))?.sessions ?? [];
    expect(listed.map(({ device, current }) => [device, current]).sort()).toEqual([
      ["Firefox, Windows", true],
      ["Safari, iPhone", false],
    ]);
    expect(JSON.stringify(listed)).not.toContain(here.sessionId);
  });

  test("that are over are not listed, and forgotten", async () => {
    await open();
    const here = await enter();
    await forgetOldSessions(db, now);
    expect(await db.select().from(session)).toHaveLength(1);
    const later = new Date(now.getTime() + 31 * 86_400_000);
    expect((await ownAccount(db, sessions(), here, later))?.sessions).toEqual([]);
    await forgetOldSessions(db, later);
    expect(await db.select().from(session)).toEqual([]);
  });

  test("all end at once, and only one's own", async () => {
    await open();
    await open("ander@school.test");
    await enter();
    const here = await enter();
    const other = await enter("Chrome, Android", "ander@school.test");
    const cookie = await signOutEverywhere(sessions(), here);
    expect(cookie).toMatch(/Max-Age=0/i);
    expect((await db.select().from(session)).map(({ id }) => id)).toEqual([other.sessionId]);
  });
});

describe("a new password", () => {
  const fresh = "een nieuwe brug over zee";

  test("takes the old one, ends every other session and is told by mail", async () => {
    await open();
    const before = await enter("Safari, iPhone");
    const here = await enter();
    await db.delete(mail);
    const cookie = await changePassword(
      db,
      sessions(),
      here,
      { currentPassword: password, password: fresh },
      request,
    );
    const after = await self(cookie);
    expect(after.sessionId).not.toBe(here.sessionId);
    expect((await db.select().from(session)).map(({ id }) => id)).toEqual([after.sessionId]);
    expect(before.sessionId).not.toBe(after.sessionId);
    expect(await mails()).toEqual([[email, "accounts.passwordChanged"]]);
    expect(await outcomeOf(signIn(db, sessions(), { email, password }, request))).toBe(
      "accounts.wrong_credentials",
    );
    expect(await outcomeOf(signIn(db, sessions(), { email, password: fresh }, request))).toBe("done");
  });

  test.each([
    ["een verkeerd wachtwoord", fresh, "accounts.wrong_password"],
    [password, "docent is mijn wachtwoord", "accounts.password_is_address"],
  ])("current %j and new %j: %s, and nothing changes", async (currentPassword, given, expected) => {
    await open();
    const here = await enter();
    const change = changePassword(db, sessions(), here, { currentPassword, password: given }, request);
    expect(await outcomeOf(change)).toBe(expected);
    expect(await outcomeOf(signIn(db, sessions(), { email, password }, request))).toBe("done");
    expect(await db.select().from(session)).toHaveLength(2);
  });

  test("makes a link that was mailed before useless", async () => {
    await open();
    const here = await enter();
    await forgotPassword(db, email, request);
    const [, secret = ""] =
      /nieuw-wachtwoord\/([\w-]{43})/.exec((await db.select().from(mail)).map(({ text }) => text).join()) ??
      [];
    await changePassword(db, sessions(), here, { currentPassword: password, password: fresh }, request);
    expect(await outcomeOf(resetPassword(db, sessions(), secret, "nog een brug over zee", now))).toBe(
      "accounts.link_spent",
    );
  });

  test("guessing the old one is limited, as signing in is", async () => {
    await open();
    const here = await enter();
    const guess = () =>
      outcomeOf(changePassword(db, sessions(), here, { currentPassword: "gok", password: fresh }, request));
    let answer = await guess();
    for (let i = 0; i < 60 && answer === "accounts.wrong_password"; i += 1) answer = await guess();
    expect(answer).toBe("accounts.too_many_attempts");
  });
});

describe("a new e-mail address", () => {
  const next = "nieuw@school.test";
  const ask = (who: Pick<Self, "userId">, given: { email?: string; currentPassword?: string } = {}) =>
    askNewEmail(db, who, { email: next, currentPassword: password, ...given }, request);
  const row = async (id: string) => (await db.select().from(user).where(eq(user.id, id)))[0];

  test("counts once its own link has been used; then the old address hears it and every session ends", async () => {
    await open();
    const here = await enter();
    await db.delete(mail);
    await ask(here);
    expect(await mails()).toEqual([[next, "accounts.newAddress"]]);
    expect((await row(here.userId))?.email).toBe(email);
    expect((await ownAccount(db, sessions(), here, now))?.newEmail).toBe(next);
    const secret = await lastLink();
    await db.update(user).set({ emailBouncedAt: now }).where(eq(user.id, here.userId));
    await confirmNewEmail(db, sessions(), secret, request);
    expect(await row(here.userId)).toMatchObject({
      email: next,
      emailConfirmedAt: now,
      emailBouncedAt: null,
    });
    expect(await mails()).toEqual([
      [next, "accounts.newAddress"],
      [email, "accounts.addressChanged"],
    ]);
    expect(await db.select().from(session)).toHaveLength(0);
    expect((await db.select().from(outboxEvent)).map(({ name }) => name)).toEqual([
      "accounts.email_confirmed",
    ]);
    expect(await outcomeOf(confirmNewEmail(db, sessions(), secret, request))).toBe("accounts.link_spent");
    expect((await ownAccount(db, sessions(), here, now))?.newEmail).toBeNull();
  });

  test("asked anew or taken back, the older link does nothing; it also expires", async () => {
    const userId = (await open()) ?? "";
    await ask({ userId });
    const first = await lastLink();
    await ask({ userId }, { email: "derde@school.test" });
    expect(await outcomeOf(confirmNewEmail(db, sessions(), first, request))).toBe("accounts.link_spent");
    await ask({ userId });
    const late = { ...request, now: new Date(now.getTime() + 73 * 3_600_000) };
    expect(await outcomeOf(confirmNewEmail(db, sessions(), await lastLink(), late))).toBe(
      "accounts.link_spent",
    );
    await forgetNewEmail(db, { userId }, now);
    expect(await outcomeOf(confirmNewEmail(db, sessions(), await lastLink(), request))).toBe(
      "accounts.link_spent",
    );
    expect((await row(userId))?.email).toBe(email);
  });

  test("an address with an account gets the same answer, and only its owner hears it", async () => {
    const userId = (await open()) ?? "";
    await open(next);
    await db.delete(mail);
    expect(await outcomeOf(ask({ userId }))).toBe("done");
    expect(await mails()).toEqual([[next, "accounts.addressTaken"]]);
    expect(await lastLink()).toBe("");
    expect((await ownAccount(db, sessions(), { userId, sessionId: "" }, now))?.newEmail).toBe(next);
  });

  test("an address that got an account in the meantime is refused, and the link is not used up", async () => {
    const userId = (await open()) ?? "";
    await ask({ userId });
    const secret = await lastLink();
    const other = (await open(next)) ?? "";
    expect(await outcomeOf(confirmNewEmail(db, sessions(), secret, request))).toBe("accounts.email_in_use");
    await db.delete(user).where(eq(user.id, other));
    expect(await outcomeOf(confirmNewEmail(db, sessions(), secret, request))).toBe("done");
  });

  test.each([
    [{ currentPassword: "verkeerd" }, "accounts.wrong_password"],
    [{ email }, "accounts.same_address"],
  ])("%j is refused: %s", async (given, expected) => {
    const userId = (await open()) ?? "";
    await db.delete(mail);
    expect(await outcomeOf(ask({ userId }, given))).toBe(expected);
    expect(await mails()).toEqual([]);
  });
});

describe("bad input", () => {
  const read = (
    schema: typeof profileSchema | typeof changePasswordSchema | typeof changeEmailSchema,
    values: Record<string, string>,
  ) => {
    const formData = new FormData();
    for (const [name, value] of Object.entries(values)) formData.append(name, value);
    const result = readForm(formData, schema, { intent: "x", locale: "nl" });
    return result.ok ? null : result.reply;
  };
  const profile = { name: "Docent Proef", phone: "", locale: "nl" };

  test.each([
    [{ ...profile, name: "" }, "name"],
    [{ ...profile, name: "x".repeat(101) }, "name"],
    [{ ...profile, name: "<b>Docent</b>" }, "name"],
    [{ ...profile, phone: "bel maar" }, "phone"],
    [{ ...profile, locale: "fr" }, "locale"],
  ])("%j is refused at %s and kept", (values, field) => {
    const reply = read(profileSchema, values);
    expect(Object.keys(reply?.errors ?? {})).toEqual([field]);
    expect(reply?.values["name"]).toBe(values.name);
  });

  test("passwords are refused when short or missing, and never sent back", () => {
    const reply = read(changePasswordSchema, { currentPassword: "", password: "kort" });
    expect(Object.keys(reply?.errors ?? {}).sort()).toEqual(["currentPassword", "password"]);
    expect(reply?.values).toEqual({});
  });

  test("a new address must be one", () => {
    const reply = read(changeEmailSchema, { email: "geen adres", currentPassword: password });
    expect(Object.keys(reply?.errors ?? {})).toEqual(["email"]);
    expect(reply?.values).toEqual({ email: "geen adres" });
  });
});
