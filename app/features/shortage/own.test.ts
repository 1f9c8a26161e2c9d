import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { placement, shortageReportHistory, student } from "#db/schema";

import { makeFactories } from "../../../tests/setup/factories";
import { outcomeOf } from "../../../tests/setup/outcome";
import { ownReportScene } from "../../../tests/setup/own-report-scene";
import { ownReports, renewOwn, reportOwn, withdrawOwn } from "./own.usecases.server";

const scene = ownReportScene();
const { clock, schoolId, self, wish, bySchool, demand, reports } = scene;

describe("a student's own report", () => {
  it("counts, is withdrawn and made again, and stays one", async () => {
    await reportOwn(scene.db, self(), wish());
    expect(await demand()).toBe(1);
    const [made] = (await ownReports(scene.db, self())).reports;
    expect(made).toMatchObject({ schoolYear: 2025, status: "open", lapsesOn: "2026-04-29" });
    await withdrawOwn(scene.db, self(), made?.id ?? "");
    expect(await demand()).toBe(0);
    clock.advance({ days: 1 });
    await reportOwn(scene.db, self(), wish());
    expect(await reports()).toHaveLength(1);
    expect(await scene.db.select().from(shortageReportHistory)).toMatchObject([
      { actor: "St", actorId: scene.userId, toStatus: "open" },
      { actor: "St", toStatus: "withdrawn" },
      { actor: "St", fromStatus: "withdrawn", toStatus: "open" },
    ]);
  });

  it("is one with that of the school, whoever comes first", async () => {
    await bySchool();
    expect(await outcomeOf(reportOwn(scene.db, self(), wish()))).toBe("shortage.own_already_reported");
    await reportOwn(scene.db, self(), wish({ wantedFrom: "2026-09-01" }));
    expect(await outcomeOf(bySchool({ schoolYear: 2026, wantedFrom: "2026-09-01" }))).toBe(
      "shortage.already_reported",
    );
    expect(await reports()).toHaveLength(2);
    expect(await demand()).toBe(1);
  });

  it("gives the same report for the same form, and none to who has a place", async () => {
    const same = wish();
    await reportOwn(scene.db, self(), same);
    await reportOwn(scene.db, self(), same);
    expect(await reports()).toHaveLength(1);
    await withdrawOwn(scene.db, self(), (await reports())[0]?.id ?? "");
    const [listing] = scene.world.listings;
    await scene.db.insert(placement).values({
      ...{
        listingId: listing?.id ?? "",
        companyId: listing?.companyId ?? "",
        studentId: scene.studentId,
        route: "bbl",
      },
      ...{ schoolId: schoolId(), crebo: scene.world.crebo, startsOn: "2026-03-01", endsOn: "2026-08-31" },
      ...{ status: "accepted", studentAgreedAt: clock.now(), idempotencyKey: randomUUID() },
    });
    expect(await outcomeOf(reportOwn(scene.db, self(), wish()))).toBe("shortage.own_placed");
    expect(await outcomeOf(bySchool())).toBe("shortage.student_placed");
    expect(await outcomeOf(reportOwn(scene.db, self(), wish({ wantedFrom: "2026-09-01" })))).toBe("done");
  });

  it("is only of a student whose school has confirmed the enrolment, in a school year that is not over", async () => {
    expect(await outcomeOf(reportOwn(scene.db, self(), wish({ wantedFrom: "2025-07-31" })))).toBe(
      "shortage.school_year_over",
    );
    await scene.db
      .update(student)
      .set({ schoolId: null, studentNumber: null })
      .where(eq(student.id, scene.studentId));
    expect(await outcomeOf(reportOwn(scene.db, self(), wish()))).toBe("platform.forbidden");
    await scene.db.update(student).set({ kind: "career_changer" }).where(eq(student.id, scene.studentId));
    expect(await outcomeOf(reportOwn(scene.db, self(), wish()))).toBe("platform.forbidden");
    expect(await ownReports(scene.db, self())).toMatchObject({
      student: { kind: "career_changer", schoolId: null },
      reports: [],
    });
  });

  it("is nobody else's", async () => {
    const { reportId } = await bySchool();
    const other = { userId: (await makeFactories(scene.db).user()).id, now: clock.now() };
    expect(await outcomeOf(withdrawOwn(scene.db, other, reportId))).toBe("shortage.not_found");
    expect(await outcomeOf(renewOwn(scene.db, other, reportId))).toBe("shortage.not_found");
    expect(await ownReports(scene.db, other)).toEqual({ student: null, reports: [] });
    expect((await reports())[0]?.status).toBe("open");
  });
});
