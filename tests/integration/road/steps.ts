import { eq } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { listing } from "#db/schema";
import { fellThrough } from "~/features/placements/answer.usecases.server";
import { lapseApplicationOffers } from "~/features/placements/closing.usecases.server";
import {
  completePlacements,
  endPlacement,
  placeElsewhere,
} from "~/features/placements/finish.usecases.server";
import { lapseReports } from "~/features/shortage/index.server";
import { brokenConstraint } from "~/platform/errors/database.server";
import { AppError } from "~/platform/errors/errors";
import { applicationSteps } from "./application-steps";
import { type Fact, Idle, makeFinder, type Setting } from "./finder";
import { schoolSteps } from "./school-steps";
import type { RoadWorld } from "./world";

/** Whether this is a refusal: an answer like any other. */
const isRefusal = (error: unknown): boolean =>
  (error instanceof AppError && error.status >= 400 && error.status < 500) ||
  // The places of a listing were lowered below what is taken.
  brokenConstraint(error) === "listing_places";

/**
 * The steps that everybody on a student's way can take, each with something that is found in the database, so that they
 * go on where a process was killed.
 */
export function roadSteps(db: Db, world: RoadWorld, setting: Setting) {
  const { roll, now, work } = setting;
  const finder = makeFinder(db, world, setting);
  const { pick, doing, day, schoolWith, companyOf, studentOf, find, placed } = finder;
  return {
    ...schoolSteps(db, world, finder, setting),
    ...applicationSteps(db, world, finder, setting),
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
  ...{ saySchool: 2, answerClaim: 2, placeElsewhere: 3, complete: 2, lapseOffers: 3, work: 2 },
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
