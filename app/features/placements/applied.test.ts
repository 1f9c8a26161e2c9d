import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { listing, mail, outboxEvent, placement } from "#db/schema";
import type { Viewer } from "~/platform/auth/viewer";
import { readEnv } from "~/platform/env/env.server";
import { makeLog } from "~/platform/log/log.server";
import { dispatchOne } from "~/platform/outbox/dispatch.server";

import { fixedClock } from "../../../tests/setup/clock";
import { addApplicant, clearPlacements, makeWorld, type World } from "../../../tests/setup/placements";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { listingPage } from "../listings/public.usecases.server";
import { pauseForSilence, resumeCompany, saveCompanySettings } from "../organisations/index.server";
import { withdrawApplication } from "./applicant.usecases.server";
import { placementSubscriptions } from "./index.server";
import { submit } from "./submit.usecases.server";

let one: TestDb;
let world: World;
const clock = fixedClock();
const env = readEnv({ APP_URL: "https://vakbrug.test" });
const work = () => ({ env, now: clock.now() });

beforeAll(async () => {
  one = await createTestDb({ reference: true });
  world = await makeWorld(one.db, { companies: 1, places: 2, now: clock.now() });
});
afterAll(() => one.close());
beforeEach(async () => {
  clock.advance({ minutes: 1 });
  await clearPlacements(one.db);
  await one.db.delete(mail);
  await one.db.delete(outboxEvent);
  await one.db.update(listing).set({ status: "published" });
});

/** The one place there is. */
function offer() {
  const [first] = world.listings;
  if (first === undefined) throw new Error("no place");
  return { ...first, slug: `leerbaan-${first.id}` };
}
const person = () => addApplicant(one.db, { crebo: world.crebo, now: clock.now() });
const applied = ({ userId }: { userId: string }) =>
  submit(
    one.db,
    {
      slug: offer().slug,
      userId,
      motivation: "Ik wil graag bij jullie komen leren.",
      sharesCv: false,
      idempotencyKey: randomUUID(),
    },
    work(),
  );

describe("the page of a place", () => {
  const seenBy = (userId: string) => {
    const viewer: Viewer = {
      ...{ userId, sessionId: "", name: "", email: "", emailConfirmed: true, locale: "nl" },
      ...{ role: "member", memberships: [], territory: [] },
    };
    return listingPage(one.db, offer().slug, viewer, clock.now());
  };

  it("tells whoever applied when that was and where it stands, and whom to call until it is over", async () => {
    const [who, other] = [await person(), await person()];
    expect(await seenBy(who.userId)).toMatchObject({ applied: null, visible: false, contact: null });
    const at = clock.now().toISOString();
    const id = await applied(who);
    clock.advance({ hours: 1 });
    expect(await seenBy(who.userId)).toMatchObject({ applied: { id, at }, visible: true });
    expect(await seenBy(other.userId)).toMatchObject({ applied: null, visible: false, contact: null });
    await one.db.update(placement).set({ status: "declined", reason: "days" }).where(eq(placement.id, id));
    expect(await seenBy(who.userId)).toMatchObject({ applied: { id, at }, visible: false, contact: null });
  });

  it("lets whoever withdrew apply again", async () => {
    const who = await person();
    const id = await applied(who);
    const by = { studentUserId: who.userId, actorId: who.userId };
    await withdrawApplication(one.db, id, by, work());
    expect(await seenBy(who.userId)).toMatchObject({ applied: null, visible: false });
    const again = await applied(who);
    expect((await seenBy(who.userId)).applied?.id).toBe(again);
  });

  it("tells who was proposed by their school that there is no application to look at, until the company has let it go by", async () => {
    const who = await person();
    const id = await applied(who);
    await one.db.update(placement).set({ status: "proposed", reference: null }).where(eq(placement.id, id));
    expect(await seenBy(who.userId)).toMatchObject({ applied: { id: null }, visible: false });
    await one.db
      .update(placement)
      .set({ status: "declined", reason: "unanswered" })
      .where(eq(placement.id, id));
    expect(await seenBy(who.userId)).toMatchObject({ applied: null, visible: false });
  });
});

describe("whoever has applied hears of a break of the company", () => {
  const by = () => ({ companyIds: [offer().companyId], now: clock.now() });
  const pause = (pausedUntil?: string) =>
    saveCompanySettings(one.db, by(), {
      companyId: offer().companyId,
      ...(pausedUntil === undefined ? {} : { pausedUntil }),
    });
  const told = async () => {
    await one.db.delete(mail);
    while (await dispatchOne(one.db, placementSubscriptions, { clock, env, log: makeLog("silent") }));
    return (await one.db.select().from(mail)).filter(({ template }) => template.startsWith("application."));
  };

  it("once, with the last day of it, and not when it is over by then", async () => {
    const id = await applied(await person());
    await pause("2026-12-24");
    const [first, ...more] = await told();
    expect(first).toMatchObject({ template: "application.waits.student", subjectId: id });
    expect(first?.text).toContain("neemt pauze tot en met donderdag 24 december 2026");
    expect(more).toEqual([]);
    await pause("2026-12-31");
    expect(await told()).toEqual([]);
    await resumeCompany(one.db, by(), offer().companyId);
    expect(await told()).toEqual([]);
    await pause("2026-12-24");
    await pause();
    expect(await told()).toEqual([]);
  });

  it("but not who heard before that their place stands still", async () => {
    await applied(await person());
    await one.db.update(listing).set({ status: "paused" });
    await pause("2026-12-24");
    expect(await told()).toEqual([]);
    await pause();
  });

  it("also when it was paused because it never answers", async () => {
    await applied(await person());
    await pauseForSilence(one.db, offer().companyId, clock.now());
    const [said, ...more] = await told();
    expect(said?.text).toContain("neemt voor deze plek nu geen nieuwe sollicitaties aan");
    expect(more).toEqual([]);
    await resumeCompany(one.db, by(), offer().companyId);
  });
});
