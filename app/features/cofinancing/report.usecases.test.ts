import { randomUUID } from "node:crypto";

import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { expect, it } from "vitest";

import { csvFile } from "~/platform/files/csv.server";
import { code, cofinancingScene } from "../../../tests/setup/cofinancing-scene";
import { attest, correct, enterOwn, type EntryWho } from "./entries.usecases.server";
import { excelFile, reportRows } from "./files.server";
import { report, setRate } from "./report.usecases.server";

const scene = cofinancingScene();
const { completedVisit, coordinatorOf } = scene;

it("reports the same sums on screen, in the CSV file and in the Excel file", async () => {
  const zeeland = await coordinatorOf("PV29");
  const one = await completedVisit(100);
  const two = await completedVisit(75);
  await setRate(
    scene.db,
    zeeland,
    { region: "zeeland", validFrom: "2026-01-01", euro: 4_999, source: "Besluit van de regio" },
    scene.clock.now(),
  );
  for (const visit of [one, two]) {
    const seen = [{ entryId: visit.entry.id, minutes: visit.entry.minutes }];
    await attest(scene.db, visit.company, seen);
    await attest(scene.db, visit.school, seen);
  }
  await enterOwn(scene.db, one.company, {
    school: "",
    schoolId: one.schoolId,
    onDay: "2026-04-20",
    hours: 90,
    note: "=Open dag",
    idempotencyKey: randomUUID(),
  });
  const all = await report(
    scene.db,
    zeeland,
    { regio: "zeeland", van: "2026-04-01", tot: "2026-04-30" },
    scene.clock.now(),
  );
  const rows = reportRows(all, "nl");
  const total = { hours: all.sums.attested.minutes / 60, euro: all.sums.attested.cents / 100 };
  const attested = all.lines.filter(({ state }) => state === "attested");
  expect(attested.reduce((sum, { cents }) => sum + (cents ?? 0), 0)).toBe(all.sums.attested.cents);
  expect(attested.map(({ id }) => id)).toEqual(expect.arrayContaining([one.entry.id, two.entry.id]));
  expect(all.lines.some(({ note }) => note === "=Open dag")).toBe(true);

  const csv = parse(await csvFile("uren.csv", rows).text(), { bom: true }) as string[][];
  expect(csv).toHaveLength(all.lines.length + 2);
  expect([Number(csv.at(-1)?.[6]), Number(csv.at(-1)?.[7])]).toEqual([total.hours, total.euro]);
  expect(csv.flat()).toContain("'=Open dag");

  const file = Buffer.from(await (await excelFile("uren.xlsx", rows)).arrayBuffer());
  const sheet = await readSheet(file);
  expect(sheet).toHaveLength(all.lines.length + 2);
  expect([sheet.at(-1)?.[6], sheet.at(-1)?.[7]]).toEqual([total.hours, total.euro]);
  const euros = sheet.slice(1, -1).filter((row) => row[8] === "beide akkoord");
  expect(Math.round(euros.reduce((sum, row) => sum + Number(row[7]) * 100, 0))).toBe(all.sums.attested.cents);
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
