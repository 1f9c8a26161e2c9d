import { randomUUID } from "node:crypto";

import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { expect, it } from "vitest";

import type { RequestContext } from "~/platform/http/context.server";
import { code, cofinancingScene } from "../../../tests/setup/cofinancing-scene";
import { askedReport, reportOnPage } from "./asked-report.server";
import { attest, correct, enterOwn, voidBooking, type EntryWho } from "./entries.usecases.server";
import { excelFile, reportCsv, reportRows } from "./files.server";
import { report, setRate } from "./report.usecases.server";
import { clockTime, timeText } from "./words";

const scene = cofinancingScene();
const { completedVisit, coordinatorOf } = scene;

const csvOf = (rows: ReturnType<typeof reportRows>) => reportCsv("uren.csv", rows).text();
const sum = (all: readonly number[]) => all.reduce((total, n) => total + n, 0);
const cents = (euro = "") => Math.round(Number(euro) * 100);

/** The minutes of "2:20". */
function minutesIn(time = ""): number {
  const [hours = "", minutes = ""] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
}

/** A cell of the Excel file as the CSV file has it; a length of time, a part of a day, is read as a moment. */
function asText(value: unknown): string {
  if (value instanceof Date)
    return clockTime(Math.round((value.getTime() - Date.UTC(1899, 11, 30)) / 60_000));
  return typeof value === "number" || typeof value === "string" ? String(value) : "";
}

it("reports lines that add up to the same sums on screen, in the CSV file and in the Excel file", async () => {
  const zeeland = await coordinatorOf("PV29");
  await setRate(
    scene.db,
    zeeland,
    { region: "zeeland", validFrom: "2026-01-01", euro: 4_999, source: "Besluit van de regio" },
    scene.clock.now(),
  );
  const visits = [await completedVisit(20), await completedVisit(20), await completedVisit(20)];
  for (const visit of visits) {
    const seen = [{ entryId: visit.entry.id, minutes: visit.entry.minutes }];
    await attest(scene.db, visit.company, seen);
    await attest(scene.db, visit.school, seen);
  }
  const half = await completedVisit(100);
  await attest(scene.db, half.company, [{ entryId: half.entry.id, minutes: 100 }]);
  await enterOwn(scene.db, half.company, {
    school: "",
    schoolId: half.schoolId,
    onDay: "2026-04-20",
    hours: 75,
    note: "=Open dag",
    idempotencyKey: randomUUID(),
  });
  await completedVisit(50);
  const missed = await completedVisit(40);
  await voidBooking(scene.db, missed.entry.bookingId ?? "", scene.clock.now());
  const all = await report(
    scene.db,
    zeeland,
    { regio: "zeeland", van: "2026-04-01", tot: "2026-04-30" },
    scene.clock.now(),
  );
  const rows = reportRows(all, "nl");
  const screen = (["attested", "half", "open"] as const).map((state) => all.sums[state]);
  expect(screen.map(({ minutes }) => timeText("nl", minutes))).toEqual([
    "1\u00a0uur",
    "2\u00a0uur\u00a055\u00a0min",
    "50\u00a0min",
  ]);
  expect(all.lines.filter(({ state }) => state === "voided")).toMatchObject([{ minutes: null, cents: null }]);

  const csv = parse(await csvOf(rows), { bom: true }) as string[][];
  expect(csv).toHaveLength(all.lines.length + 4);
  expect(csv.flat()).toContain("'=Open dag");
  expect(csv.slice(-3).map((row) => row[6])).toEqual(["1:00", "2:55", "0:50"]);
  expect(
    csv
      .slice(1, -3)
      .map((row) => row[6])
      .sort(),
  ).toEqual(["", "0:20", "0:20", "0:20", "0:50", "1:15", "1:40"]);

  const file = Buffer.from(await (await excelFile("uren.xlsx", rows)).arrayBuffer());
  const sheet = (await readSheet(file)).map((row) => row.map(asText));
  expect(sheet).toHaveLength(all.lines.length + 4);

  for (const table of [csv, sheet]) {
    const totals = table.slice(-3);
    expect(totals.map((row) => [Number(row[7]), cents(row[8])])).toEqual(
      screen.map(({ minutes, cents }) => [minutes, cents]),
    );
    const lines = table.slice(1, -3);
    for (const [n, state] of ["beide akkoord", "één partij akkoord", "nog niet akkoord"].entries()) {
      const own = lines.filter((row) => row[9] === state);
      expect(sum(own.map((row) => minutesIn(row[6])))).toBe(screen[n]?.minutes);
      expect(sum(own.map((row) => Number(row[7])))).toBe(screen[n]?.minutes);
      expect(sum(own.map((row) => cents(row[8])))).toBe(screen[n]?.cents);
    }
    for (const column of [6, 7] as const) {
      const read = column === 6 ? minutesIn : Number;
      expect(sum(lines.map((row) => read(row[column])))).toBe(sum(totals.map((row) => read(row[column]))));
    }
  }
});

it("keeps a coordinator within the territory", async () => {
  const utrecht = await coordinatorOf("PV26");
  await expect(report(scene.db, utrecht, { regio: "zeeland" }, scene.clock.now())).rejects.toEqual(
    code("cofinancing.unknown_region"),
  );
  const { entry } = await completedVisit();
  const far: EntryWho = {
    actor: "R",
    userId: utrecht.userId,
    scope: { municipalities: ["GM0344"] },
    now: scene.clock.now(),
  };
  await expect(correct(scene.db, far, { entryId: entry.id, minutes: 60, note: "Toch niet" })).rejects.toEqual(
    code("cofinancing.not_found"),
  );
});

it("says at its field which day cannot be, keeps what was typed and shows no report then", async () => {
  const viewer = await coordinatorOf("PV29");
  const ctx = { db: scene.db, viewer, clock: scene.clock } as unknown as RequestContext;
  const at = (query: string) => new URL(`https://vakbrug.test/beheer/uren?${query}`);
  expect((await reportOnPage(ctx, at("van=2026-01-01&tot=2026-12-31"))).faults).toEqual({});
  expect(await reportOnPage(ctx, at("van=2041-01-01"))).toMatchObject({
    ...{ faults: { van: "date" }, from: "2041-01-01", lines: [] },
  });
  const reversed = at("van=2026-06-01&tot=2026-01-01");
  expect(await reportOnPage(ctx, reversed)).toMatchObject({
    ...{ faults: { tot: "order" }, from: "2026-06-01", until: "2026-01-01", lines: [] },
  });
  expect(() => askedReport(ctx, reversed)).toThrow();
});
