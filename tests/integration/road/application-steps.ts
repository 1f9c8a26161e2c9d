import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { applicationOption } from "#db/schema";
import { accept } from "~/features/placements/answer.usecases.server";
import { chooseTime, withdrawApplication } from "~/features/placements/applicant.usecases.server";
import { invite, markViewed, offerPlace, turnDown } from "~/features/placements/recruiting.usecases.server";
import { submit } from "~/features/placements/submit.usecases.server";
import { type Finder, Idle, type Setting } from "./finder";
import type { RoadWorld } from "./world";

/** What students and companies do with applications. */
export function applicationSteps(db: Db, world: RoadWorld, finder: Finder, { roll }: Setting) {
  const { pick, doing, day, period, schoolWith, companyOf, studentOf, find, placed } = finder;
  return {
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
      // Who could accept often lets it be for now, so that some offers lapse.
      if (roll() < 0.6) throw new Idle();
      await accept(db, row.id, await studentOf(row), { ...doing(), keepOthers: roll() < 0.3 });
      return placed(row.id, "accepted");
    },
    acceptFor: async () => {
      const row = await find("application", "offered");
      await accept(db, row.id, schoolWith(row.schoolId), doing());
      return placed(row.id, "accepted");
    },
  };
}
