import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { placement, shortageReport } from "#db/schema";
import type { PlacementState } from "~/features/placements/core/placement";
import { local } from "~/platform/clock/clock";
import type { RoadWorld } from "./world";

/** What was told to whoever did it: from then on it must stand in the history. */
export interface Fact {
  of: "placement" | "report";
  id: string;
  state: string;
}

/** There is nothing for this step to be done with. */
export class Idle extends Error {}

export interface Setting {
  roll: () => number;
  now: () => Date;
  /** Takes what waits in the outbox. */
  work: () => Promise<unknown>;
}

/** Finds what a step is taken with, by chance, in the database; and who may take it. */
export function makeFinder(db: Db, world: RoadWorld, { roll, now }: Setting) {
  const pick = <T>(all: readonly T[]): T => {
    const found = all[Math.floor(roll() * all.length)];
    if (found === undefined) throw new Idle();
    return found;
  };
  const doing = () => ({ env: { appUrl: "https://vakbrug.test" }, now: now() });
  const day = (ahead: number) => local(now()).plus({ days: ahead }).toFormat("yyyy-MM-dd");
  /** Some take a year, most are over soon, so that places come free again. */
  const period = () => {
    const start = 1 + Math.floor(roll() * 10);
    return { startsOn: day(start), endsOn: day(start + (roll() < 0.7 ? 7 : 360)) };
  };

  const schoolWith = (id: string | null) => {
    const school = world.schools.find((one) => one.id === id) ?? pick(world.schools);
    return { actorId: school.userId, schoolIds: [school.id] };
  };
  const companyOf = (row: { companyId: string }) => ({
    actorId: world.schools[0]?.userId ?? "",
    companyIds: [row.companyId],
  });
  const studentOf = async (row: { studentId: string }) => {
    const found = await db.query.student.findFirst({ where: (one) => eq(one.id, row.studentId) });
    if (found?.userId == null) throw new Idle();
    return { studentUserId: found.userId, actorId: found.userId };
  };

  const find = async (
    kind: "application" | "proposal" | "schoolless" | "any",
    ...states: PlacementState[]
  ) => {
    const which = {
      application: isNotNull(placement.reference),
      proposal: isNull(placement.reference),
      schoolless: isNull(placement.schoolId),
    };
    return pick(
      await db
        .select()
        .from(placement)
        .where(and(inArray(placement.status, states), kind === "any" ? undefined : which[kind]))
        .orderBy(asc(placement.id)),
    );
  };
  const openReport = async () => {
    const found = pick(
      await db
        .select()
        .from(shortageReport)
        .where(inArray(shortageReport.status, ["open", "mediation"]))
        .orderBy(asc(shortageReport.id)),
    );
    const school = schoolWith(found.schoolId);
    return { reportId: found.id, schoolId: found.schoolId, actorId: school.actorId, now: now() };
  };
  const placed = (id: string, state: PlacementState): Fact[] => [{ of: "placement", id, state }];

  return { pick, doing, day, period, schoolWith, companyOf, studentOf, find, openReport, placed };
}

export type Finder = ReturnType<typeof makeFinder>;
