import { today } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";

import { agreementError } from "./agreements.errors";
import { findPlacement, findPlacements, type PlacementScope } from "./views.repository.server";

const perPage = 25;

/** A page of placements, and whether there are more. */
export async function placementsPage(db: Db, scope: PlacementScope, page: number) {
  const found = await findPlacements(scope, { limit: perPage + 1, offset: (page - 1) * perPage }, db);
  return { placements: found.slice(0, perPage), page, more: found.length > perPage };
}

/** One placement with its agreement. Throws agreements.not_found for another's. */
export async function placementPage(db: Db, id: string, scope: PlacementScope, now: Date) {
  const placement = await findPlacement(id, scope, db);
  if (placement === null) throw agreementError("not_found");
  return { placement, today: today(now) };
}
