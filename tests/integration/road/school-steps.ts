import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { studentProfile } from "#db/schema";
import { accept, decline, withdraw } from "~/features/placements/answer.usecases.server";
import { confirmedPlaces } from "~/features/placements/confirmed.usecases.server";
import { propose } from "~/features/placements/propose.usecases.server";
import {
  placedElsewhere,
  reportStudent,
  stillLooking,
  takeBack,
} from "~/features/placements/students.usecases.server";
import { confirmClaim, rejectClaim } from "~/features/students/confirm.usecases.server";
import { claimSchool } from "~/features/students/profile.usecases.server";
import { schoolYear } from "~/platform/clock/clock";
import { type Fact, type Finder, Idle, type Setting } from "./finder";
import type { RoadWorld } from "./world";

/** What a school does for its students: reports, and proposals with what companies answer. */
export function schoolSteps(db: Db, world: RoadWorld, finder: Finder, { roll, now }: Setting) {
  const { pick, doing, day, period, schoolWith, companyOf, studentOf, find, openReport, placed } = finder;
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
    // Who has a place without a school says where they enrolled, sometimes with a number that the school has already.
    saySchool: async () => {
      const row = await find("schoolless", "accepted", "fell_through");
      const { studentUserId: userId } = await studentOf(row);
      const known = pick(world.seekers);
      const isKnown = roll() < 0.5 && known.school !== null;
      const index = isKnown ? (known.school?.index ?? 0) : Math.floor(roll() * world.schools.length);
      const studentNumber = isKnown ? (known.school?.number ?? "") : row.studentId.slice(0, 8);
      await claimSchool(
        db,
        { userId, now: now() },
        { schoolId: world.schools[index]?.id ?? "", studentNumber },
      );
    },
    answerClaim: async () => {
      const row = await find("schoolless", "accepted", "fell_through");
      const [claim] = await db
        .select({ schoolId: studentProfile.claimedSchoolId })
        .from(studentProfile)
        .where(eq(studentProfile.studentId, row.studentId));
      const decision = { studentId: row.studentId, ...schoolWith(claim?.schoolId ?? null), ...doing() };
      await (roll() < 0.2 ? rejectClaim(db, decision) : confirmClaim(db, decision, confirmedPlaces));
    },
    withdrawProposal: async () => {
      const row = await find("proposal", "proposed");
      await withdraw(db, row.id, schoolWith(row.schoolId), "Vergissing.", doing());
      return placed(row.id, "withdrawn");
    },
  };
}
