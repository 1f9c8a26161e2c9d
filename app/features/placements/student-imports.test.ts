import { randomUUID } from "node:crypto";

import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { rows } from "#db/client.server";
import { importBatch, placement, shortageReport, shortageReportHistory, student } from "#db/schema";

import { fixedClock } from "../../../tests/setup/clock";
import { makeFactories } from "../../../tests/setup/factories";
import { clearPlacements, makeWorld, type World } from "../../../tests/setup/placements";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { counter, solveElsewhere, withdrawReport } from "../shortage/index.server";
import { ownReports } from "../shortage/own.usecases.server";
import { studentImport } from "./import-jobs.usecases.server";
import { fingerprint } from "./import-table.server";
import { importTable, recentImports } from "./imports.usecases.server";
import { reportStudent } from "./students.usecases.server";

let one: TestDb;
let world: World;
const clock = fixedClock();

beforeAll(async () => {
  one = await createTestDb({ reference: true });
  world = await makeWorld(one.db, { companies: 1, places: 5, now: clock.now() });
});
afterAll(() => one.close());
beforeEach(async () => {
  clock.advance({ minutes: 1 });
  await clearPlacements(one.db);
  await one.db.delete(importBatch);
});

const schoolId = () => world.schools[0]?.id ?? "";
const inputOf = (text: string, seen: string | undefined) => ({
  schoolId: schoolId(),
  table: { text, fileName: "lijst.csv" },
  seen,
  actorId: world.schools[0]?.userId ?? "",
  now: clock.now(),
  env: { appUrl: "https://vakbrug.test" },
});
const look = (text: string, locale: "nl" | "en" = "nl") =>
  importTable(one.db, studentImport(locale), inputOf(text, undefined));
const readIn = (text: string) => importTable(one.db, studentImport("nl"), inputOf(text, fingerprint(text)));

const head = "studentnummer;naam;opleiding;leerweg;wil beginnen op;geboortedatum;e-mail;opmerking";
const lines = (...rows: string[]) => [head, ...rows].join("\n");
const demand = async () => (await counter(one.db, { schoolId: schoolId(), now: clock.now() })).demand;
const students = () => one.db.select().from(student).orderBy(student.studentNumber);
const steps = async (text: string) => {
  const found = await look(text);
  if (found.kind !== "preview") throw new Error(JSON.stringify(found));
  return found.rows.map(({ line, planned }) => [line, planned.step.student, planned.step.report]);
};
const faults = async (text: string, locale: "nl" | "en" = "nl") => {
  const found = await look(text, locale);
  return found.kind === "faults"
    ? found.faults.map((fault) => [fault.line, fault.column, fault.message])
    : found;
};

describe("a school's list of students", () => {
  const text = lines(
    "1;Anna;25892;BBL;1-9-2026;17-3-2008;anna@student.test;Zoekt dicht bij huis",
    "2;Bas;25892;bol;;;;",
  );

  it("shows what would happen and changes nothing, then does it", async () => {
    expect(await steps(text)).toEqual([
      [2, "new", "opened"],
      [3, "new", "none"],
    ]);
    expect(await one.db.$count(student)).toBe(0);
    expect(await readIn(text)).toEqual({
      kind: "done",
      tally: { added: 2, changed: 0, same: 0, opened: 1 },
    });
    expect(await students()).toMatchObject([
      { name: "Anna", birthDate: "2008-03-17", email: "anna@student.test", crebo: "25892", route: "bbl" },
      { name: "Bas", birthDate: null, email: null, crebo: "25892", route: "bol" },
    ]);
    expect(await one.db.select().from(shortageReport)).toMatchObject([
      { wantedFrom: "2026-09-01", schoolYear: 2026, status: "open", note: "Zoekt dicht bij huis" },
    ]);
    expect(await one.db.select().from(shortageReportHistory)).toMatchObject([
      { actor: "Sch", fromStatus: null, toStatus: "open" },
    ]);
    expect(await demand()).toBe(1);
    expect(await recentImports(one.db, [schoolId()], "students")).toMatchObject([
      { fileName: "lijst.csv", rows: 2, added: 2, changed: 0, by: "Bpv 0" },
    ]);
  });

  it("changes nothing when it comes again, however it was written", async () => {
    await readIn(text);
    clock.advance({ days: 1 });
    const before = [await students(), await one.db.select().from(shortageReport)];
    expect((await readIn(text)).kind).toBe("again");
    expect((await look(`\uFEFF${text.replaceAll("\n", "\r\n")}\r\n`)).kind).toBe("again");
    expect([await students(), await one.db.select().from(shortageReport)]).toEqual(before);
    expect(await one.db.$count(importBatch)).toBe(1);
    expect(await steps(`${text}\n`.replace("studentnummer", "Student number"))).toEqual([
      [2, "same", "same"],
      [3, "same", "none"],
    ]);
  });

  it("says of every row what it changes, and leaves what is left out as it is", async () => {
    await readIn(text);
    clock.advance({ days: 1 });
    const changed = lines(
      "1;Anna;25892;BBL;1-10-2026;;;",
      "2;Bas;25892;bol;1-2-2027;;bas@student.test;",
      "3;Cas;25892;bol;;;;",
    );
    expect(await steps(changed)).toEqual([
      [2, "same", "changed"],
      [3, "changed", "opened"],
      [4, "new", "none"],
    ]);
    expect(await readIn(changed)).toMatchObject({ tally: { added: 1, changed: 2, same: 0, opened: 1 } });
    expect(await students()).toMatchObject([
      { email: "anna@student.test", birthDate: "2008-03-17" },
      { email: "bas@student.test" },
      { name: "Cas" },
    ]);
    const [anna] = await one.db.select().from(shortageReport).where(eq(shortageReport.route, "bbl"));
    expect(anna).toMatchObject({ wantedFrom: "2026-10-01", note: "Zoekt dicht bij huis", status: "open" });
    expect(anna?.renewedAt).toEqual(clock.now());
    expect(await demand()).toBe(2);
  });

  it("opens a closed report again, keeps one in mediation there, and none for who has a place", async () => {
    await readIn(text.replace("2;Bas;25892;bol;;", "2;Bas;25892;bol;1-9-2026;"));
    const [anna, bas] = await one.db.select().from(shortageReport).orderBy(shortageReport.route);
    const command = { schoolId: schoolId(), actor: "Sch" as const, actorId: null, now: clock.now() };
    await one.db.transaction((tx) => withdrawReport(tx, { ...command, reportId: anna?.id ?? "" }));
    await one.db.transaction((tx) =>
      solveElsewhere(tx, { ...command, reportId: bas?.id ?? "", place: "Bij een oom" }),
    );
    expect(await demand()).toBe(0);
    const again = lines("1;Anna;25892;BBL;1-9-2026;;;", "2;Bas;25892;bol;1-9-2026;;;");
    expect(await steps(again)).toEqual([
      [2, "same", "reopened"],
      [3, "same", "reopened"],
    ]);
    await readIn(again);
    expect(await demand()).toBe(2);
    await one.db.update(shortageReport).set({ status: "mediation" });
    await readIn(again.replaceAll("1-9-2026", "2-9-2026"));
    expect((await one.db.select().from(shortageReport)).map(({ status }) => status)).toEqual([
      "mediation",
      "mediation",
    ]);

    const [listing] = world.listings;
    const [who] = await students();
    await one.db.insert(placement).values({
      ...{ listingId: listing?.id ?? "", companyId: listing?.companyId ?? "", studentId: who?.id ?? "" },
      ...{ schoolId: schoolId(), crebo: "25892", route: "bbl", startsOn: "2026-09-01", endsOn: "2027-08-31" },
      ...{ status: "accepted", studentAgreedAt: clock.now(), idempotencyKey: randomUUID() },
    });
    expect(await steps(lines("1;Anna;25892;BBL;1-2-2027;;;", "2;Bas;25892;bol;3-9-2026;;;"))).toEqual([
      [2, "same", "placed"],
      [3, "same", "changed"],
    ]);
    expect(await steps(lines("1;Anna;25892;BBL;1-9-2027;;;"))).toEqual([[2, "same", "opened"]]);
  });

  it("confirms who has the address of a row as their own, with their own row and the report of the school", async () => {
    const make = makeFactories(one.db);
    const [anna, unsure] = [
      await make.user({ email: `anna-${randomUUID()}@student.test` }),
      await make.user({ email: `bas-${randomUUID()}@student.test`, emailConfirmedAt: null }),
    ];
    await one.db.insert(student).values([
      { userId: anna.id, name: "Anna" },
      { userId: unsure.id, name: "Bas" },
    ]);
    await readIn(
      lines(`1;Anna;25892;BBL;1-9-2026;;${anna.email.toUpperCase()};`, `2;Bas;25892;BBL;;;${unsure.email};`),
    );
    const all = await students();
    expect(all.filter(({ userId }) => userId === anna.id)).toMatchObject([
      { schoolId: schoolId(), studentNumber: "1", enrolmentConfirmedAt: clock.now() },
    ]);
    expect(all.filter(({ userId }) => userId === unsure.id)).toMatchObject([{ schoolId: null }]);
    expect((await ownReports(one.db, { userId: anna.id, now: clock.now() })).reports).toMatchObject([
      { status: "open", schoolYear: 2026 },
    ]);
    expect(await demand()).toBe(1);
  });

  it("is one with what the school typed in", async () => {
    await reportStudent(
      one.db,
      {
        ...{ schoolId: schoolId(), studentNumber: "1", name: "Anna", qualification: "25892", route: "bbl" },
        ...{ schoolYear: 2026, wantedFrom: "2026-09-01", idempotencyKey: randomUUID() },
      },
      { actorId: world.schools[0]?.userId ?? "", now: clock.now() },
    );
    await readIn(text);
    expect(await one.db.$count(shortageReport)).toBe(1);
    expect(await demand()).toBe(1);
  });

  it("finds a qualification by its code, its name, or both, and asks for the code when several have that name", async () => {
    const named = async (how: "= 1" | "> 1") =>
      rows<{ crebo: string; name: string }>(
        await one.db.execute(sql`
          select min(crebo) as crebo, min(name) as name from qualification where source <> '2015'
          group by search_name having count(*) ${sql.raw(how)} order by 1 limit 1`),
      )[0] ?? { crebo: "", name: "" };
    const { crebo, name } = await named("= 1");
    await readIn(
      lines(
        `1;Anna;${crebo};BBL;;;;`,
        `2;Bas;"${name.toUpperCase()} (${crebo})";BBL;;;;`,
        `3;Cas;"${name}";BBL;;;;`,
      ),
    );
    expect((await students()).map((row) => row.crebo)).toEqual([crebo, crebo, crebo]);
    const several = await named("> 1");
    expect(await faults(lines(`4;Dirk;"${several.name}";BBL;;;;`))).toEqual([
      [2, "Opleiding", "Er zijn meer opleidingen die zo heten. Gebruik de crebocode."],
    ]);
  });
});

describe("a list with faults", () => {
  it("names line and column in the reader's language, and stores nothing", async () => {
    const text = lines(
      "1;Anna;99999;BBL;1-9-2026;;;",
      "a b;B;25892;derde weg;31-2-2026;;geen adres;",
      "3;Cas;25892;bol;;;cas@student.test;",
      "3;Cas;25892;bol;;;CAS@student.test;",
    );
    expect(await faults(text)).toEqual([
      [2, "Opleiding", "Deze opleiding kennen we niet. Gebruik de crebocode."],
      [3, "Studentnummer", "Gebruik alleen letters, cijfers, punten en streepjes."],
      [3, "Naam", "Vul ten minste 2 tekens in."],
      [3, "E-mailadres", "Dit is geen e-mailadres. Een voorbeeld: naam@school.nl."],
      [3, "Leerweg", "Maak een keuze."],
      [3, "Wil beginnen op", "Kies een dag: jjjj-mm-dd."],
      [5, "Studentnummer", "Dit staat ook al op regel 4."],
      [5, "E-mailadres", "Dit staat ook al op regel 4."],
    ]);
    expect(await faults(text, "en")).toContainEqual([
      2,
      "Qualification",
      expect.stringContaining("crebo code"),
    ]);
    expect((await readIn(text)).kind).toBe("faults");
    expect(await one.db.$count(student)).toBe(0);
    expect(await one.db.$count(importBatch)).toBe(0);
  });

  it("undoes all of it when one number belongs to somebody else", async () => {
    await readIn(lines("7;Anna;25892;BBL;;;;"));
    const text = lines("6;Zoë;25892;BBL;1-9-2026;;;", "7;Piet;25892;BBL;1-9-2026;;;");
    const said = [3, "Studentnummer", "Dit nummer hoort bij jullie al bij Anna. Controleer het nummer."];
    expect(await faults(text)).toEqual([said]);
    expect(await readIn(text)).toMatchObject({ kind: "faults", faults: [{ line: 3 }] });
    expect(await students()).toMatchObject([{ name: "Anna" }]);
    expect(await demand()).toBe(0);
  });

  it("makes nobody twice whose number lost its noughts in a spreadsheet", async () => {
    await readIn(lines("0077;Anna;25892;BBL;1-9-2026;;;"));
    const said = (line: number) => [
      line,
      "Studentnummer",
      "Deze student staat bij jullie onder het nummer 0077. Een rekenblad laat nullen vooraan weg: schrijf het zo.",
    ];
    const text = lines("76;Bas;25892;BBL;1-9-2026;;;", "77;ANNA;25892;BBL;1-9-2026;;;");
    expect(await faults(text)).toEqual([said(3)]);
    expect(await readIn(text)).toMatchObject({ kind: "faults", faults: [{ line: 3 }] });
    expect(await demand()).toBe(1);
    expect(await faults(lines("0077;Anna;25892;BBL;1-9-2026;;;", "77;Anna;25892;BBL;;;;"))).toEqual([
      said(3),
    ]);
    expect(await faults(lines("0088;Eva;25892;BBL;;;;", "88;Eva;25892;BBL;;;;"))).toEqual([
      [3, "Studentnummer", expect.stringContaining("0088")],
    ]);
    // Somebody else can have such a number, and who has it already keeps it.
    const other = lines("77;Piet;25892;BBL;;;;");
    expect(await steps(other)).toEqual([[2, "new", "none"]]);
    expect(await readIn(other)).toMatchObject({ kind: "done" });
    expect(await steps(lines("77;Piet;25892;BOL;;;;"))).toEqual([[2, "changed", "none"]]);
    // The other way round too: the first list came from a spreadsheet.
    expect(await faults(lines("00077;Piet;25892;BBL;;;;"))).toEqual([
      [2, "Studentnummer", expect.stringContaining("onder het nummer 77")],
    ]);
  });

  it("opens no report in a school year that is over", async () => {
    expect(await faults(lines("1;Anna;25892;BBL;31-7-2025;;;", "2;Bas;25892;BBL;1-8-2025;;;"))).toEqual([
      [2, "Wil beginnen op", "Dat schooljaar is voorbij. Vul een latere dag in, of laat dit leeg."],
    ]);
  });

  it("says what is wrong with the table as a whole", async () => {
    expect(await faults("naam;leerweg\nAnna;BBL")).toEqual([
      [1, null, "De kolom “Studentnummer” ontbreekt op de eerste regel."],
      [1, null, "De kolom “Opleiding” ontbreekt op de eerste regel."],
    ]);
  });
});
