import { parse } from "csv-parse/sync";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { cofinancingEntry, listing } from "#db/schema";
import {
  completePlacements,
  endPlacement,
  placeElsewhere,
} from "~/features/placements/finish.usecases.server";
import { acceptedPlacement } from "../../../tests/setup/accepted";
import { at } from "../../../tests/setup/booking-scene";
import { cofinancingScene, env } from "../../../tests/setup/cofinancing-scene";
import { makeWorld } from "../../../tests/setup/placements";
import { attest, correct, type EntryWho } from "./entries.usecases.server";
import { reportCsv, reportRows } from "./files.server";
import { report } from "./report.usecases.server";
import { hoursPage } from "./views.usecases.server";

const scene = cofinancingScene();
const { work, coordinatorOf } = scene;

describe("a placement", () => {
  /** A student whose last day at a company is over. */
  async function completedPlacement(minutes: number | null) {
    const world = await makeWorld(scene.db, { companies: 1, now: scene.clock.now() });
    await scene.db
      .update(listing)
      .set({ companyMinutes: minutes })
      .where(eq(listing.id, world.listings[0]?.id ?? ""));
    const made = await acceptedPlacement(scene.db, world, {
      now: scene.clock.now(),
      birthDate: "2000-01-01",
    });
    const agreed = { agreedOn: "2026-03-02", reference: "POK 1" };
    await placeElsewhere(scene.db, made.placementId, made.bySchool, agreed, made.work);
    const entries = () =>
      scene.db.select().from(cofinancingEntry).where(eq(cofinancingEntry.placementId, made.placementId));
    const company: EntryWho = {
      ...{ actor: "C", userId: null },
      ...{ scope: { companyIds: [made.listing.companyId] }, now: scene.clock.now() },
    };
    const school: EntryWho = { ...company, actor: "T", scope: { schoolIds: [made.school.id] } };
    return { ...made, entries, company, school };
  }
  const complete = async () => {
    scene.clock.set(at("2027-04-01", "10:00"));
    await completePlacements(scene.db, { env, now: scene.clock.now() });
    await work();
  };

  it("yields the hours of its offer on its last day, once, for both sides to attest", async () => {
    const { entries, company, school } = await completedPlacement(3_600);
    expect(await entries()).toEqual([]);
    await complete();
    await complete();
    const [entry, ...more] = await entries();
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ kind: "placement", minutes: 3_600, onDay: "2027-03-31", voidedAt: null });
    for (const [who, side] of [
      [company, "C"],
      [school, "T"],
    ] as const) {
      const page = await hoursPage(scene.db, who.scope, side, 1);
      expect(page.waiting).toMatchObject([{ id: entry?.id, kind: "placement", listing: "Leerbaan" }]);
      await attest(scene.db, who, [{ entryId: entry?.id ?? "", minutes: 3_600 }]);
    }
    const zeeland = await coordinatorOf("NL");
    const asked = { van: "2027-03-01", tot: "2027-03-31" };
    const all = await report(scene.db, zeeland, { ...asked, regio: "nederland" }, scene.clock.now());
    const own = all.lines.filter(({ id }) => id === entry?.id);
    expect(own).toMatchObject([{ state: "attested", minutes: 3_600 }]);
    const csv = parse(await reportCsv("uren.csv", reportRows(all, "nl")).text(), { bom: true }) as string[][];
    expect(csv.flat()).toContain("Leerbaan of stage");
    expect(Number(csv.at(-3)?.[7])).toBe(all.sums.attested.minutes);
  });

  it("asks the company for its hours when the offer names none", async () => {
    const { entries, company } = await completedPlacement(null);
    await complete();
    expect(await entries()).toMatchObject([{ minutes: 0, companyAttestedAt: null }]);
    const [entry] = await entries();
    const change = { entryId: entry?.id ?? "", minutes: 1_800, note: "Begeleiding van een jaar" };
    await correct(scene.db, company, change);
    expect(await entries()).toMatchObject([{ minutes: 1_800, companyAttestedAt: company.now }]);
  });

  it("that ended before its last day yields nothing by itself", async () => {
    const { entries, placementId, bySchool } = await completedPlacement(3_600);
    const said = { endedOn: "2026-03-02", reason: "De student verhuist.", again: false };
    await endPlacement(scene.db, placementId, bySchool, said, { env, now: scene.clock.now() });
    await complete();
    expect(await entries()).toEqual([]);
  });
});
