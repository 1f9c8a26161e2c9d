import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";

import type { Db } from "#db/client.server";
import {
  busReservation,
  cofinancingEntry,
  listing,
  recognition,
  recognitionClaim,
  savedSearchHit,
  shortageReport,
  user,
  vehicle,
} from "#db/schema";
import { confirmEmail, forgotPassword, openAccount } from "~/features/accounts/accounts.usecases.server";
import { askNewEmail } from "~/features/accounts/own-account.usecases.server";
import { answer, counter } from "~/features/bookings/answer.usecases.server";
import { answerMove, askMove } from "~/features/bookings/moves.usecases.server";
import { requestBooking } from "~/features/bookings/request.usecases.server";
import { judgeListing, moveOwnListing } from "~/features/listings/lifecycle.usecases.server";
import { judge } from "~/features/organisations/judge.usecases.server";
import type { Judgement } from "~/features/organisations/organisations.forms";
import { pauseForSilence } from "~/features/organisations/settings.usecases.server";
import { offerPlace } from "~/features/placements/recruiting.usecases.server";
import { answerReservation } from "~/features/transport/answer.usecases.server";
import { reserveForVisit } from "~/features/transport/reserve-visit.usecases.server";
import { giveCodes } from "../../setup/agreed";
import { fixedClock } from "../../setup/clock";
import { makeFactories } from "../../setup/factories";
import { placed, signedByAll } from "../access/agreements";
import { theirs } from "../access/own-report";
import { appUrl } from "../access/undone";
import type { AccessWorld } from "../access/world";

/** What no form of the table of access brings about, and what goes by while nobody does anything. */
interface Occasion {
  what: string;
  begin(tx: Db, world: AccessWorld): Promise<unknown>;
  /** How long the clock runs on; without it, not at all, and what is done by the hour or the day is not done. */
  days?: number;
  /** In what steps the clock runs on; 12 unless it is said. */
  everyHours?: number;
  /** Links that were mailed before it. */
  earlier?(world: AccessWorld): string[];
}

const now = fixedClock().now();
const because = "Het lukt toch niet.";
const companyOf = ({ company }: AccessWorld) => ({
  actor: "C" as const,
  userId: null,
  scope: { kind: "companies" as const, ids: [company.id] },
  now,
});
const schoolOf = ({ school, viewers }: AccessWorld) => ({
  actor: "T" as const,
  userId: viewers.teacher?.userId ?? null,
  scope: { kind: "schools" as const, ids: [school.id] },
  schoolIds: [school.id],
  now,
});
const managerOf = ({ company, viewers }: AccessWorld) => ({
  userId: viewers.manager?.userId ?? "",
  companyIds: [company.id],
  now,
});
const placeTerms = { startsOn: "2026-04-01", endsOn: "2027-03-31", hoursPerWeek: 32 };
const adminOf = ({ viewers }: AccessWorld) => ({ userId: viewers.admin?.userId ?? "", now });
const nothing = () => Promise.resolve();
const confirmed = (tx: Db, world: AccessWorld) => answer(tx, companyOf(world), world.reference, "confirm");
const countered = (tx: Db, world: AccessWorld) =>
  counter(tx, companyOf(world), world.reference, { slotIds: [world.slots.free] });
const moving = async (tx: Db, world: AccessWorld) => {
  await confirmed(tx, world);
  await askMove(tx, schoolOf(world), world.reference, { slotId: world.slots.free });
};

/** A request whose second choice is of another company. */
async function twoChoices(tx: Db, world: AccessWorld): Promise<void> {
  const make = makeFactories(tx);
  const other = await make.company();
  await make.contact(other.id);
  const { id: secondSlotId } = await make.slot((await make.listing(other.id)).id);
  await requestBooking(tx, schoolOf(world), {
    ...{ idempotencyKey: randomUUID(), schoolId: world.school.id, slotId: world.slots.free, secondSlotId },
    ...{ groupAudience: "vmbo-kb", pupils: 20, escorts: 2, goal: "Zien hoe het werkt.", needs: "" },
    ...{ vogWanted: false, risksAccepted: false },
  });
}

/** A visit that was agreed, with a bus that was agreed too. */
async function withBus(tx: Db, world: AccessWorld): Promise<string> {
  await confirmed(tx, world);
  const form = {
    idempotencyKey: randomUUID(),
    vehicleId: world.bus.vehicleId,
    fromPlace: "",
    wheelchairs: 0,
  };
  await reserveForVisit(tx, schoolOf(world), world.reference, form);
  const [reservation] = await tx
    .select()
    .from(busReservation)
    .where(eq(busReservation.bookingId, world.booking.id));
  const id = reservation?.id ?? "";
  await answerReservation(tx, { ...adminOf(world), municipalities: "all" }, id, "confirm");
  return id;
}

const movedWithBus = async (tx: Db, world: AccessWorld) => {
  await withBus(tx, world);
  await askMove(tx, schoolOf(world), world.reference, { slotId: world.slots.free });
  await answerMove(tx, companyOf(world), world.reference, "agree");
};

const judged = (judgements: (world: AccessWorld) => Omit<Judgement, "reason">[]) =>
  async function begin(tx: Db, world: AccessWorld): Promise<void> {
    for (const judgement of judgements(world)) {
      await judge(tx, { ...adminOf(world), territory: null }, { ...judgement, reason: because });
    }
  };

/** Somebody of the new school is there to hear it. */
const judgedWithStaff = (judgements: Parameters<typeof judged>[0]) => async (tx: Db, world: AccessWorld) => {
  await makeFactories(tx).staff(world.newSchool.id);
  await judged(judgements)(tx, world);
};

const claimed = (action: "approve" | "reject") => async (tx: Db, world: AccessWorld) => {
  const [claim] = await tx
    .insert(recognitionClaim)
    .values({ companyId: world.company.id, crebo: world.crebo, sbbNumber: "1", validFrom: "2026-01-01" })
    .returning();
  await judged(() => [{ kind: "recognition", id: claim?.id ?? "", action }])(tx, world);
};

const request = { now, locale: "nl" as const, appUrl, address: "2001:db8::ffff" };

export const occasions: readonly Occasion[] = [
  { what: "a request that nobody answers", begin: nothing, days: 45 },
  { what: "a request with a second choice that nobody answers", begin: twoChoices, days: 20 },
  {
    what: "a proposal that nobody answers",
    begin: countered,
    days: 5,
    earlier: ({ links }) => [`/antwoord/${links.booking}`],
  },
  {
    what: "an offer of a place that nobody answers",
    begin: (tx, world) =>
      offerPlace(
        tx,
        world.applicationId,
        { companyIds: [world.company.id], actorId: world.viewers.manager?.userId ?? "" },
        { ...placeTerms, until: null, trainerId: null, note: "" },
        { env: { appUrl }, now },
      ),
    days: 16,
  },
  {
    what: "a place that is put on hold",
    begin: (tx, world) => moveOwnListing(tx, managerOf(world), world.vacancy.id, "pause"),
  },
  {
    what: "a place that is taken away",
    begin: (tx, world) => moveOwnListing(tx, managerOf(world), world.vacancy.id, "archive"),
  },
  { what: "a wish to move that nobody answers", begin: moving, days: 5 },
  { what: "a visit that takes place", begin: confirmed, days: 40 },
  { what: "a visit with a bus that takes place", begin: withBus, days: 40 },
  { what: "a placement that comes to its end", begin: placed, days: 400, everyHours: 480 },
  { what: "an agreement that everybody has signed", begin: signedByAll },
  {
    what: "an agreement whose code has been mailed",
    begin: (tx) => giveCodes(tx, now),
    earlier: ({ links }) => [`/ondertekenen/${links.signing}`],
  },
  { what: "a company that never answers", begin: (tx, { company }) => pauseForSilence(tx, company.id, now) },
  {
    what: "offers that nobody looks after for a year",
    begin: (tx, { company }) =>
      tx
        .update(listing)
        .set({ publishedAt: new Date("2025-03-01") })
        .where(eq(listing.companyId, company.id)),
    days: 30,
  },
  {
    what: "a bus that the coordinator calls off",
    begin: async (tx, world) => {
      const id = await withBus(tx, world);
      await answerReservation(tx, { ...adminOf(world), municipalities: "all" }, id, "cancel", because);
    },
  },
  {
    what: "a visit with a bus that is called off",
    begin: async (tx, world) => {
      await withBus(tx, world);
      await answer(tx, companyOf(world), world.reference, "cancel", because);
    },
  },
  { what: "a visit with a bus that is moved", begin: movedWithBus },
  {
    what: "a visit that is moved while its bus is not there",
    begin: async (tx, world) => {
      await movedWithBus(tx, world);
      await tx.update(vehicle).set({ availableUntil: "07:45" }).where(eq(vehicle.id, world.bus.vehicleId));
    },
  },
  {
    what: "an offer that is approved",
    begin: async (tx, world) => {
      await judgeListing(tx, { ...adminOf(world), municipalities: null }, world.inReview.id, "approve");
    },
  },
  {
    what: "what a coordinator approves",
    begin: judgedWithStaff(({ newSchool, waitingMembershipId }) => [
      { kind: "school", id: newSchool.id, action: "approve" },
      { kind: "membership", id: waitingMembershipId, action: "approve" },
    ]),
  },
  {
    what: "what a coordinator rejects",
    begin: judgedWithStaff(({ newCompany, newSchool, waitingMembershipId }) => [
      { kind: "company", id: newCompany.id, action: "reject" },
      { kind: "school", id: newSchool.id, action: "reject" },
      { kind: "membership", id: waitingMembershipId, action: "reject" },
    ]),
  },
  {
    what: "what a coordinator suspends and restores",
    begin: judged(({ company, school }) => [
      { kind: "company", id: company.id, action: "suspend" },
      { kind: "company", id: company.id, action: "restore" },
      { kind: "school", id: school.id, action: "suspend" },
      { kind: "school", id: school.id, action: "restore" },
    ]),
  },
  { what: "a recognition that is seen to be right", begin: claimed("approve") },
  { what: "a recognition that is not", begin: claimed("reject") },
  {
    what: "a recognition that has ended",
    begin: (tx) => tx.update(recognition).set({ validUntil: "2026-03-01" }),
    days: 1,
  },
  {
    what: "a place that a saved search has not told of",
    begin: (tx) => tx.delete(savedSearchHit),
    days: 2,
  },
  {
    what: "an address that was confirmed before",
    begin: (tx, { links }) => confirmEmail(tx, links.confirm, now),
    earlier: ({ links }) => [`/bevestigen/${links.confirm}`],
  },
  {
    what: "hours of two activities",
    begin: async (tx, { entryId }) => {
      const [entry] = await tx.select().from(cofinancingEntry).where(eq(cofinancingEntry.id, entryId));
      if (entry !== undefined) await tx.insert(cofinancingEntry).values({ ...entry, id: randomUUID() });
    },
    earlier: ({ links }) => [`/uren/${links.hours}`],
  },
  {
    what: "reports about to lapse, of a student with an account and of one without",
    begin: async (tx, world) => {
      const { school, reportId, crebo } = world;
      const since = new Date("2026-02-15T09:00:00Z");
      const soon = { wantedFrom: "2026-02-15", createdAt: since };
      const { id: studentId } = await makeFactories(tx).student(school.id);
      await tx
        .insert(shortageReport)
        .values({ ...soon, studentId, schoolId: school.id, crebo, route: "bbl", schoolYear: 2025 });
      await tx.update(shortageReport).set(soon).where(eq(shortageReport.id, reportId));
      await theirs(tx, world);
    },
    days: 1,
  },
  {
    what: "an address that is known already",
    begin: async (tx, { viewers }) => {
      const email = viewers.teacher?.email ?? "";
      await tx
        .update(user)
        .set({ createdAt: new Date("2026-01-01") })
        .where(eq(user.email, email));
      const password = "een brug over het kanaal";
      await openAccount(tx, { name: "Iemand", email, password }, request);
      await forgotPassword(tx, email, request);
      const self = { userId: viewers.member?.userId ?? "" };
      await askNewEmail(tx, self, { email, currentPassword: password }, request);
    },
  },
];
