import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";

import type { Db } from "#db/client.server";
import {
  alertedListing,
  cofinancingEntry,
  listing,
  recognition,
  savedSearchHit,
  shortageReport,
  user,
  vehicle,
} from "#db/schema";
import { confirmEmail, forgotPassword, openAccount } from "~/features/accounts/accounts.usecases.server";
import { askNewEmail } from "~/features/accounts/own-account.usecases.server";
import { answer } from "~/features/bookings/answer.usecases.server";
import { judgeListing, moveOwnListing } from "~/features/listings/lifecycle.usecases.server";
import { pauseForSilence } from "~/features/organisations/settings.usecases.server";
import { confirmedPlaces } from "~/features/placements/confirmed.usecases.server";
import { offerPlace } from "~/features/placements/recruiting.usecases.server";
import { confirmClaim } from "~/features/students/confirm.usecases.server";
import { answerReservation } from "~/features/transport/answer.usecases.server";
import { giveCodes } from "../../setup/agreed";
import { fixedClock } from "../../setup/clock";
import { makeFactories } from "../../setup/factories";
import { placed, signedByAll } from "../access/agreements";
import { companyOf, confirmed, countered, managerOf, recruiterOf } from "../access/sides";
import { theirs } from "../access/own-report";
import { takenAndOff } from "../access/placements";
import { claimedWithPlace } from "../access/students";
import { appUrl } from "../access/undone";
import type { AccessWorld } from "../access/world";
import {
  adminOf,
  because,
  claimed,
  judged,
  judgedWithStaff,
  movedWithBus,
  moving,
  twoChoices,
  withBus,
} from "./beginnings";

/** What no form of the table of access brings about, and what goes by while nobody does anything. */
interface Occasion {
  what: string;
  begin(tx: Db, world: AccessWorld): Promise<unknown>;
  /** How long the clock runs on; without it, not at all, and what is done by the hour or the day is not done. */
  days?: number;
  /** In what steps the clock runs on; 24 unless it is said. */
  everyHours?: number;
  /** Links that were mailed before it. */
  earlier?(world: AccessWorld): string[];
}

const now = fixedClock().now();
const placeTerms = { startsOn: "2026-04-01", endsOn: "2027-03-31", hoursPerWeek: 32 };
const nothing = () => Promise.resolve();
const request = { now, locale: "nl" as const, appUrl, address: "2001:db8::ffff" };

export const occasions: readonly Occasion[] = [
  { what: "a request, an application and a school's proposal that nobody answers", begin: nothing, days: 45 },
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
        recruiterOf(world),
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
  { what: "a student who is taken after a proposal, and let go", begin: takenAndOff },
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
    begin: async (tx) => {
      await tx.delete(savedSearchHit);
      await tx.delete(alertedListing);
    },
    days: 2,
  },
  {
    what: "somebody with a place who enrols at a school",
    begin: async (tx, world) => {
      await claimedWithPlace(tx, world);
      const { school, viewers, youngsterId: studentId } = world;
      const by = { schoolIds: [school.id], actorId: viewers.placer?.userId ?? "" };
      await confirmClaim(tx, { ...by, studentId, env: { appUrl }, now }, confirmedPlaces);
    },
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
