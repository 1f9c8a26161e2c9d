import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { alertedListing, booking, recognition, savedSearchHit, user, vehicle } from "#db/schema";
import { forgotPassword, openAccount } from "~/features/accounts/accounts.usecases.server";
import { askNewEmail } from "~/features/accounts/own-account.usecases.server";
import { answer } from "~/features/bookings/answer.usecases.server";
import { answerMove, askMove } from "~/features/bookings/moves.usecases.server";
import { judgeListing, moveOwnListing } from "~/features/listings/lifecycle.usecases.server";
import { pauseForSilence } from "~/features/organisations/index.server";
import { organisationJudged } from "~/features/organisations/organisations.events.server";
import { confirmedPlaces } from "~/features/placements/confirmed.usecases.server";
import { offerPlace } from "~/features/placements/recruiting.usecases.server";
import { confirmClaim } from "~/features/students/confirm.usecases.server";
import { answerReservation } from "~/features/transport/answer.usecases.server";
import { reserveForVisit } from "~/features/transport/reserve-visit.usecases.server";
import type { Coordinator } from "~/features/transport/scope";
import type { Locale } from "~/platform/i18n/i18n";
import { workOnce } from "~/platform/jobs/worker.server";
import { record } from "~/platform/outbox/outbox.server";
import { subscriptions, tasks } from "~/subscriptions.server";
import { fixedClock } from "../../setup/clock";
import { testEnv, workAt } from "../../setup/work";
import { placed, signedByAll } from "../access/agreements";
import { theirs } from "../access/own-report";
import { takenAndOff } from "../access/placements";
import { claimedWithPlace } from "../access/students";
import { companyOf, confirmed, managerOf, recruiterOf, schoolOf } from "../access/sides";
import { appUrl } from "../access/undone";
import type { AccessWorld } from "../access/world";

/** What leads to mails, to people who read this language. */
export type Cause = (tx: Db, world: AccessWorld, locale: Locale) => Promise<unknown>;

const now = fixedClock().now();

/** Lets everything that is due by then be done; the moment is in UTC. */
export async function workUntil(tx: Db, moment: string): Promise<void> {
  await workOnce(tx, { subscriptions, tasks }, workAt(fixedClock(moment)));
}

const judged = {
  membership: ["approve", "reject"],
  school: ["approve", "reject", "suspend", "restore"],
  company: ["approve", "reject", "suspend", "restore"],
  recognition: ["approve", "reject"],
} as const;

const visitBus = (tx: Db, world: AccessWorld) =>
  reserveForVisit(tx, schoolOf(world), world.reference, {
    idempotencyKey: randomUUID(),
    fromPlace: "",
    wheelchairs: 0,
  });
async function moveVisit(tx: Db, world: AccessWorld): Promise<void> {
  await askMove(tx, companyOf(world), world.reference, { slotId: world.slots.free });
  await answerMove(tx, schoolOf(world), world.reference, "agree");
}

/** What happens without a form: time passes, or somebody judges something that the world has only one of. */
export const happenings: readonly Cause[] = [
  // Nobody answers a request, an application or a school's proposal.
  async (tx) => {
    await workUntil(tx, "2026-03-12T12:00:00Z");
    await workUntil(tx, "2026-03-16T12:00:00Z");
    await workUntil(tx, "2026-03-18T12:00:00Z");
  },
  async (tx, world) => {
    await tx
      .update(booking)
      .set({ secondSlotId: world.slots.alsoFree })
      .where(eq(booking.id, world.booking.id));
    await workUntil(tx, "2026-03-18T12:00:00Z");
    await workUntil(tx, "2026-03-27T12:00:00Z");
  },
  async (tx, world) => {
    await confirmed(tx, world);
    // A week ahead of it, and a day.
    await workUntil(tx, "2026-04-07T08:00:00Z");
    await workUntil(tx, "2026-04-13T08:00:00Z");
    await workUntil(tx, "2026-04-16T12:00:00Z");
  },
  async (tx, world) => {
    await confirmed(tx, world);
    await askMove(tx, companyOf(world), world.reference, { slotId: world.slots.free });
    await workUntil(tx, "2026-03-20T12:00:00Z");
  },
  // Nobody answers an offer.
  async (tx, world) => {
    const terms = { startsOn: "2026-04-01", endsOn: "2027-03-31", until: null, hoursPerWeek: 32 };
    const offered = { ...terms, trainerId: null, note: "" };
    await offerPlace(tx, world.applicationId, recruiterOf(world), offered, { env: testEnv, now });
    await workUntil(tx, "2026-03-25T12:00:00Z");
  },
  // Somebody with a place enrols at a school.
  async (tx, world) => {
    await claimedWithPlace(tx, world);
    const { school, viewers, youngsterId: studentId } = world;
    const by = { schoolIds: [school.id], actorId: viewers.placer?.userId ?? "" };
    await confirmClaim(tx, { ...by, studentId, env: testEnv, now }, confirmedPlaces);
  },
  // A place that somebody has applied for is put on hold, and then taken away.
  async (tx, world) => {
    await moveOwnListing(tx, managerOf(world), world.vacancy.id, "pause");
    await workUntil(tx, now.toISOString());
    await moveOwnListing(tx, managerOf(world), world.vacancy.id, "archive");
  },
  // A report is about to lapse; of the second one its student has an account.
  (tx) => workUntil(tx, "2026-04-25T10:00:00Z"),
  async (tx, world) => {
    await theirs(tx, world);
    await workUntil(tx, "2026-04-25T10:00:00Z");
  },
  // A year goes by in which nobody does anything.
  async (tx) => {
    for (const day of ["2027-01-10", "2027-01-25", "2027-02-10", "2027-03-15"]) {
      await workUntil(tx, `${day}T12:00:00Z`);
    }
  },
  async (tx) => {
    await tx.update(recognition).set({ validUntil: "2026-03-01" });
    await workUntil(tx, "2026-03-11T12:00:00Z");
  },
  async (tx, world) => {
    await placed(tx, world);
    await workUntil(tx, "2027-04-01T12:00:00Z");
  },
  signedByAll,
  takenAndOff,
  // A saved search finds what it has not told of.
  async (tx) => {
    await tx.delete(savedSearchHit);
    await tx.delete(alertedListing);
    await workUntil(tx, "2026-03-11T12:00:00Z");
    await workUntil(tx, "2026-03-12T12:00:00Z");
  },
  (tx, { company }) => pauseForSilence(tx, company.id, now),
  (tx, { inReview, viewers }) =>
    judgeListing(
      tx,
      { userId: viewers.coordinator?.userId ?? "", municipalities: [inReview.municipalityCode], now },
      inReview.id,
      "approve",
    ),
  (tx) => workUntil(tx, "2026-04-21T12:00:00Z"),
  async (tx, { bus, viewers }) => {
    const planner: Coordinator = {
      userId: viewers.coordinator?.userId ?? "",
      municipalities: "all",
      now,
    };
    await answerReservation(tx, planner, bus.reservationId, "confirm");
    await answerReservation(tx, planner, bus.reservationId, "cancel", "De bus is stuk.");
  },
  async (tx, world) => {
    await confirmed(tx, world);
    await visitBus(tx, world);
    await answer(tx, companyOf(world), world.reference, "cancel", "De hal is dicht.");
  },
  async (tx, world) => {
    await confirmed(tx, world);
    await visitBus(tx, world);
    await moveVisit(tx, world);
  },
  async (tx, world) => {
    await confirmed(tx, world);
    await visitBus(tx, world);
    // The new moment is on another day.
    await tx.update(vehicle).set({ weekdays: [2] });
    await moveVisit(tx, world);
  },
  async (tx, { viewers }, locale) => {
    const email = viewers.member?.email ?? "";
    const request = { now, appUrl, locale, address: "2001:db8::1" };
    await forgotPassword(tx, email, request);
    await tx.update(user).set({ createdAt: new Date("2026-01-01T00:00:00Z") });
    await openAccount(tx, { name: "Iemand", email, password: "een brug over het kanaal" }, request);
    const self = { userId: viewers.teacher?.userId ?? "" };
    await askNewEmail(tx, self, { email, currentPassword: "een brug over het kanaal" }, request);
  },
  async (tx, { company, school, waitingMembershipId, crebo }) => {
    const ids = {
      membership: waitingMembershipId,
      school: school.id,
      company: company.id,
      recognition: company.id,
    };
    for (const kind of ["membership", "school", "company", "recognition"] as const) {
      for (const action of judged[kind]) {
        const reason = action === "reject" || action === "suspend" ? { reason: "Dit klopt nog niet." } : {};
        await record(
          tx,
          organisationJudged,
          { kind, id: ids[kind], action, ...(kind === "recognition" ? { crebo } : {}), ...reason },
          now,
        );
      }
    }
  },
];
