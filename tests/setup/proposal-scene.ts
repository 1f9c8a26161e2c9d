import { randomUUID } from "node:crypto";

import { and, eq } from "drizzle-orm";

import { listing, mail, placement, shortageReport } from "#db/schema";
import { propose } from "~/features/placements/propose.usecases.server";
import { reportStudent } from "~/features/placements/students.usecases.server";
import { counter } from "~/features/shortage/index.server";

import { at, bySchool } from "./placements";
import { worldOfFile } from "./world-of-file";

/**
 * A school that reports students and proposes them to three companies with a place each, in a database of the file that
 * calls this; every test begins without students.
 */
export function proposalScene() {
  const file = worldOfFile({ companies: 3, places: 1 }, async (db, clock) => {
    clock.advance({ minutes: 1 });
    await db.update(listing).set({ status: "published", places: 1, minimumAge: null });
  });

  const schoolOf = (index = 0) => at(file.world.schools, index);
  const listingOf = (index: number) => at(file.world.listings, index);

  /** Answers the id of the report. */
  const reported = (studentNumber: string, more: Partial<Parameters<typeof reportStudent>[1]> = {}) =>
    reportStudent(
      file.db,
      {
        schoolId: schoolOf().id,
        studentNumber,
        name: `Student ${studentNumber}`,
        qualification: file.world.crebo,
        route: "bbl",
        schoolYear: 2025,
        wantedFrom: "2026-04-01",
        idempotencyKey: randomUUID(),
        ...more,
      },
      { actorId: schoolOf().userId, now: file.clock.now() },
    );

  /** Proposes the student at one of the listings; answers the id of the placement. */
  const proposed = (reportId: string, index = 0, more: { idempotencyKey?: string } = {}) =>
    propose(
      file.db,
      {
        reportId,
        listingId: listingOf(index).id,
        startsOn: "2026-04-01",
        endsOn: "2027-03-31",
        idempotencyKey: randomUUID(),
        ...bySchool(file.world),
        ...more,
      },
      file.work(),
    );

  const statusOf = async (id: string) =>
    (await file.db.select().from(placement).where(eq(placement.id, id)))[0]?.status;
  const reportOf = async (id: string) =>
    (await file.db.select().from(shortageReport).where(eq(shortageReport.id, id)))[0];
  /** Students without a place, as counted. */
  const demand = async () => (await counter(file.db, { now: file.clock.now() })).demand;
  /** The secret of the link in the mail about a proposal. */
  const secretIn = async (placementId: string) => {
    const [sent] = await file.db
      .select()
      .from(mail)
      .where(and(eq(mail.subjectId, placementId), eq(mail.template, "placement.proposed")));
    return /antwoord-plaatsing\/([\w-]{43})/.exec(sent?.text ?? "")?.[1] ?? "";
  };
  return Object.assign(file, {
    ...{ schoolOf, listingOf, reported, proposed, statusOf, reportOf, demand, secretIn },
  });
}
