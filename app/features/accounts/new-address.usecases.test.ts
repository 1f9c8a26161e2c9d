import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";

import { mail, outboxEvent, session, user } from "#db/schema";

import { accountScene, email, password } from "../../../tests/setup/account-scene";
import { outcomeOf } from "../../../tests/setup/outcome";
import {
  askNewEmail,
  confirmNewEmail,
  forgetNewEmail,
  ownAccount,
  type Self,
} from "./own-account.usecases.server";

// Sessions live by the real clock.
const now = new Date();
const scene = accountScene(now);
const { request } = scene;

describe("a new e-mail address", () => {
  const next = "nieuw@school.test";
  const ask = (who: Pick<Self, "userId">, given: { email?: string; currentPassword?: string } = {}) =>
    askNewEmail(scene.db, who, { email: next, currentPassword: password, ...given }, request);
  const row = async (id: string) => (await scene.db.select().from(user).where(eq(user.id, id)))[0];

  test("counts once its own link has been used; then the old address hears it and every session ends", async () => {
    await scene.open();
    const here = await scene.enter();
    await scene.db.delete(mail);
    await ask(here);
    expect(await scene.mails()).toEqual([[next, "accounts.newAddress"]]);
    expect((await row(here.userId))?.email).toBe(email);
    expect((await ownAccount(scene.db, scene.sessions(), here, now))?.newEmail).toBe(next);
    const secret = await scene.lastLink("nieuw-adres");
    await scene.db.update(user).set({ emailBouncedAt: now }).where(eq(user.id, here.userId));
    await confirmNewEmail(scene.db, scene.sessions(), secret, request);
    expect(await row(here.userId)).toMatchObject({
      email: next,
      emailConfirmedAt: now,
      emailBouncedAt: null,
    });
    expect(await scene.mails()).toEqual([
      [next, "accounts.newAddress"],
      [email, "accounts.addressChanged"],
    ]);
    expect(await scene.db.select().from(session)).toHaveLength(0);
    expect((await scene.db.select().from(outboxEvent)).map(({ name }) => name)).toEqual([
      "accounts.email_confirmed",
    ]);
    expect(await outcomeOf(confirmNewEmail(scene.db, scene.sessions(), secret, request))).toBe(
      "accounts.link_spent",
    );
    expect((await ownAccount(scene.db, scene.sessions(), here, now))?.newEmail).toBeNull();
  });

  test("asked anew or taken back, the older link does nothing; it also expires", async () => {
    const userId = (await scene.open()) ?? "";
    await ask({ userId });
    const first = await scene.lastLink("nieuw-adres");
    await ask({ userId }, { email: "derde@school.test" });
    expect(await outcomeOf(confirmNewEmail(scene.db, scene.sessions(), first, request))).toBe(
      "accounts.link_spent",
    );
    await ask({ userId });
    const late = { ...request, now: new Date(now.getTime() + 73 * 3_600_000) };
    expect(
      await outcomeOf(confirmNewEmail(scene.db, scene.sessions(), await scene.lastLink("nieuw-adres"), late)),
    ).toBe("accounts.link_spent");
    await forgetNewEmail(scene.db, { userId }, now);
    expect(
      await outcomeOf(
        confirmNewEmail(scene.db, scene.sessions(), await scene.lastLink("nieuw-adres"), request),
      ),
    ).toBe("accounts.link_spent");
    expect((await row(userId))?.email).toBe(email);
  });

  test("an address with an account gets the same answer, and only its owner hears it", async () => {
    const userId = (await scene.open()) ?? "";
    await scene.open(next);
    await scene.db.delete(mail);
    expect(await outcomeOf(ask({ userId }))).toBe("done");
    expect(await scene.mails()).toEqual([[next, "accounts.addressTaken"]]);
    expect(await scene.lastLink("nieuw-adres")).toBe("");
    expect((await ownAccount(scene.db, scene.sessions(), { userId, sessionId: "" }, now))?.newEmail).toBe(
      next,
    );
  });

  test("an address that got an account in the meantime is refused, and the link is not used up", async () => {
    const userId = (await scene.open()) ?? "";
    await ask({ userId });
    const secret = await scene.lastLink("nieuw-adres");
    const other = (await scene.open(next)) ?? "";
    expect(await outcomeOf(confirmNewEmail(scene.db, scene.sessions(), secret, request))).toBe(
      "accounts.email_in_use",
    );
    await scene.db.delete(user).where(eq(user.id, other));
    expect(await outcomeOf(confirmNewEmail(scene.db, scene.sessions(), secret, request))).toBe("done");
  });

  test.each([
    [{ currentPassword: "verkeerd" }, "accounts.wrong_password"],
    [{ email }, "accounts.same_address"],
  ])("%j is refused: %s", async (given, expected) => {
    const userId = (await scene.open()) ?? "";
    await scene.db.delete(mail);
    expect(await outcomeOf(ask({ userId }, given))).toBe(expected);
    expect(await scene.mails()).toEqual([]);
  });
});
