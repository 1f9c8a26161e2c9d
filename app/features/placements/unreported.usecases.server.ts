import { report, schoolYearOfDay } from "~/features/shortage/index.server";
import { schoolYear, today } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";

import { placementError } from "./placements.errors";
import {
  countUnreported,
  findEnrolledStudent,
  findUnreported,
  type UnreportedLine,
} from "./unreported.repository.server";
import { findStudent } from "./worklist.repository.server";

export type { UnreportedLine };

const perPage = 25;

/** A page of the schools' students who have neither a place nor a report of this school year. */
export async function unreportedPage(
  db: Db,
  schoolIds: readonly string[],
  options: { words: string; page: number; now: Date },
): Promise<{ students: UnreportedLine[]; found: number; page: number; pages: number }> {
  const { now } = options;
  const asked = { today: today(now), schoolYear: schoolYear(now), words: options.words.trim() };
  const found = await countUnreported(schoolIds, asked, db);
  const pages = Math.max(1, Math.ceil(found / perPage));
  const page = Math.min(options.page, pages);
  const students = await findUnreported(
    schoolIds,
    { ...asked, limit: perPage, offset: (page - 1) * perPage },
    db,
  );
  return { students, found, page, pages };
}

interface By {
  actorId: string;
  schoolIds: readonly string[];
  now: Date;
}

/**
 * Reports a student whom the school knows, with the qualification and route of the enrolment, from today on; answers the
 * report. Throws placements.not_found for another school's, and as `report` of shortage.
 */
export const reportKnown = (db: Db, studentId: string, by: By): Promise<string> =>
  inTransaction(db, async (tx) => {
    const student = await findEnrolledStudent(studentId, by.schoolIds, tx);
    if (student === null) throw placementError("not_found");
    const wantedFrom = today(by.now);
    const made = await report(tx, {
      ...student,
      ...{ wantedFrom, schoolYear: schoolYearOfDay(wantedFrom), actor: "Sch" },
      ...{ actorId: by.actorId, now: by.now },
    });
    return made.reportId;
  });

/**
 * Reports again a student whose report was closed, for the same qualification and route; a wanted start that has passed
 * becomes today. Throws as `reportKnown`.
 */
export const reportAgain = (db: Db, reportId: string, by: By): Promise<string> =>
  inTransaction(db, async (tx) => {
    const line = await findStudent(reportId, by.schoolIds, tx);
    if (line === null) throw placementError("not_found");
    const now = today(by.now);
    const wantedFrom = line.wantedFrom > now ? line.wantedFrom : now;
    const { schoolId, studentNumber, name, crebo, route } = line;
    const made = await report(tx, {
      ...{ schoolId, studentNumber, name, crebo, route, wantedFrom },
      ...{ schoolYear: schoolYearOfDay(wantedFrom), actor: "Sch", actorId: by.actorId, now: by.now },
    });
    return made.reportId;
  });
