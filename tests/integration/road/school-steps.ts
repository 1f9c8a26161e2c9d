import { randomUUID } from "node:crypto";

import type { Db } from "#db/client.server";
import { accept, decline, withdraw } from "~/features/placements/answer.usecases.server";
import { propose } from "~/features/placements/propose.usecases.server";
import {
  placedElsewhere,
  reportStudent,
  stillLooking,
  takeBack,
} from "~/features/placements/students.usecases.server";
import { schoolYear } from "~/platform/clock/clock";
import { type Fact, type Finder, Idle, type Setting } from "./finder";
import type { RoadWorld } from "./world";

/** What a school does for its students: reports, and proposals with what companies answer. */
export function schoolSteps(db: Db, world: RoadWorld, finder: Finder, { roll, now }: Setting) {
  const { pick, doing, day, period, schoolWith, companyOf, find, openReport, placed } = finder;
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
  };
}
