import { randomUUID } from "node:crypto";

import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { applicationOption, listing, placement, shortageReport } from "#db/schema";
import { chooseTime, withdrawApplication } from "~/features/placements/applicant.usecases.server";
import { accept, decline, fellThrough, withdraw } from "~/features/placements/answer.usecases.server";
import { lapseApplicationOffers } from "~/features/placements/closing.usecases.server";
import type { PlacementState } from "~/features/placements/core/placement";
import {
  completePlacements,
  endPlacement,
  placeElsewhere,
} from "~/features/placements/finish.usecases.server";
import { propose } from "~/features/placements/propose.usecases.server";
import { invite, markViewed, offerPlace, turnDown } from "~/features/placements/recruiting.usecases.server";
import {
  placedElsewhere,
  reportStudent,
  stillLooking,
  takeBack,
} from "~/features/placements/students.usecases.server";
import { submit } from "~/features/placements/submit.usecases.server";
import { lapseReports } from "~/features/shortage/index.server";
import { local, schoolYear } from "~/platform/clock/clock";
import { brokenConstraint } from "~/platform/errors/database.server";
import { AppError } from "~/platform/errors/errors";
import type { RoadWorld } from "./world";

/** What was told to whoever did it: from then on it must stand in the history. */
export interface Fact {
  of: "placement" | "report";
  id: string;
  state: string;
}

class Idle extends Error {}

/** Whether this is a refusal: an answer like any other. */
export const isRefusal = (error: unknown): boolean =>
  (error instanceof AppError && error.status >= 400 && error.status < 500) ||
  // The places of a listing were lowered below what is taken.
  brokenConstraint(error) === "listing_places";

interface Setting {
  roll: () => number;
  now: () => Date;
  /** Takes what waits in the outbox. */
  work: () => Promise<unknown>;
}

/**
 * The steps that everybody on a student's way can take, each with something that is found in the database, so that they
 * go on where a process was killed.
 */
export function roadSteps(db: Db, world: RoadWorld, { roll, now, work }: Setting) {
  const pick = <T>(all: readonly T[]): T => {
    const found = all[Math.floor(roll() * all.length)];
    if (found === undefined) throw new Idle();
    return found;
  };
  const doing = () => ({ env: { appUrl: "https://vakbrug.test" }, now: now() });
  const day = (ahead: number) => local(now()).plus({ days: ahead }).toFormat("yyyy-MM-dd");
  /** Most take a year, some are over soon. */
  const period = () => {
    const start = 1 + Math.floor(roll() * 10);
    return { startsOn: day(start), endsOn: day(start + (roll() < 0.3 ? 7 : 360)) };
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

  const find = async (kind: "application" | "proposal" | "any", ...states: PlacementState[]) => {
    const which = { application: isNotNull(placement.reference), proposal: isNull(placement.reference) };
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

  return {
    report: async () => {
      const seeker = pick(world.seekers.filter(({ school }) => school !== null));
      const school = world.schools[seeker.school?.index ?? 0];
      const id = await reportStudent(
        db,
        {
          schoolId: school?.id ?? "",
          studentNumber: seeker.school?.number ?? "",
          name: seeker.name,
          qualification: world.crebo,
          route: "bbl",
          schoolYear: schoolYear(now()),
          wantedFrom: day(14),
          idempotencyKey: randomUUID(),
        },
        { actorId: school?.userId ?? "", now: now() },
      );
      return [{ of: "report", id, state: "open" }] satisfies Fact[];
    },
    stillLooking: async () => void (await stillLooking(db, await openReport())),
    takeBack: async () => {
      const command = await openReport();
      if (roll() < 0.6) throw new Idle();
      await takeBack(db, command);
      return [{ of: "report", id: command.reportId, state: "withdrawn" }] satisfies Fact[];
    },
    elsewhere: async () => {
      const command = await openReport();
      if (roll() < 0.6) throw new Idle();
      await placedElsewhere(db, { ...command, place: "Elders BV" });
      return [{ of: "report", id: command.reportId, state: "solved" }] satisfies Fact[];
    },
    propose: async () => {
      const { reportId, schoolId } = await openReport();
      const id = await propose(
        db,
        {
          ...{ reportId, listingId: pick(world.listings).id, idempotencyKey: randomUUID() },
          ...period(),
          ...schoolWith(schoolId),
        },
        doing(),
      );
      return placed(id, "proposed");
    },
    apply: async () => {
      const seeker = pick(world.seekers.filter(({ userId }) => userId !== null));
      const id = await submit(
        db,
        {
          slug: `leerbaan-${pick(world.listings).id}`,
          userId: seeker.userId ?? "",
          motivation: "Ik wil graag bij jullie leren.",
          sharesCv: false,
          idempotencyKey: randomUUID(),
        },
        doing(),
      );
      return placed(id, "submitted");
    },
    view: async () => {
      const row = await find("application", "submitted");
      await markViewed(db, row.id, companyOf(row), doing());
      return placed(row.id, "viewed");
    },
    invite: async () => {
      const row = await find("application", "submitted", "viewed");
      const times = [3, 5].map((ahead) => ({ field: `day${ahead}`, day: day(ahead), time: "10:00" }));
      await invite(db, row.id, companyOf(row), { times, note: "" }, doing());
      return placed(row.id, "invited");
    },
    choose: async () => {
      const row = await find("application", "invited");
      const options = await db
        .select()
        .from(applicationOption)
        .where(eq(applicationOption.placementId, row.id));
      await chooseTime(db, row.id, await studentOf(row), pick(options).id, doing());
    },
    offer: async () => {
      const row = await find("application", "submitted", "viewed", "invited");
      const terms = { ...period(), until: null, hoursPerWeek: 32, trainerId: null, note: "" };
      await offerPlace(db, row.id, companyOf(row), terms, doing());
      return placed(row.id, "offered");
    },
    turnDown: async () => {
      const row = await find("application", "submitted", "viewed", "invited", "offered");
      await turnDown(db, row.id, companyOf(row), { reason: "skills", note: "" }, doing());
      return placed(row.id, "declined");
    },
    withdrawApplication: async () => {
      const row = await find("application", "submitted", "viewed", "invited", "offered");
      await withdrawApplication(db, row.id, await studentOf(row), doing());
      return placed(row.id, "withdrawn");
    },
    acceptOffer: async () => {
      const row = await find("application", "offered");
      await accept(db, row.id, await studentOf(row), { ...doing(), keepOthers: roll() < 0.3 });
      return placed(row.id, "accepted");
    },
    acceptFor: async () => {
      const row = await find("application", "offered");
      await accept(db, row.id, schoolWith(row.schoolId), doing());
      return placed(row.id, "accepted");
    },
    acceptProposal: async () => {
      const row = await find("proposal", "proposed");
      await accept(db, row.id, companyOf(row), doing());
      return placed(row.id, "accepted");
    },
    declineProposal: async () => {
      const row = await find("proposal", "proposed");
      await decline(db, row.id, companyOf(row), "Geen ruimte.", doing());
      return placed(row.id, "declined");
    },
    withdrawProposal: async () => {
      const row = await find("proposal", "proposed");
      await withdraw(db, row.id, schoolWith(row.schoolId), "Vergissing.", doing());
      return placed(row.id, "withdrawn");
    },
    fellThrough: async () => {
      const row = await find("any", "accepted");
      const by = pick([companyOf(row), schoolWith(row.schoolId), await studentOf(row)]);
      await fellThrough(db, row.id, by, "Toch niet.", { ...doing(), byName: "Wie belde" });
      return placed(row.id, "fell_through");
    },
    placeElsewhere: async () => {
      const row = await find("any", "accepted");
      const made = { agreedOn: day(0), reference: "POK 12" };
      await placeElsewhere(db, row.id, schoolWith(row.schoolId), made, doing());
      return placed(row.id, "placed");
    },
    end: async () => {
      const row = await find("any", "placed");
      const said = { endedOn: day(0), reason: "Verhuisd.", again: roll() < 0.5 };
      await endPlacement(db, row.id, schoolWith(row.schoolId), said, doing());
      return placed(row.id, "ended");
    },
    changePlaces: async () => {
      await db
        .update(listing)
        .set({ places: 1 + Math.floor(roll() * 4) })
        .where(eq(listing.id, pick(world.listings).id));
    },
    pause: async () => {
      await db
        .update(listing)
        .set({ status: roll() < 0.2 ? "paused" : "published" })
        .where(eq(listing.id, pick(world.listings).id));
    },
    complete: async () => ((await completePlacements(db, doing())) === 0 ? "idle" : undefined),
    lapseOffers: async () => ((await lapseApplicationOffers(db, doing())) === 0 ? "idle" : undefined),
    lapseReports: async () => ((await lapseReports(db, now())) === 0 ? "idle" : undefined),
    work: async () => void (await work()),
  };
}

export type RoadAction = keyof ReturnType<typeof roadSteps>;

/** What is taken more often than once in a round, so that there is something to do for who comes after. */
export const often: Partial<Record<RoadAction, number>> = {
  ...{ apply: 8, report: 3, propose: 3, view: 2, invite: 3, offer: 4, acceptOffer: 4, acceptProposal: 3 },
  ...{ placeElsewhere: 3, work: 2 },
};

/** Takes one step; refusals and steps for which there was nothing are told apart from what was done. */
export async function take(
  step: () => Promise<unknown>,
): Promise<{ said: "done" | "idle" | "refused"; facts: Fact[] }> {
  try {
    const did = await step();
    if (did === "idle") return { said: "idle", facts: [] };
    return { said: "done", facts: Array.isArray(did) ? (did as Fact[]) : [] };
  } catch (error) {
    if (error instanceof Idle) return { said: "idle", facts: [] };
    if (isRefusal(error)) return { said: "refused", facts: [] };
    throw error;
  }
}
