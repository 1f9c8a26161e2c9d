import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { listing, school } from "#db/schema";
import { mediate, report } from "~/features/shortage/index.server";
import type { Viewer } from "~/platform/auth/viewer";
import { inTransaction } from "~/platform/db.server";
import { fixedClock } from "../../../tests/setup/clock";
import { makeFactories } from "../../../tests/setup/factories";
import { clearPlacements, makeWorld, type World } from "../../../tests/setup/placements";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { mediationRows, surplusRows } from "./files.server";
import { mediationList, mediatorOf, wholeList } from "./mediation.usecases.server";
import { surplusPage } from "./surplus.usecases.server";

let test: TestDb;
let world: World;
let zeeland: Viewer;
const clock = fixedClock("2026-02-10T09:00:00Z");

beforeAll(async () => {
  test = await createTestDb({ reference: true });
  world = await makeWorld(test.db, { companies: 2, places: 3, now: clock.now() });
  await test.db.update(listing).set({ levels: [3], title: "Leerbaan lasser" });
  await test.db
    .update(school)
    .set({ name: "College", municipalityCode: "GM0718", place: "Vlissingen", lat: 51.45, lng: 3.58 })
    .where(eq(school.id, world.schools[0]?.id ?? ""));
  const { id, name, email } = await makeFactories(test.db).user({ role: "coordinator" });
  const base = { userId: id, sessionId: "s", name, email, emailConfirmed: true, locale: "nl" as const };
  zeeland = { ...base, role: "coordinator", memberships: [], territory: ["PV29"] };
});
afterAll(() => test.close());
beforeEach(() => clearPlacements(test.db));

const reported = (n: number, route: "bol" | "bbl" = "bbl") =>
  inTransaction(test.db, (tx) =>
    report(tx, {
      ...{ schoolId: world.schools[0]?.id ?? "", studentNumber: String(n), name: `Student ${n}` },
      ...{ crebo: world.crebo, route, schoolYear: 2025, wantedFrom: "2026-04-01" },
      ...{ actor: "Sch" as const, actorId: null, now: clock.now() },
    }),
  );
const file = async (asked: Parameters<typeof wholeList>[2]) =>
  mediationRows(asked.lijst, await wholeList(test.db, zeeland, asked, clock.now()), "nl");

describe("the file of the mediation list", () => {
  it("has all pages of the question with the columns of the screen, and no names", async () => {
    for (let n = 1; n <= 30; n += 1) await reported(n);
    const { reportId } = await reported(31, "bol");
    await mediate(test.db, await mediatorOf(test.db, zeeland, clock.now()), reportId);
    const [head, ...rows] = await file({ lijst: "studenten", leerweg: "bbl" });
    expect(head).toEqual([
      ...["Opleiding", "Niveau", "Leerweg", "School", "Plaats", "Wil beginnen op", "Dagen tot het begin"],
      ...["Dagen wachten", "Sollicitaties en voorstellen", "Stand"],
    ]);
    expect(rows).toHaveLength(30);
    expect(rows[0]?.slice(1)).toEqual([
      ...[3, "BBL (leerbaan)", "College", "Vlissingen", "2026-04-01", 50, 0, 0, "Open"],
    ]);
    const all = await file({ lijst: "studenten" });
    expect(all.filter((row) => row.at(-1) === "In bemiddeling")).toHaveLength(1);
    expect(JSON.stringify(all)).not.toContain("Student ");
  });

  it("has the empty places with how many students fit, as the screen has them", async () => {
    await reported(1);
    const [, ...rows] = await file({ lijst: "plekken" });
    const screen = await mediationList(test.db, zeeland, { lijst: "plekken" }, 1, clock.now());
    expect(rows).toEqual(
      screen.places.lines.map(({ title, company, town, placesLeft, now, withTransport }) => [
        ...["Leerbaan (BBL)", title, company, town, placesLeft, now, withTransport],
      ]),
    );
    expect(rows.map((row) => row.slice(4))).toEqual([
      [3, 1, 0],
      [3, 1, 0],
    ]);
  });

  it("says how many lines it leaves out", async () => {
    await reported(1);
    const whole = await wholeList(test.db, zeeland, { lijst: "studenten" }, clock.now());
    const rows = mediationRows("studenten", { ...whole, total: 3 }, "nl");
    expect(rows.at(-1)?.[0]).toMatch(/^En nog 2 regels\./);
  });
});

it("has of the public page of places over every region, and under each what is near it", async () => {
  const page = await surplusPage(test.db, clock.now());
  const [head, ...rows] = surplusRows(page);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]));
  expect(rows.filter(([line]) => line === "region").map(([, code]) => code)).toEqual(
    page.regions.map(({ code }) => code),
  );
  const [over] = page.surplus;
  const near = { name: "Rijnmond", slug: "rijnmond", short: 5, km: 40, transit: 70, car: 50 };
  const with1 = surplusRows({ ...page, surplus: over === undefined ? [] : [{ ...over, from: [near] }] });
  const at = with1.findIndex((row) => row[6] !== null && row[0] === "region");
  expect(with1.slice(at, at + 2)).toEqual([
    ["region", over?.region.code, "Zeeland", "<5", "few", 6, 2, null, null, null, null, null],
    ["nearby", over?.region.code, "Zeeland", null, null, null, null, "Rijnmond", 5, 40, 70, 50],
  ]);
});
