import { randomBytes } from "node:crypto";

import { companyClosed } from "~/features/organisations/index.server";
import { today } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import { brokenConstraint } from "~/platform/errors/database.server";
import type { AppError } from "~/platform/errors/errors";
import { referenceFrom } from "~/platform/reference/reference";

import { applicantOf, type Applicant } from "./applicant.server";
import { applicationError } from "./applications.errors";
import { mailApplicant } from "./applicant.mails.server";
import { mailRecruiter } from "./recruiter.mails.server";
import {
  countOpenApplications,
  findApplyListing,
  findEarlier,
  holdListing,
  type ApplyListing,
} from "./applications.repository.server";
import { ageFault } from "./core/age";
import { mostOpen, qualificationFor } from "./core/applying";
import { fitsRoute } from "./core/fit";
import { placementTransition } from "./core/placement";
import {
  countActiveOn,
  findByIdempotencyKey,
  insertHistory,
  insertPlacement,
  lockStudent,
  recognisedOn,
} from "./placements.repository.server";
import { checkedRecommendation, recommendationFor } from "./referral.usecases.server";
import type { Work } from "./step.server";

export interface Application {
  slug: string;
  userId: string;
  motivation: string;
  sharesCv: boolean;
  /** The application with which another company's recommendation was given, to send it along. */
  recommendation?: string | undefined;
  idempotencyKey: string;
}

type Route = "bol" | "bbl" | "combined";
const routeOf = ({ kind, route }: ApplyListing): Route => route ?? (kind === "internship" ? "bol" : "bbl");
const isPlace = (kind: string): kind is "internship" | "apprenticeship" =>
  kind === "internship" || kind === "apprenticeship";

/** The place itself: open, of a checked company that takes no break, and with room. */
async function closedFor(db: Db, place: ApplyListing, now: Date): Promise<AppError | null> {
  const over = place.endsOn !== null && place.endsOn < today(now);
  if (place.status !== "published" || over || !isPlace(place.kind) || !place.companyVerified)
    return applicationError("listing_closed");
  if ((await companyClosed(db, place.companyId, now))?.why === "paused")
    return applicationError("listing_closed");
  return place.placesLeft < 1 ? applicationError("full") : null;
}

/**
 * What keeps this person from applying for this place, or null: the guards of `submit` in the table of transitions. The
 * start is not agreed yet, so recognition and other placements are seen on the first day that the place has, and the age
 * on the first on which the person can begin as well.
 */
async function refusalOf(
  db: Db,
  person: Applicant,
  place: ApplyListing,
  now: Date,
): Promise<AppError | null> {
  const closed = await closedFor(db, place, now);
  if (closed !== null) return closed;
  const { kind } = place;
  const crebo = qualificationFor(person, place);
  if (crebo === null) return applicationError("not_qualified");
  const route = person.route ?? routeOf(place);
  if (!isPlace(kind) || !fitsRoute({ route }, { kind, route: place.route }))
    return applicationError("wrong_route");
  if ((await findEarlier(person.studentId, place.id, db)) !== null) return applicationError("applied_before");
  if ((await countOpenApplications(person.studentId, db)) >= mostOpen) return applicationError("ten_open");
  const first = [today(now), place.startsFrom ?? ""].sort().at(-1) ?? "";
  if (!(await recognisedOn(place.companyId, crebo, first, db))) return applicationError("not_recognised");
  // Nobody begins before they can: the explained fit counts the age on the same day.
  const begins = [first, person.startsFrom ?? ""].sort().at(-1) ?? "";
  // A profile without a birth date has a gap, and does not come here.
  if (ageFault(place.minimumAge, person.birthDate, begins) !== null) return applicationError("you_too_young");
  if ((await countActiveOn(person.studentId, first, db)) > 0) return applicationError("you_placed");
  return null;
}

/** The page on which a student applies: the place, what the profile holds, and what stands in the way. */
export async function applyPage(db: Db, slug: string, userId: string, now: Date) {
  const place = await findApplyListing(slug, db);
  if (place === null || !isPlace(place.kind)) throw applicationError("not_found");
  const person = await applicantOf(db, userId, now);
  // What is still missing in a profile can stand in the way by itself: first things first.
  const unready = person === null || person.gaps.length > 0;
  const refusal = unready ? await closedFor(db, place, now) : await refusalOf(db, person, place, now);
  const earlier = person === null ? null : await findEarlier(person.studentId, place.id, db);
  return {
    place: {
      slug: place.slug,
      title: place.title,
      companyName: place.companyName,
      place: place.place,
    },
    objective: place.objective || (person?.schoolObjective ?? false),
    person: person && { motivation: person.motivation, hasCv: person.hasCv, gaps: person.gaps },
    /** What another company said in their favour and can go along. */
    recommendation: person && (await recommendationFor(db, person.studentId, place, now)),
    refusal,
    /** The page about the application that stands in the way; a proposal by the school has none. */
    earlierId: earlier === null || earlier.reference === null ? null : earlier.id,
  };
}

async function write(tx: Db, command: Application, work: Work): Promise<string> {
  const known = await applicantOf(tx, command.userId, work.now);
  if (known === null) throw applicationError("profile_incomplete");
  await lockStudent(known.studentId, tx);
  const same = await findByIdempotencyKey(command.idempotencyKey, tx);
  if (same !== null) {
    if (same.studentId !== known.studentId) throw applicationError("moved_on");
    return same.id;
  }
  // Who closes the place, or fills it, sees this application or is seen by it: nobody is left hanging.
  await holdListing(command.slug, tx);
  const [person, place] = [
    await applicantOf(tx, command.userId, work.now),
    await findApplyListing(command.slug, tx),
  ];
  if (place === null) throw applicationError("not_found");
  if (person !== null && person.gaps.length > 0) throw applicationError("profile_incomplete");
  const step = placementTransition("new", "submit", "St");
  if (step === null || person === null) throw applicationError("moved_on");
  const refusal = await refusalOf(tx, person, place, work.now);
  if (refusal !== null) throw refusal;
  const asked = { studentId: person.studentId, asked: command.recommendation ?? null };
  const referredFrom = await checkedRecommendation(tx, asked, place, work.now);
  const row = await insertPlacement(
    {
      listingId: place.id,
      companyId: place.companyId,
      studentId: person.studentId,
      schoolId: person.schoolId,
      reference: referenceFrom(randomBytes(32), "SO"),
      crebo: qualificationFor(person, place) ?? "",
      route: person.route ?? routeOf(place),
      motivation: command.motivation,
      sharesCv: command.sharesCv && person.hasCv,
      referredFrom,
      objective: place.objective || person.schoolObjective,
      status: step.to,
      studentAgreedAt: work.now,
      proposedBy: command.userId,
      idempotencyKey: command.idempotencyKey,
      createdAt: work.now,
      updatedAt: work.now,
    },
    tx,
  );
  await insertHistory(
    {
      placementId: row.id,
      at: work.now,
      actor: "St",
      actorId: command.userId,
      fromStatus: null,
      toStatus: row.status,
    },
    tx,
  );
  await mailRecruiter(tx, row.id, "submitted", work);
  await mailApplicant(tx, row.id, "submitted", work);
  return row.id;
}

/**
 * Applies for a place, once per listing and ten at a time at most; the company gets a mail with a link that answers. The
 * same form posted twice makes one application. Throws coded 409s for what stands in the way; answers its id.
 */
export async function submit(db: Db, command: Application, work: Work): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(db, (tx) => write(tx, command, work));
    } catch (error) {
      const broken = brokenConstraint(error);
      if (broken === "placement_ten_open") throw applicationError("ten_open");
      if (broken === "placement_one_open") throw applicationError("applied_before");
      // Somebody else drew the same reference.
      if (broken !== "placement_reference_key" || attempt >= 5) throw error;
    }
  }
}
