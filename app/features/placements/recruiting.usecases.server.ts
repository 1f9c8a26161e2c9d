import { findCompanyById } from "~/features/organisations/index.server";
import { addWorkingDays, local, localMoment, today } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import { brokenConstraint } from "~/platform/errors/database.server";

import { applicationError } from "./applications.errors";
import { mailApplicant } from "./applicant.mails.server";
import { lineOf, revokeLinks } from "./application-mail.server";
import { findTrainers, insertOptions } from "./applications.repository.server";
import { ageFault } from "./core/age";
import { offerWorkingDays } from "./core/applying";
import { placementTransition, type PlacementAction } from "./core/placement";
import type { DeclineReason } from "./core/reasons";
import {
  countActiveInPeriod,
  countTaken,
  lockListing,
  lockStudent,
  recognisedOn,
  type PlacementRow,
} from "./placements.repository.server";
import { actorId, step, take, type By, type ByLink, type Work } from "./step.server";

/** Somebody of the company, signed in or by the link in a mail. */
export type ByCompany = Extract<By, { companyIds: readonly string[] }> | ByLink;

/** The application, locked, if its company may do this to it now. A proposal is answered elsewhere. */
async function takeFor(
  tx: Db,
  placementId: string | null,
  by: ByCompany,
  action: PlacementAction,
  now: Date,
): Promise<PlacementRow> {
  const row = await take(tx, placementId, by, now);
  if (row.reference === null) throw applicationError("not_found");
  if (placementTransition(row.status, action, "C") === null) throw applicationError("moved_on");
  return row;
}

/** The company has opened the application; the applicant hears it. Throws applications.moved_on when it was seen before. */
export const markViewed = (
  db: Db,
  placementId: string,
  by: Extract<By, { companyIds: readonly string[] }>,
  work: Work,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const row = await takeFor(tx, placementId, by, "view", work.now);
    await step(tx, row, "view", { actor: "C", actorId: by.actorId, reason: null }, work.now);
    await mailApplicant(tx, row.id, "viewed", work);
  });

/** How long somebody is asked to keep free for a first talk. */
const meetingMinutes = 45;

export interface Invitation {
  /** Days (YYYY-MM-DD) with times (HH:mm) on the clock in Amsterdam, one to three. */
  times: { field: string; day: string; time: string }[];
  note: string;
}

/** The moments of an invitation, all ahead and each once; throws at the field of the one that is not. */
function momentsOf(times: Invitation["times"], now: Date): Date[] {
  const moments: Date[] = [];
  for (const { field, day, time } of times) {
    const at = localMoment(day, time);
    if (at === undefined || at <= now) throw applicationError("option_past", field);
    if (moments.some((other) => other.getTime() === at.getTime()))
      throw applicationError("option_twice", field);
    moments.push(at);
  }
  return moments;
}

/** Invites the applicant for one of one to three moments; from here on the company knows who it is. */
export const invite = (
  db: Db,
  placementId: string | null,
  by: ByCompany,
  invitation: Invitation,
  work: Work,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const row = await takeFor(tx, placementId, by, "invite", work.now);
    const moments = momentsOf(invitation.times, work.now);
    const change = { companyNote: invitation.note };
    await step(tx, row, "invite", { actor: "C", actorId: actorId(by), reason: null, change }, work.now);
    await insertOptions(
      moments.map((startsAt) => ({
        placementId: row.id,
        startsAt,
        endsAt: new Date(startsAt.getTime() + meetingMinutes * 60_000),
      })),
      tx,
    );
    await revokeLinks(tx, row.id, work.now);
    await mailApplicant(tx, row.id, "invited", work);
  });

export interface PlaceOffer {
  /** YYYY-MM-DD, both included; so is `until`, the last day on which it can be accepted. */
  startsOn: string;
  endsOn: string;
  until: string | null;
  hoursPerWeek: number;
  trainerId: string | null;
  note: string;
}

/** Until when an offer stands: the end of the stated day, at most that of the tenth working day from now. */
function offerEnd(until: string | null, now: Date): Date {
  const longest = local(addWorkingDays(now, offerWorkingDays)).endOf("day").toJSDate();
  if (until === null) return longest;
  const day = localMoment(until, "12:00");
  if (day === undefined || until <= today(now) || until > today(longest))
    throw applicationError("deadline", "until");
  return local(day).endOf("day").toJSDate();
}

/** What must hold for an offer, with the listing locked so that two offers for the last place wait for each other. */
async function checkOffer(tx: Db, row: PlacementRow, offered: PlaceOffer): Promise<void> {
  const { startsOn, endsOn } = offered;
  const listing = await lockListing(row.listingId, tx);
  if (listing === null || (listing.status !== "published" && listing.status !== "paused"))
    throw applicationError("moved_on");
  const company = await findCompanyById(tx, listing.companyId);
  if (company?.verification !== "verified") throw applicationError("company_closed");
  if ((await countTaken(listing.id, tx)) >= (listing.places ?? 0)) throw applicationError("no_place");
  if (!(await recognisedOn(row.companyId, row.crebo, startsOn, tx))) throw applicationError("not_recognised");
  const person = await lockStudent(row.studentId, tx);
  const fault = ageFault(listing.minimumAge, person?.birthDate ?? null, startsOn);
  if (fault !== null) throw applicationError(fault, fault === "too_young" ? "startsOn" : undefined);
  if ((await countActiveInPeriod(row.studentId, { startsOn, endsOn }, tx)) > 0)
    throw applicationError("placed");
  const trainers = await findTrainers(row.companyId, tx);
  if (offered.trainerId !== null && !trainers.some(({ id }) => id === offered.trainerId))
    throw applicationError("trainer", "trainerId");
}

/** Offers the applicant the place, which is held until the offer is over. */
export async function offerPlace(
  db: Db,
  placementId: string | null,
  by: ByCompany,
  offered: PlaceOffer,
  work: Work,
): Promise<void> {
  try {
    await inTransaction(db, async (tx) => {
      const row = await takeFor(tx, placementId, by, "offer", work.now);
      await checkOffer(tx, row, offered);
      const change = {
        startsOn: offered.startsOn,
        endsOn: offered.endsOn,
        hoursPerWeek: offered.hoursPerWeek,
        practiceTrainerId: offered.trainerId,
        companyNote: offered.note,
        offerUntil: offerEnd(offered.until, work.now),
      };
      await step(tx, row, "offer", { actor: "C", actorId: actorId(by), reason: null, change }, work.now);
      await revokeLinks(tx, row.id, work.now);
      await mailApplicant(tx, row.id, "offered", work);
    });
  } catch (error) {
    if (brokenConstraint(error) === "listing_places") throw applicationError("no_place");
    throw error;
  }
}

/**
 * Turns the applicant down, or takes an offer back, for a reason out of the list, and recommends them for similar places
 * if asked to; they hear it with places nearby. Throws applications.no_consent (409) when they do not want to be
 * recommended.
 */
export const turnDown = (
  db: Db,
  placementId: string | null,
  by: ByCompany,
  because: { reason: DeclineReason; note: string; recommend?: boolean },
  work: Work,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const row = await takeFor(tx, placementId, by, "decline", work.now);
    const { reason, note, recommend = false } = because;
    // Consent stands still as well: it is saved under the lock of the student, whom `takeFor` holds.
    if (recommend && (await lineOf(row.id, tx)).consentedAt === null) throw applicationError("no_consent");
    const change = { companyNote: note, recommendedAt: recommend ? work.now : null };
    await step(tx, row, "decline", { actor: "C", actorId: actorId(by), reason, change }, work.now);
    await revokeLinks(tx, row.id, work.now);
    await mailApplicant(tx, row.id, "declined", work);
  });
