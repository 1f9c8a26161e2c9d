import type * as Argon2 from "@node-rs/argon2";
import { verify } from "@node-rs/argon2";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";

import type { Db } from "#db/client.server";
import { mail, outboxEvent, rateLimit, session, token, user } from "#db/schema";
import { makeSessions } from "~/platform/auth/session.server";
import { readForm } from "~/platform/forms/read-form.server";

import { outcomeOf } from "../../../tests/setup/outcome";
import { createTestDb } from "../../../tests/setup/pglite";
import { accountMessages } from "./accounts.messages";
import { newPasswordSchema, returnTo, signInSchema } from "./accounts.schemas";
import {
  confirmEmail,
  forgotPassword,
  openAccount,
  resendConfirmation,
  resetPassword,
  signIn,
} from "./accounts.usecases.server";
import { forgetOldAttempts } from "./limits.repository.server";
import { hashPassword } from "./password.server";

// The real thing; that it was called is what the test of equal work looks at. Other files have loaded it as it is.
vi.hoisted(() => vi.resetModules());
vi.mock("@node-rs/argon2", async (load) => {
  const real = await load<typeof Argon2>();
  return { ...real, verify: vi.fn(real.verify) };
});

let db: Db;
let close: () => Promise<void>;
const now = new Date("2026-03-10T09:00:00Z");
const request = { now, locale: "nl" as const, appUrl: "https://vakbrug.example", address: "192.0.2.1" };
const password = "een brug over het kanaal";
const sessions = () => makeSessions(db, true);

beforeAll(async () => {
  ({ db, close } = await createTestDb());
});
afterAll(async () => {
  await close();
  vi.doUnmock("@node-rs/argon2");
  vi.resetModules();
});
beforeEach(async () => {
  await db.delete(rateLimit);
  await db.delete(mail);
  await db.delete(user);
});

const open = (email = "docent@school.test") =>
  db.transaction((tx) => openAccount(tx, { name: "Docent Proef", email, password }, request));
const lastLink = async (part: string) => {
  const mails = await db.select().from(mail);
  const found = new RegExp(`https://vakbrug\\.example/${part}/([\\w-]{43})`).exec(mails.at(-1)?.text ?? "");
  return found?.[1] ?? "";
};

describe("signing in", () => {
  test("gives an httpOnly, SameSite=Lax, Secure cookie of a session in the database", async () => {
    const id = await open();
    const cookie = await signIn(db, sessions(), { email: "docent@school.test", password }, request);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(cookie).toMatch(/Secure/i);
    const [kept] = await db.select().from(session);
    expect(kept?.userId).toBe(id);
    const { viewer } = await sessions().read(cookie.split(";")[0] ?? "");
    expect(viewer).toMatchObject({ userId: id, role: "member", emailConfirmed: false, memberships: [] });
  });

  test("an unknown address, a wrong password and a blocked person get the same answer after the same work", async () => {
    await open();
    const blocked = (await open("geblokkeerd@school.test")) ?? "";
    await db.update(user).set({ blockedAt: now }).where(eq(user.id, blocked));
    const [cost] = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/.exec(await hashPassword("om het even")) ?? [];
    for (const email of ["docent@school.test", "niemand@school.test", "geblokkeerd@school.test"]) {
      vi.mocked(verify).mockClear();
      const given = { email, password: email === "geblokkeerd@school.test" ? password : "verkeerd" };
      expect(await outcomeOf(signIn(db, sessions(), given, request))).toBe("accounts.wrong_credentials");
      // What takes the time is the hash, so each sign-in checks one of the same cost, and only one.
      const hashes = vi.mocked(verify).mock.calls.map(([hash]) => String(hash));
      expect({ email, costs: hashes.map((hash) => hash.startsWith(cost ?? "no cost")) }).toEqual({
        email,
        costs: [true],
      });
    }
  });

  test("is limited per account and address together, and a right password starts the count anew", async () => {
    await open();
    const attempt = (given: string, address = "192.0.2.1") =>
      outcomeOf(
        signIn(db, sessions(), { email: "docent@school.test", password: given }, { ...request, address }),
      );
    for (let i = 0; i < 7; i += 1) expect(await attempt("verkeerd")).toBe("accounts.wrong_credentials");
    expect(await attempt(password)).toBe("done");
    for (let i = 0; i < 8; i += 1) expect(await attempt("verkeerd")).toBe("accounts.wrong_credentials");
    expect(await attempt(password)).toBe("accounts.too_many_attempts");
    expect(await attempt(password, "192.0.2.77")).toBe("done");
  });

  test("attempts are forgotten when they no longer count", async () => {
    await open();
    const given = { email: "docent@school.test", password: "verkeerd" };
    expect(await outcomeOf(signIn(db, sessions(), given, request))).toBe("accounts.wrong_credentials");
    const kept = await db.$count(rateLimit);
    expect(kept).toBeGreaterThan(0);
    await forgetOldAttempts(db, new Date());
    expect(await db.$count(rateLimit)).toBe(kept);
    await forgetOldAttempts(db, new Date(Date.now() + 61 * 60_000));
    expect(await db.$count(rateLimit)).toBe(0);
  });

  test("a blocked person is not let in, and the password is kept as argon2id only", async () => {
    const id = (await open()) ?? "";
    const [kept] = await db.select().from(user).where(eq(user.id, id));
    expect(kept?.passwordHash).toMatch(/^\$argon2id\$/);
    await db.update(user).set({ blockedAt: now }).where(eq(user.id, id));
    expect(await outcomeOf(signIn(db, sessions(), { email: "docent@school.test", password }, request))).toBe(
      "accounts.wrong_credentials",
    );
  });

  test.each(["https://evil.test", "//evil.test", "/\\evil.test", "javascript:alert(1)", "/\t/evil.test", ""])(
    "%j is no place to return to",
    (path) => {
      expect(returnTo.parse(path)).toBe("/mijn");
    },
  );
});

describe("confirming an address", () => {
  test("works once, by its own link only", async () => {
    const id = await open();
    const secret = await lastLink("bevestigen");
    expect(await outcomeOf(confirmEmail(db, "x".repeat(43), now))).toBe("accounts.link_spent");
    expect(await confirmEmail(db, secret, now)).toBe(id);
    expect(await outcomeOf(confirmEmail(db, secret, now))).toBe("accounts.link_spent");
    const [kept] = await db.select().from(token);
    expect(kept?.secretHash).not.toContain(secret);
  });

  test("an old link expires, and a newer one makes it useless", async () => {
    await open();
    const first = await lastLink("bevestigen");
    expect(await outcomeOf(confirmEmail(db, first, new Date(now.getTime() + 73 * 3_600_000)))).toBe(
      "accounts.link_spent",
    );
    await resendConfirmation(db, "docent@school.test", request);
    const second = await lastLink("bevestigen");
    expect(await outcomeOf(confirmEmail(db, first, now))).toBe("accounts.link_spent");
    expect(await outcomeOf(confirmEmail(db, second, now))).toBe("done");
  });

  test("registering a known address makes nothing, and tells only its owner", async () => {
    await open();
    const later = { ...request, now: new Date(now.getTime() + 3_600_000) };
    const again = db.transaction((tx) =>
      openAccount(tx, { name: "Iemand Anders", email: "docent@school.test", password }, later),
    );
    expect(await again).toBeNull();
    expect(await db.select().from(user)).toHaveLength(1);
    const mails = await db.select().from(mail);
    expect(mails.map((m) => m.template)).toEqual(["accounts.confirm", "accounts.known"]);
  });
});

test("the same registration sent twice makes one account and one mail", async () => {
  await open();
  expect(await open()).toBeNull();
  expect(await db.select().from(mail)).toHaveLength(1);
});

test("the counters of attempts hold no address in the clear", async () => {
  await outcomeOf(signIn(db, sessions(), { email: "docent@school.test", password: "x" }, request));
  const keys = (await db.select().from(rateLimit)).map((row) => row.key).join(" ");
  expect(keys).not.toBe("");
  expect(keys).not.toMatch(/docent|192\.0\.2/);
});

describe("a new password", () => {
  test("comes by a link, ends every session, and says nothing about unknown addresses", async () => {
    await open();
    await signIn(db, sessions(), { email: "docent@school.test", password }, request);
    await db.delete(mail);
    await forgotPassword(db, "niemand@school.test", request);
    expect(await db.select().from(mail)).toHaveLength(0);
    await forgotPassword(db, "docent@school.test", request);
    const secret = await lastLink("nieuw-wachtwoord");
    await resetPassword(db, sessions(), secret, "een nieuwe brug over zee", now);
    expect(await db.select().from(session)).toHaveLength(0);
    expect(await outcomeOf(signIn(db, sessions(), { email: "docent@school.test", password }, request))).toBe(
      "accounts.wrong_credentials",
    );
    expect(await outcomeOf(resetPassword(db, sessions(), secret, password, now))).toBe("accounts.link_spent");
  });

  test("proves the address too, which is recorded once", async () => {
    const id = (await open()) ?? "";
    await db.delete(outboxEvent);
    const reset = async (given: string) => {
      await forgotPassword(db, "docent@school.test", request);
      await resetPassword(db, sessions(), await lastLink("nieuw-wachtwoord"), given, now);
    };
    await reset("een nieuwe brug over zee");
    const [kept] = await db.select().from(user).where(eq(user.id, id));
    expect(kept?.emailConfirmedAt).toEqual(now);
    await reset("nog een brug over zee");
    const facts = await db.select().from(outboxEvent);
    expect(facts.map(({ name, payload }) => ({ name, payload }))).toEqual([
      { name: "accounts.email_confirmed", payload: { userId: id } },
    ]);
  });

  test("a link that was mailed to an address that is no longer the person's does nothing", async () => {
    const id = (await open()) ?? "";
    await forgotPassword(db, "docent@school.test", request);
    const secret = await lastLink("nieuw-wachtwoord");
    await db.update(user).set({ email: "ander@school.test" }).where(eq(user.id, id));
    expect(await outcomeOf(resetPassword(db, sessions(), secret, "een nieuwe brug over zee", now))).toBe(
      "accounts.link_spent",
    );
  });

  test("mails are limited", async () => {
    for (let i = 0; i < 5; i += 1) await forgotPassword(db, "docent@school.test", request);
    expect(await outcomeOf(forgotPassword(db, "docent@school.test", request))).toBe(
      "accounts.too_many_mails",
    );
  });
});

describe("bad input", () => {
  const read = (
    schema: typeof signInSchema | typeof newPasswordSchema,
    values: Record<string, string>,
    locale: "nl" | "en",
  ) => {
    const formData = new FormData();
    for (const [name, value] of Object.entries(values)) formData.append(name, value);
    return readForm(formData, schema, {
      intent: "x",
      locale,
      texts: { passwordIsAddress: accountMessages[locale].fields.passwordIsAddress },
    });
  };

  test.each([
    [{ email: "", password: "x" }, "email", "Vul dit in."],
    [
      { email: "<b>geen adres</b>", password: "x" },
      "email",
      "Dit is geen e-mailadres. Een voorbeeld: naam@school.nl.",
    ],
    [{ email: "a@b.nl", password: "" }, "password", "Vul dit in."],
    [{ email: `${"a".repeat(300)}@b.nl`, password: "x" }, "email", "Maak dit korter: hooguit 200 tekens."],
  ])("%j is refused at its field", (values, field, message) => {
    const result = read(signInSchema, values, "nl");
    expect(result.ok ? {} : result.reply.errors).toHaveProperty(field, [message]);
    expect(result.ok ? {} : result.reply.values).not.toHaveProperty("password");
    expect(result.ok ? "" : result.reply.values["email"]).toBe(values.email);
  });

  test("in English for an English reader", () => {
    const result = read(newPasswordSchema, { password: "kort" }, "en");
    expect(result.ok ? {} : result.reply.errors).toEqual({ password: ["Fill in at least 10 characters."] });
  });
});
