import { eq } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { shortageReport, student } from "#db/schema";
import { fixedClock } from "../../setup/clock";
import type { FormRule } from "./rules";
import type { AccessWorld } from "./world";

const about = ({ reportId }: AccessWorld) => ({ reportId });

/** The school has taken the report back. */
const closed = (tx: Db, { reportId }: AccessWorld) =>
  tx
    .update(shortageReport)
    .set({ status: "withdrawn", closedAt: fixedClock().now() })
    .where(eq(shortageReport.id, reportId));

const studentId = "5d1f0c1e-7a55-4f7c-9a0e-0a6f4e0c1a01";
/** Somebody whom the school has enrolled, and of whom nothing has been said. */
const enrolled = (tx: Db, { school, crebo }: AccessWorld) =>
  tx.insert(student).values({
    ...{ id: studentId, schoolId: school.id, studentNumber: "4004", name: "Student Vier" },
    ...{ crebo, route: "bbl" },
  });

/** What can be done at each of the students on the work list. */
export const workListForms: Record<string, FormRule> = {
  elsewhere: {
    may: ["placer"],
    body: (world) => ({ ...about(world), place: "Een bedrijf in de buurt" }),
  },
  "take-back": { may: ["placer"], body: about },
  renew: { may: ["placer"], body: about },
  again: { may: ["placer"], body: about, given: closed, query: "?toon=afgerond" },
  known: { may: ["placer"], body: { studentId }, given: enrolled, query: "?toon=niet-gemeld" },
};
