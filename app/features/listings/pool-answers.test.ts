import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Db } from "#db/client.server";
import { listing, listingPool, recognition } from "#db/schema";
import type { Viewer } from "~/platform/auth/viewer";

import { outcomeOf } from "../../../tests/setup/outcome";
import { createTestDb } from "../../../tests/setup/pglite";
import { poolMails, poolScene, type RecognisedCompany } from "../../../tests/setup/pool-scene";
import { listingSchema } from "./listings.schemas";
import { editListing } from "./listings.usecases.server";
import { answerPool, changeStay, dropPartner, ownPool, partsOf } from "./pool.usecases.server";
import { toDosFor } from "./todos.server";

let db: Db;
let close: () => Promise<void>;
const now = new Date("2026-03-10T09:00:00Z");
/** Both of level 2. */
const [crebo, otherCrebo] = ["25943", "25944"] as const;

beforeAll(async () => {
  ({ db, close } = await createTestDb({ reference: true }));
});
afterAll(() => close());

const scene = () => poolScene(db, crebo, now);
const mailed = () => poolMails(db, now);
const viewerOf = ({ id, manager }: RecognisedCompany): Viewer => ({
  ...{ userId: manager.id, sessionId: "", name: "", email: "", emailConfirmed: true, locale: "nl" },
  ...{ role: "member", territory: [] },
  memberships: [
    {
      ...{ organisation: "company", organisationId: id, organisationName: "" },
      ...{ role: "company_manager", verified: true },
    },
  ],
});

describe("a joint leerbaan", () => {
  test("asks a company anew when its weeks change or the leerbaan becomes another", async () => {
    const { lead, one, leerbaan, ask, answer, rotation } = await scene();
    await ask(one, 10);
    await answer(one, "agree");
    await mailed();
    const change = (weeks: number, order: number, companyId = one.id) =>
      changeStay(db, lead.actor, leerbaan.id, { companyId, weeks, order });
    await change(10, 1);
    expect(await rotation()).toEqual(["Deel Een BV", "Voorop BV"]);
    await change(30, 2, lead.id);
    expect(await rotation()).toEqual(["Deel Een BV", "Voorop BV"]);
    expect(await mailed()).toEqual([]);
    await change(12, 1);
    expect(await rotation()).toBeNull();
    expect(await mailed()).toEqual([["listing.pool_asked", one.id]]);
    await answer(one, "agree");
    await db
      .insert(recognition)
      .values([lead, one].map(({ id }) => ({ companyId: id, crebo: otherCrebo, validFrom: "2020-01-01" })));
    const input = listingSchema.parse({
      ...{ kind: "apprenticeship", title: leerbaan.title, summary: leerbaan.summary, postcode: "4331" },
      ...{ description: leerbaan.description, sectorSlug: "overig", audiences: ["mbo"], languages: ["nl"] },
      ...{ crebo: otherCrebo, places: 2, startsFrom: "2026-09-01", hoursPerWeek: 32, daysPerWeek: 4 },
    });
    await mailed();
    await editListing(db, lead.actor, leerbaan.id, { ...input, crebo } as typeof input);
    expect(await rotation()).not.toBeNull();
    await editListing(db, lead.actor, leerbaan.id, input);
    expect(await rotation()).toBeNull();
    expect(await mailed()).toEqual([["listing.pool_asked", one.id]]);
  });

  test("a company says no, steps back, is asked again and is removed; without partners it is not joint", async () => {
    const { lead, one, leerbaan, ask, answer, rotation } = await scene();
    await ask(one);
    await answer(one, "decline");
    expect(await outcomeOf(answer(one, "agree"))).toBe("listing.wrong_state");
    await ask(one);
    await answer(one, "agree");
    await answer(one, "decline");
    expect(await rotation()).toBeNull();
    await ask(one);
    await mailed();
    const drop = (companyId: string) => dropPartner(db, lead.actor, leerbaan.id, { companyId });
    expect(await outcomeOf(drop(lead.id))).toBe("listing.wrong_state");
    await drop(one.id);
    expect(await mailed()).toEqual([["listing.pool_dropped", one.id]]);
    expect(await outcomeOf(drop(one.id))).toBe("listing.wrong_state");
    expect(await db.$count(listingPool, eq(listingPool.listingId, leerbaan.id))).toBe(0);
  });

  test("is answered by the company that was asked, and changed by the one that offers it", async () => {
    const { lead, one, two, leerbaan, ask } = await scene();
    await ask(one);
    const part = { listingId: leerbaan.id, companyId: one.id };
    for (const other of [lead, two]) {
      expect(await outcomeOf(answerPool(db, other.actor, part, "agree"))).toBe("listing.not_found");
    }
    // Nor does the lead answer for itself.
    expect(await outcomeOf(answerPool(db, lead.actor, { ...part, companyId: lead.id }, "decline"))).toBe(
      "listing.not_found",
    );
    const [weeks, order] = [5, 1];
    expect(await outcomeOf(changeStay(db, one.actor, leerbaan.id, { companyId: one.id, weeks, order }))).toBe(
      "listing.not_found",
    );
    expect(await outcomeOf(dropPartner(db, one.actor, leerbaan.id, { companyId: one.id }))).toBe(
      "listing.not_found",
    );
    expect(await outcomeOf(ownPool(db, one.actor, leerbaan.id))).toBe("listing.not_found");
    const [row] = await db
      .select()
      .from(listingPool)
      .where(and(eq(listingPool.listingId, leerbaan.id), eq(listingPool.companyId, one.id)));
    expect(row).toMatchObject({ status: "asked", weeks: 10, position: 2 });
  });

  test("waits among the things to do of who is asked", async () => {
    const { one, leerbaan, ask, answer } = await scene();
    const keys = async () =>
      (await toDosFor({ db, viewer: viewerOf(one), locale: "nl" })).map(({ key }) => key);
    expect(await keys()).toEqual([]);
    await ask(one);
    expect(await keys()).toEqual([`joint-places-${one.id}`]);
    expect(await partsOf(db, [one.id])).toMatchObject([{ lead: "Voorop BV", weeks: 10, status: "asked" }]);
    await answer(one, "agree");
    expect(await keys()).toEqual([]);
    await db.update(listing).set({ status: "archived" }).where(eq(listing.id, leerbaan.id));
    expect(await partsOf(db, [one.id])).toEqual([]);
  });
});
