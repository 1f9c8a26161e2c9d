import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";

import { listing as listingTable } from "#db/schema";
import { at, bookingScene } from "../../../tests/setup/booking-scene";
import { fixedClock } from "../../../tests/setup/clock";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { dropListing, favouritesPage, keepListing, keptAmong } from "./favourites.usecases.server";
import { listingPage } from "./public.usecases.server";

const clock = fixedClock();
let test: TestDb;
beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());

it("keeps offers for one person only, last kept first, with their first free moment", async () => {
  const scene = await bookingScene(test.db, clock);
  const [mine, theirs] = [scene.teacher.id, (await scene.make.user()).id];
  const later = await scene.make.listing(scene.company.id, { title: "Later bewaard" });
  await keepListing(test.db, mine, scene.listing.id, clock.now());
  clock.advance({ minutes: 1 });
  await keepListing(test.db, mine, later.id, clock.now());
  await keepListing(test.db, mine, later.id, clock.now());
  const page = await favouritesPage(test.db, mine, clock.now());
  expect(page.offers.map(({ id, nextAt }) => [id, nextAt])).toEqual([
    [later.id, null],
    [scene.listing.id, at("2026-04-14").toISOString()],
  ]);
  expect(await favouritesPage(test.db, theirs, clock.now())).toEqual({ offers: [], gone: [] });

  await dropListing(test.db, theirs, later.id);
  await dropListing(test.db, mine, later.id);
  await dropListing(test.db, mine, later.id);
  expect((await favouritesPage(test.db, mine, clock.now())).offers.map(({ id }) => id)).toEqual([
    scene.listing.id,
  ]);
});

it("tells which offers on a page a person keeps, and that nobody keeps none", async () => {
  const scene = await bookingScene(test.db, clock);
  const other = await scene.make.listing(scene.company.id);
  const ids = [other.id, scene.listing.id];
  await keepListing(test.db, scene.teacher.id, scene.listing.id, clock.now());
  expect(await keptAmong(test.db, scene.teacher.id, ids)).toEqual([scene.listing.id]);
  expect(await keptAmong(test.db, scene.teacher.id, [other.id])).toEqual([]);
  expect(await keptAmong(test.db, scene.teacher.id, [])).toEqual([]);
  expect(await keptAmong(test.db, undefined, ids)).toBeNull();
});

it("names what is no longer online, and takes up nothing that nobody may see", async () => {
  const scene = await bookingScene(test.db, clock);
  const { id, title } = scene.listing;
  await keepListing(test.db, scene.teacher.id, id, clock.now());
  await test.db.update(listingTable).set({ status: "paused" }).where(eq(listingTable.id, id));
  const page = await favouritesPage(test.db, scene.teacher.id, clock.now());
  expect(page).toEqual({ offers: [], gone: [{ id, title, company: scene.company.name }] });
  const draft = await scene.make.listing(scene.company.id, { status: "draft" });
  for (const hidden of [id, draft.id, randomUUID()]) {
    await expect(keepListing(test.db, scene.teacher.id, hidden, clock.now())).rejects.toMatchObject({
      code: "listing.not_found",
    });
  }
});

it("says on the page of an offer whether its reader keeps it", async () => {
  const scene = await bookingScene(test.db, clock);
  const viewer = {
    ...{ userId: scene.teacher.id, name: "", email: "", emailConfirmed: true, role: null },
    ...{ memberships: [], locale: "nl" },
  } as unknown as Parameters<typeof listingPage>[2];
  const kept = async (who = viewer) =>
    (await listingPage(test.db, scene.listing.slug, who, clock.now())).kept;
  expect([await kept(), await kept(null)]).toEqual([false, null]);
  await keepListing(test.db, scene.teacher.id, scene.listing.id, clock.now());
  expect(await kept()).toBe(true);
});
