import { randomUUID } from "node:crypto";

import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { rows } from "#db/client.server";
import { importBatch, placement, shortageReport, shortageReportHistory, student } from "#db/schema";

import { makeFactories } from "../../../tests/setup/factories";
import { importScene, lines } from "../../../tests/setup/import-scene";
import { solveElsewhere, withdrawReport } from "../shortage/index.server";
import { ownReports } from "../shortage/own.usecases.server";
import { recentImports } from "./imports.usecases.server";
import { reportStudent } from "./students.usecases.server";

const scene = importScene();
const { clock, schoolId, look, readIn, demand, students, steps, faults } = scene;

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
    expect(await scene.db.$count(student)).toBe(0);
    expect(await readIn(text)).toEqual({
      kind: "done",
      tally: { added: 2, changed: 0, same: 0, opened: 1 },
    });
    expect(await students()).toMatchObject([
      { name: "Anna", birthDate: "2008-03-17", email: "anna@student.test", crebo: "25892", route: "bbl" },
      { name: "Bas", birthDate: null, email: null, crebo: "25892", route: "bol" },
    ]);
    expect(await scene.db.select().from(shortageReport)).toMatchObject([
      { wantedFrom: "2026-09-01", schoolYear: 2026, status: "open", note: "Zoekt dicht bij huis" },
    ]);
    expect(await scene.db.select().from(shortageReportHistory)).toMatchObject([
      { actor: "Sch", fromStatus: null, toStatus: "open" },
    ]);
    expect(await demand()).toBe(1);
    expect(await recentImports(scene.db, [schoolId()], "students")).toMatchObject([
      { fileName: "lijst.csv", rows: 2, added: 2, changed: 0, by: "Bpv 0" },
    ]);
  });

  it("changes nothing when it comes again, however it was written", async () => {
    await readIn(text);
    clock.advance({ days: 1 });
    const before = [await students(), await scene.db.select().from(shortageReport)];
    expect((await readIn(text)).kind).toBe("again");
    expect((await look(`\uFEFF${text.replaceAll("\n", "\r\n")}\r\n`)).kind).toBe("again");
    expect([await students(), await scene.db.select().from(shortageReport)]).toEqual(before);
    expect(await scene.db.$count(importBatch)).toBe(1);
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
    const [anna] = await scene.db.select().from(shortageReport).where(eq(shortageReport.route, "bbl"));
    expect(anna).toMatchObject({ wantedFrom: "2026-10-01", note: "Zoekt dicht bij huis", status: "open" });
    expect(anna?.renewedAt).toEqual(clock.now());
    expect(await demand()).toBe(2);
  });

  it("opens a closed report again, keeps one in mediation there, and none for who has a place", async () => {
    await readIn(text.replace("2;Bas;25892;bol;;", "2;Bas;25892;bol;1-9-2026;"));
    const [anna, bas] = await scene.db.select().from(shortageReport).orderBy(shortageReport.route);
    const command = { schoolId: schoolId(), actor: "Sch" as const, actorId: null, now: clock.now() };
    await scene.db.transaction((tx) => withdrawReport(tx, { ...command, reportId: anna?.id ?? "" }));
    await scene.db.transaction((tx) =>
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
    await scene.db.update(shortageReport).set({ status: "mediation" });
    await readIn(again.replaceAll("1-9-2026", "2-9-2026"));
    expect((await scene.db.select().from(shortageReport)).map(({ status }) => status)).toEqual([
      "mediation",
      "mediation",
    ]);

    const [listing] = scene.world.listings;
    const [who] = await students();
    await scene.db.insert(placement).values({
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
    const make = makeFactories(scene.db);
    const [anna, unsure] = [
      await make.user({ email: `anna-${randomUUID()}@student.test` }),
      await make.user({ email: `bas-${randomUUID()}@student.test`, emailConfirmedAt: null }),
    ];
    await scene.db.insert(student).values([
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
    expect((await ownReports(scene.db, { userId: anna.id, now: clock.now() })).reports).toMatchObject([
      { status: "open", schoolYear: 2026 },
    ]);
    expect(await demand()).toBe(1);
  });

  it("is one with what the school typed in", async () => {
    await reportStudent(
      scene.db,
      {
        ...{ schoolId: schoolId(), studentNumber: "1", name: "Anna", qualification: "25892", route: "bbl" },
        ...{ schoolYear: 2026, wantedFrom: "2026-09-01", idempotencyKey: randomUUID() },
      },
      { actorId: scene.world.schools[0]?.userId ?? "", now: clock.now() },
    );
    await readIn(text);
    expect(await scene.db.$count(shortageReport)).toBe(1);
    expect(await demand()).toBe(1);
  });

  it("finds a qualification by its code, its name, or both, and asks for the code when several have that name", async () => {
    const named = async (how: "= 1" | "> 1") =>
      rows<{ crebo: string; name: string }>(
        await scene.db.execute(sql`
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
