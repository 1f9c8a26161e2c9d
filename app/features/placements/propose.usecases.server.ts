import { companyClosed, findCompanyById, findSchoolById } from "~/features/organisations/index.server";
import { today } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import type { Env } from "~/platform/env/env.server";

import { ageFault } from "./core/age";
import { fitsRoute } from "./core/fit";
import { placementTransition } from "./core/placement";
import { placementError } from "./placements.errors";
import { mailProposal } from "./placements.mails.server";
import {
  countActiveInPeriod,
  countTaken,
  findByIdempotencyKey,
  findWaits,
  insertHistory,
  insertPlacement,
  lockListing,
  lockStudent,
  recognisedOn,
  type ListingRow,
} from "./placements.repository.server";
import { findStudent } from "./worklist.repository.server";

export interface Proposal {
  reportId: string;
  listingId: string;
  /** YYYY-MM-DD, both included. */
  startsOn: string;
  endsOn: string;
  idempotencyKey: string;
  /** The placement coordinator, and the schools for which they act. */
  actorId: string;
  schoolIds: readonly string[];
}

/** A listing that takes students now: published, not past its last day, with places, for this route. */
function requireOpen(listing: ListingRow | null, route: "bol" | "bbl" | "combined", day: string): ListingRow {
  if (listing === null || listing.status !== "published" || listing.places === null)
    throw placementError("listing_closed");
  const { kind, endsOn } = listing;
  if (endsOn !== null && endsOn < day) throw placementError("listing_closed");
  if (kind !== "internship" && kind !== "apprenticeship") throw placementError("listing_closed");
  if (!fitsRoute({ route }, { kind, route: listing.route })) throw placementError("wrong_route");
  return listing;
}

/**
 * Proposes a student who agreed for a place, and mails the company a link that answers. The place is held only once the
 * company accepts. Under objective selection, by the listing's choice or the school's demand, the company does not see
 * who it is until then. The same form posted twice makes one proposal. Throws coded 409s for everything that stands in the
 * way; answers the placement's id.
 */
export function propose(
  db: Db,
  command: Proposal,
  work: { env: Pick<Env, "appUrl">; now: Date },
): Promise<string> {
  return inTransaction(db, async (tx) => {
    const seen = await findStudent(command.reportId, command.schoolIds, tx);
    if (seen === null) throw placementError("not_found");
    const student = await lockStudent(seen.studentId, tx);
    const same = await findByIdempotencyKey(command.idempotencyKey, tx);
    if (same !== null) {
      if (same.reportId !== command.reportId) throw placementError("moved_on");
      return same.id;
    }
    const wish = await findStudent(command.reportId, command.schoolIds, tx);
    const step = placementTransition("new", "propose", "Sch");
    if (step === null || wish === null || student === null) throw placementError("not_found");
    if (wish.status !== "open" && wish.status !== "mediation") throw placementError("report_closed");
    if (command.endsOn <= command.startsOn) throw placementError("ends_before_start", "endsOn");
    const listing = requireOpen(await lockListing(command.listingId, tx), wish.route, today(work.now));
    const company = await findCompanyById(tx, listing.companyId);
    if (company?.verification !== "verified") throw placementError("listing_closed");
    if ((await companyClosed(tx, listing.companyId, work.now))?.why === "paused")
      throw placementError("company_paused");
    if ((await findWaits(wish.studentId, tx)).has(listing.id)) throw placementError("already_proposed");
    if ((await countTaken(listing.id, tx)) >= (listing.places ?? 0)) throw placementError("no_place");
    if (!(await recognisedOn(listing.companyId, wish.crebo, command.startsOn, tx)))
      throw placementError("not_recognised");
    if ((await countActiveInPeriod(wish.studentId, command, tx)) > 0) throw placementError("already_placed");
    const fault = ageFault(listing.minimumAge, student.birthDate, command.startsOn);
    if (fault !== null) throw placementError(fault);
    const school = await findSchoolById(tx, wish.schoolId);
    const row = await insertPlacement(
      {
        listingId: listing.id,
        companyId: listing.companyId,
        studentId: wish.studentId,
        schoolId: wish.schoolId,
        reportId: wish.reportId,
        crebo: wish.crebo,
        route: wish.route,
        startsOn: command.startsOn,
        endsOn: command.endsOn,
        objective: listing.objectiveSelection || (school?.objectiveSelection ?? false),
        status: step.to,
        studentAgreedAt: work.now,
        proposedBy: command.actorId,
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
        actor: "Sch",
        actorId: command.actorId,
        fromStatus: null,
        toStatus: row.status,
      },
      tx,
    );
    await mailProposal(tx, row, "proposed", work);
    return row.id;
  });
}
