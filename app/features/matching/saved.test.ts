import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { listing, mail, savedSearch, savedSearchHit, user } from "#db/schema";

import { fixedClock } from "../../../tests/setup/clock";
import { makeFactories } from "../../../tests/setup/factories";
import { addListing } from "../../../tests/setup/placements";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { workAt } from "../../../tests/setup/work";
import { sendAlerts } from "./alerts.usecases.server";
import {
  changeSearch,
  dropSearch,
  isSaved,
  savedSearches,
  saveSearch,
  searchBehindLink,
  stopAlerts,
} from "./saved.usecases.server";

const lasser = "25287";
let t: TestDb;
let companyId: string;
let person: { id: string; email: string };
/** Tuesday 10 March 2026, ten o'clock in Amsterdam. */
let clock = fixedClock("2026-03-10T09:00:00Z");

beforeAll(async () => {
  t = await createTestDb({ reference: true });
  const make = makeFactories(t.db);
  ({ id: companyId } = await make.company({ name: "Lasserij Walcheren" }));
  await make.recognise(companyId, lasser);
  person = await make.user({ name: "Sam" });
});
afterAll(() => t.close());
beforeEach(async () => {
  clock = fixedClock("2026-03-10T09:00:00Z");
  await t.db.delete(savedSearch);
  await t.db.delete(mail);
});

const add = () => addListing(t.db, { companyId, crebo: lasser, places: 1, now: clock.now() });
const save = (search: string, frequency: "daily" | "weekly" | "off" = "daily", name = "Lassen") =>
  saveSearch(t.db, person.id, { search, name, frequency }, clock.now());
const round = () => sendAlerts(t.db, workAt(clock));
const mails = () => t.db.select().from(mail).where(eq(mail.template, "matching.new_places"));
const own = async () => (await savedSearches(t.db, person.id))[0];

describe("a saved search", () => {
  it("is kept once, in whatever order it was asked, and renamed when it is saved again", async () => {
    await save("?q=lasser&near=4331&travel=bicycle&minutes=45&page=2&sort=newest");
    await save("?minutes=45&near=4331&q=lasser&travel=bicycle", "weekly", "Las");
    expect(await savedSearches(t.db, person.id)).toMatchObject([
      { name: "Las", frequency: "weekly", path: "/leerbanen?q=lasser&near=4331&travel=bicycle&minutes=45" },
    ]);
    expect(await isSaved(t.db, person.id, "?near=4331&q=lasser&travel=bicycle&minutes=45&sort=fit")).toBe(
      true,
    );
    expect(await isSaved(t.db, person.id, "?q=lasser")).toBe(false);
  });

  it("is refused when it means nothing, and beyond twenty", async () => {
    await expect(save("?near=Nergenshuizen")).rejects.toMatchObject({ code: "matching.search_wrong" });
    for (let level = 0; level < 20; level += 1) await save(`?q=woord${level}`);
    await expect(save("?q=nog+een")).rejects.toMatchObject({ code: "matching.too_many" });
  });

  it("is changed and forgotten by its owner alone", async () => {
    await save("?q=lasser");
    const searchId = (await own())?.id ?? "";
    const other = (await makeFactories(t.db).user()).id;
    const change = { searchId, name: "Ander", frequency: "off" as const };
    await expect(changeSearch(t.db, other, change)).rejects.toMatchObject({ code: "matching.not_found" });
    await expect(dropSearch(t.db, other, searchId)).rejects.toMatchObject({ code: "matching.not_found" });
    await changeSearch(t.db, person.id, change);
    expect(await own()).toMatchObject({ name: "Ander", frequency: "off" });
    await dropSearch(t.db, person.id, searchId);
    expect(await own()).toBeUndefined();
    expect(await t.db.select().from(savedSearchHit)).toEqual([]);
  });
});

describe("alerts", () => {
  it("tell what is new since the search was saved, once, on the next day", async () => {
    await add();
    await save("?q=lasser");
    await add();
    expect(await round()).toBe(0);
    clock.advance({ days: 1 });
    expect(await round()).toBe(1);
    const [sent] = await mails();
    expect(sent).toMatchObject({ toAddress: person.email, subject: "1 nieuwe plek: Lassen" });
    expect(sent?.text).toContain("Lasserij Walcheren in Vlissingen");
    expect(sent?.text.match(/\/aanbod\//g)).toHaveLength(1);
    for (let day = 0; day < 9; day += 1) {
      clock.advance({ days: 1 });
      expect(await round()).toBe(0);
    }
  });

  it("come weekly where that was asked, and not when they are off", async () => {
    await save("?q=lasser", "weekly");
    await save("?q=lasser&level=2", "off");
    await add();
    clock.advance({ days: 6 });
    expect(await round()).toBe(0);
    clock.advance({ days: 1 });
    expect(await round()).toBe(1);
  });

  it("wait for the day, and for an address that can be reached", async () => {
    await save("?q=lasser");
    await add();
    clock.advance({ hours: 14 });
    expect(await round()).toBe(0);
    clock.advance({ hours: 10 });
    await t.db.update(user).set({ emailBouncedAt: clock.now() }).where(eq(user.id, person.id));
    expect(await round()).toBe(0);
    await t.db.update(user).set({ emailBouncedAt: null }).where(eq(user.id, person.id));
    expect(await round()).toBe(1);
  });

  it("never tell of a listing again that went offline and came back", async () => {
    await save("?q=lasser");
    const { id } = await add();
    clock.advance({ days: 1 });
    expect(await round()).toBe(1);
    await t.db.update(listing).set({ status: "paused" }).where(eq(listing.id, id));
    clock.advance({ days: 1 });
    expect(await round()).toBe(0);
    await t.db
      .update(listing)
      .set({ status: "published", publishedAt: clock.now() })
      .where(eq(listing.id, id));
    clock.advance({ days: 1 });
    expect(await round()).toBe(0);
  });

  it("tell a person of a listing once, whichever of their searches finds it", async () => {
    await save("?q=lasser");
    await save("?q=lasser&near=4331", "weekly", "Lassen dichtbij");
    const first = await add();
    clock.advance({ days: 1 });
    expect(await round()).toBe(1);
    await dropSearch(t.db, person.id, (await own())?.id ?? "");
    await save("?q=lasser&near=4331&minutes=60", "daily", "Lassen verder");
    const second = await add();
    clock.advance({ days: 7 });
    // Both are due now, and find the second place.
    expect(await round()).toBe(1);
    const named = (await mails()).flatMap(({ text }) =>
      [...text.matchAll(/leerbaan-([\w-]+)/g)].map(([, id]) => id),
    );
    expect(named.sort()).toEqual([first.id, second.id].sort());
    const other = (await makeFactories(t.db).user()).id;
    await saveSearch(t.db, other, { search: "?q=las", name: "Ander", frequency: "daily" }, clock.now());
    const third = await add();
    clock.advance({ days: 1 });
    expect(await round()).toBe(2);
    expect((await mails()).filter(({ text }) => text.includes(third.id))).toHaveLength(2);
  });

  it("tell by another search what only that search knew when it was saved", async () => {
    await save("?q=lasser");
    const { id } = await add();
    await save("?q=lasser&near=4331", "daily", "Lassen dichtbij");
    clock.advance({ days: 1 });
    expect(await round()).toBe(1);
    expect((await mails()).map(({ subject, text }) => [subject, text.includes(id)])).toEqual([
      ["1 nieuwe plek: Lassen", true],
    ]);
  });

  it("are stopped by the link of any of their mails, twice as well as once, and opening it stops nothing", async () => {
    await save("?q=lasser");
    await add();
    clock.advance({ days: 1 });
    await round();
    const [sent] = await mails();
    const secret = sent?.unsubscribeUrl?.split("/zoekopdracht-uit/")[1] ?? "";
    expect(sent?.text).toContain(`/zoekopdracht-uit/${secret}`);
    expect(await searchBehindLink(t.db, secret, clock.now())).toMatchObject({ name: "Lassen", off: false });
    expect(await own()).toMatchObject({ frequency: "daily" });
    await stopAlerts(t.db, secret, clock.now());
    await stopAlerts(t.db, secret, clock.now());
    expect(await own()).toMatchObject({ frequency: "off" });
    await add();
    clock.advance({ days: 30 });
    expect(await round()).toBe(0);
    clock.advance({ days: 400 });
    await expect(stopAlerts(t.db, secret, clock.now())).rejects.toMatchObject({
      code: "matching.link_expired",
    });
    await expect(stopAlerts(t.db, "x".repeat(43), clock.now())).rejects.toMatchObject({
      code: "matching.not_found",
    });
  });

  it("name ten at most, and how many more there are", async () => {
    await save("?q=lasser");
    for (let n = 0; n < 12; n += 1) await add();
    clock.advance({ days: 1 });
    expect(await round()).toBe(1);
    const [sent] = await mails();
    expect(sent?.subject).toBe("12 nieuwe plekken: Lassen");
    expect(sent?.text.match(/\/aanbod\//g)).toHaveLength(10);
    expect(sent?.text).toContain("En nog 2 andere.");
  });
});
