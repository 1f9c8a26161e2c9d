import { randomUUID } from "node:crypto";

import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import type { Db } from "#db/client.server";
import { enrolmentBase } from "#db/schema";
import { inTransaction } from "~/platform/db.server";
import { findRegion } from "~/platform/geo/geo.server";
import { readEnv } from "~/platform/env/env.server";
import { makeLog } from "~/platform/log/log.server";
import { fixedClock } from "../../../tests/setup/clock";
import { clearPlacements, makeWorld, type World } from "../../../tests/setup/placements";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { openSite, type Site } from "../../../tests/setup/site";
import { publicCounter } from "./api.usecases.server";
import { exactFrom } from "./core/disclosure";
import { overview } from "./overview.usecases.server";
import { shortageForRegion } from "./regions.usecases.server";
import { report, withdrawReport } from "./reports.usecases.server";
import { takeSnapshot } from "./snapshots.usecases.server";

const appUrl = "https://vakbrug.test";
const env = readEnv({ NODE_ENV: "test", APP_URL: appUrl });
let test: TestDb;
let site: Site;
let world: World;
const clock = fixedClock();
let round = 0;

beforeAll(async () => {
  test = await createTestDb({ reference: true });
  site = await openSite();
  world = await makeWorld(test.db, { companies: 2, places: 3, now: clock.now() });
});
afterAll(() => test.close());
beforeEach(() => clearPlacements(test.db));

type Who = { n: number; school: number; crebo: string; route: "bol" | "bbl" };
const crebos = ["25892", "25891"];

const reported = (db: Db, { n, school, crebo, route }: Who) =>
  inTransaction(db, (tx) =>
    report(tx, {
      ...{ schoolId: world.schools[school]?.id ?? "", studentNumber: String(n), name: `Student ${n}` },
      ...{ crebo, route, schoolYear: 2025, wantedFrom: "2026-04-01" },
      ...{ actor: "Sch" as const, actorId: null, now: clock.now() },
    }),
  );

/** Everything that the public can ask about these students, word by word: pages, file and interface. */
async function everythingPublic(db: Db): Promise<Map<string, string[]>> {
  const regions = world.schools.flatMap(({ municipalityCode }) => [municipalityCode]);
  const asked = [
    ...[
      "/stagetekorten",
      "/en/stagetekorten",
      "/stagetekorten.csv",
      "/stagetekorten/open-plekken",
      "/api/v1/shortage/history",
    ],
    ...["", ...regions.map((code) => `region=${code}`), ...crebos.map((crebo) => `qualification=${crebo}`)]
      .concat(["level=2", "level=3", "level=4", "route=bol", "route=bbl"])
      .concat(["sector=overig", "sector=metaal-machinebouw", "sector=installatie-elektro"])
      .concat(["region=PV29", "region=AM24", "region=zeeland&at=2026-01-01"])
      .map((question) => `/api/v1/shortage?${question}`),
  ];
  const found = new Map<string, string[]>();
  for (const path of asked) {
    const answered = await site(new Request(appUrl + path), {
      ...{
        db,
        env,
        clock,
        viewer: null,
        log: makeLog("silent"),
        nonce: "n",
        requestId: "",
        address: randomUUID(),
      },
    } as never);
    const text = await answered.text();
    const words = text
      .replace(/<script[\s\S]*?<\/script>|<svg[\s\S]*?<\/svg>|:r[0-9a-z]+:/giu, " ")
      .split(/<[^>]*>|[\s,:{}"]+/u)
      .filter((word) => word !== "");
    expect([path, answered.status]).toEqual([path, 200]);
    found.set(path, words);
  }
  // What the page is made of reaches the browser too.
  const data = JSON.stringify(await overview(db, null, clock.now()));
  found.set("data", data.split(/[\s,:{}"[\]]+/u));
  return found;
}

/** What one person's coming or going changed in all that: pairs of words, with where. */
function changes(before: Map<string, string[]>, after: Map<string, string[]>) {
  const found: { path: string; was: string; is: string }[] = [];
  for (const [path, words] of before) {
    const others = after.get(path) ?? [];
    if (others.length !== words.length) found.push({ path, was: words.join(" "), is: others.join(" ") });
    else
      words.forEach((word, index) => {
        const other = others[index] ?? "";
        if (other !== word) found.push({ path, was: word, is: other });
      });
  }
  return found;
}

class Undo extends Error {}

async function shortageOf(code: string) {
  const region = await findRegion(test.db, code);
  return region && shortageForRegion(test.db, region, null, clock.now());
}

/** Everything public the next day, had this happened today; undone. A database handle of its own has nothing kept. */
async function nextDay(happens: (tx: Db) => Promise<unknown>): Promise<Map<string, string[]>> {
  let seen = new Map<string, string[]>();
  const now = clock.now();
  await test.db
    .transaction(async (tx) => {
      await happens(tx);
      clock.advance({ days: 1 });
      await takeSnapshot(tx, clock.now());
      seen = await everythingPublic(tx);
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
  clock.set(now.toISOString());
  return seen;
}

const person = fc.record({
  n: fc.integer({ min: 0, max: 60 }),
  school: fc.nat(1),
  crebo: fc.constantFrom(...crebos),
  route: fc.constantFrom("bol" as const, "bbl" as const),
});

it("shows of one student who comes or goes nothing but that a large total has one more or less", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(person, { minLength: 6, maxLength: 32, selector: ({ n, school }) => `${n} ${school}` }),
      person,
      async (there, one) => {
        // Who falls from twenty to nineteen is no longer exact: that the total did so is what everybody may know.
        const sizes = [
          there.length,
          ...[0, 1].map((at) => there.filter(({ school }) => school === at).length),
        ];
        fc.pre(!sizes.includes(exactFrom));
        await clearPlacements(test.db);
        clock.set("2026-01-10T09:00:00Z");
        clock.advance({ days: (round += 1) });
        const made: { reportId: string }[] = [];
        for (const who of there) made.push(await reported(test.db, who));
        clock.advance({ days: 1 });
        const before = await nextDay(() => Promise.resolve());
        const comes = await nextDay((tx) => reported(tx, { ...one, n: 900 }));
        const goes = await nextDay((tx) =>
          inTransaction(tx, (inner) =>
            withdrawReport(inner, {
              ...{
                reportId: made[0]?.reportId ?? "",
                schoolId: world.schools[there[0]?.school ?? 0]?.id ?? "",
              },
              ...{ actor: "Sch", actorId: null, now: clock.now() },
            }),
          ),
        );
        for (const [after, step] of [
          [comes, 1],
          [goes, -1],
        ] as const) {
          for (const { path, was, is } of changes(before, after)) {
            const [from, to] = [Number(was.replace(/\D/gu, "")), Number(is.replace(/\D/gu, ""))];
            expect({ path, was, is, large: Math.min(from, to) >= exactFrom - 1, by: to - from }).toEqual({
              ...{ path, was, is, large: true, by: step },
            });
          }
        }
      },
    ),
    { numRuns: 3 },
  );
}, 600_000);

it("does not tell by how many are enrolled that all of them have no place", async () => {
  clock.set("2026-03-10T09:00:00Z");
  const crebo = "25891";
  const [first] = world.schools;
  const enrolled = { schoolId: first?.id ?? "", crebo, route: "bbl" as const, schoolYear: 2025 };
  await test.db.insert(enrolmentBase).values({ ...enrolled, students: 6 });
  for (let n = 1; n <= 6; n += 1) await reported(test.db, { n, school: 0, crebo, route: "bbl" });
  clock.advance({ days: 1 });
  const asked = () => publicCounter(test.db, { qualification: crebo }, clock.now());
  expect(await asked()).toMatchObject({ demand: { kind: "rounded", value: 5 }, base: 5, share: null });
  const told = await shortageOf(world.schools[0]?.municipalityCode ?? "");
  expect(told).toMatchObject({ base: 5, share: null, exact: false });
  await test.db.update(enrolmentBase).set({ students: 40 });
  expect(await asked()).toMatchObject({ base: 40, share: 0.13 });
  await test.db.delete(enrolmentBase);
});
