import { findCompanyById } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";

import { applicationError } from "./applications.errors";
import { ageFault } from "./core/age";
import { placementTransition, type PlacementActor } from "./core/placement";
import { placementError } from "./placements.errors";
import {
  countActiveInPeriod,
  countTaken,
  findReportState,
  lockListing,
  lockStudent,
  recognisedOn,
  type PlacementRow,
} from "./placements.repository.server";

/** The refusals of an acceptance, in the words of whoever accepts. */
export const refusals = (actor: PlacementActor) =>
  actor === "St"
    ? {
        closed: applicationError("listing_closed"),
        company: applicationError("listing_closed"),
        full: applicationError("full"),
        unrecognised: applicationError("not_recognised"),
        placed: applicationError("you_placed"),
      }
    : {
        closed: placementError("listing_closed"),
        company: placementError(actor === "C" ? "company_closed" : "listing_closed"),
        full: placementError(actor === "C" ? "no_place_company" : "no_place"),
        unrecognised: placementError("not_recognised"),
        placed: placementError("already_placed"),
      };

/** States of a listing in which its company may still answer what it has, and in which an offer stands. */
const answerable = ["published", "paused"];
const standing = [...answerable, "expired"];

/** What must still hold at the moment of acceptance, with student and listing locked. */
export async function checkAcceptance(
  tx: Db,
  row: PlacementRow,
  actor: PlacementActor,
  now: Date,
): Promise<void> {
  if (placementTransition(row.status, "accept", actor) === null) throw placementError("moved_on");
  const { startsOn, endsOn } = row;
  if (startsOn === null || endsOn === null) throw placementError("moved_on");
  if (row.offerUntil !== null && row.offerUntil <= now) throw applicationError("offer_over");
  if (row.reference === null && row.reportId !== null) {
    const state = await findReportState(row.reportId, tx);
    if (state !== "open" && state !== "mediation") throw placementError("report_closed");
  }
  const refused = refusals(actor);
  const offered = row.status === "offered";
  const listing = await lockListing(row.listingId, tx);
  if (listing === null || !(offered ? standing : answerable).includes(listing.status)) throw refused.closed;
  const company = await findCompanyById(tx, listing.companyId);
  if (company?.verification !== "verified") throw refused.company;
  // An offer has its place already; the database counts it too.
  if (!offered && (await countTaken(listing.id, tx)) >= (listing.places ?? 0)) throw refused.full;
  if (!(await recognisedOn(row.companyId, row.crebo, startsOn, tx))) throw refused.unrecognised;
  // Who was offered the place was old enough then; a proposal is answered by the company that may have set the age since.
  const person = offered ? null : await lockStudent(row.studentId, tx);
  const fault = offered ? null : ageFault(listing.minimumAge, person?.birthDate ?? null, startsOn);
  if (fault !== null) throw placementError(`${fault}_company`);
  if ((await countActiveInPeriod(row.studentId, { startsOn, endsOn }, tx)) > 0) throw refused.placed;
}
