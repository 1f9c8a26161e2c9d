import { describe, expect, test } from "vitest";

import { mail, session, user } from "#db/schema";
import { forgetOldSessions } from "~/platform/auth/session.server";

import { accountScene, email, password } from "../../../tests/setup/account-scene";
import { outcomeOf } from "../../../tests/setup/outcome";
import { forgotPassword, resetPassword } from "./accounts.usecases.server";
import { changePassword, changeProfile, ownAccount, signOutEverywhere } from "./own-account.usecases.server";

// Sessions live by the real clock.
const now = new Date();
const scene = accountScene(now);
const { request } = scene;

test("name, phone and language are one's own to change", async () => {
  const userId = (await scene.open()) ?? "";
  await scene.open("ander@school.test");
  await changeProfile(scene.db, userId, { name: "Docent Anders", phone: "0118 12 34 56", locale: "en" });
  expect(await ownAccount(scene.db, scene.sessions(), { userId, sessionId: "" }, now)).toMatchObject({
    name: "Docent Anders",
    phone: "0118 12 34 56",
    locale: "en",
  });
  await changeProfile(scene.db, userId, { name: "Docent Anders", locale: "nl" });
  const all = await scene.db.select().from(user).orderBy(user.email);
  expect(all.map(({ name, phone, locale }) => [name, phone, locale])).toEqual([
    ["Docent Proef", null, "nl"],
    ["Docent Anders", null, "nl"],
  ]);
});

describe("sessions", () => {
  test("are listed by device, the own one marked and without what opens them", async () => {
    await scene.open();
    await scene.enter("Safari, iPhone");
    const here = await scene.enter("Firefox, Windows");
    const listed = (await ownAccount(scene.db, scene.sessions(), here, now))?.sessions ?? [];
    expect(listed.map(({ device, current }) => [device, current]).sort()).toEqual([
      ["Firefox, Windows", true],
      ["Safari, iPhone", false],
    ]);
    expect(JSON.stringify(listed)).not.toContain(here.sessionId);
  });

  test("that are over are not listed, and forgotten", async () => {
    await scene.open();
    const here = await scene.enter();
    await forgetOldSessions(scene.db, now);
    expect(await scene.db.select().from(session)).toHaveLength(1);
    const later = new Date(now.getTime() + 31 * 86_400_000);
    expect((await ownAccount(scene.db, scene.sessions(), here, later))?.sessions).toEqual([]);
    await forgetOldSessions(scene.db, later);
    expect(await scene.db.select().from(session)).toEqual([]);
  });

  test("all end at once, and only one's own", async () => {
    await scene.open();
    await scene.open("ander@school.test");
    await scene.enter();
    const here = await scene.enter();
    const other = await scene.enter("Chrome, Android", "ander@school.test");
    const cookie = await signOutEverywhere(scene.sessions(), here);
    expect(cookie).toMatch(/Max-Age=0/i);
    expect((await scene.db.select().from(session)).map(({ id }) => id)).toEqual([other.sessionId]);
  });
});

describe("a new password", () => {
  const fresh = "een nieuwe brug over zee";

  test("takes the old one, ends every other session and is told by mail", async () => {
    await scene.open();
    const before = await scene.enter("Safari, iPhone");
    const here = await scene.enter();
    await scene.db.delete(mail);
    const cookie = await changePassword(
      scene.db,
      scene.sessions(),
      here,
      { currentPassword: password, password: fresh },
      request,
    );
    const after = await scene.self(cookie);
    expect(after.sessionId).not.toBe(here.sessionId);
    expect((await scene.db.select().from(session)).map(({ id }) => id)).toEqual([after.sessionId]);
    expect(before.sessionId).not.toBe(after.sessionId);
    expect(await scene.mails()).toEqual([[email, "accounts.passwordChanged"]]);
    expect(await outcomeOf(scene.signIn())).toBe("accounts.wrong_credentials");
    expect(await outcomeOf(scene.signIn(fresh))).toBe("done");
  });

  test.each([
    ["een verkeerd wachtwoord", fresh, "accounts.wrong_password"],
    [password, "docent is mijn wachtwoord", "accounts.password_is_address"],
  ])("current %j and new %j: %s, and nothing changes", async (currentPassword, given, expected) => {
    await scene.open();
    const here = await scene.enter();
    const change = changePassword(
      scene.db,
      scene.sessions(),
      here,
      { currentPassword, password: given },
      request,
    );
    expect(await outcomeOf(change)).toBe(expected);
    expect(await outcomeOf(scene.signIn())).toBe("done");
    expect(await scene.db.select().from(session)).toHaveLength(2);
  });

  test("makes a link that was mailed before useless", async () => {
    await scene.open();
    const here = await scene.enter();
    await forgotPassword(scene.db, email, request);
    const secret = await scene.lastLink("nieuw-wachtwoord");
    await changePassword(
      scene.db,
      scene.sessions(),
      here,
      { currentPassword: password, password: fresh },
      request,
    );
    expect(
      await outcomeOf(resetPassword(scene.db, scene.sessions(), secret, "nog een brug over zee", now)),
    ).toBe("accounts.link_spent");
  });

  test("guessing the old one is limited, as signing in is", async () => {
    await scene.open();
    const here = await scene.enter();
    const guess = () =>
      outcomeOf(
        changePassword(
          scene.db,
          scene.sessions(),
          here,
          { currentPassword: "gok", password: fresh },
          request,
        ),
      );
    let answer = await guess();
    for (let i = 0; i < 60 && answer === "accounts.wrong_password"; i += 1) answer = await guess();
    expect(answer).toBe("accounts.too_many_attempts");
  });
});
