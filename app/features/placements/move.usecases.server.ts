import type { Db } from "~/platform/db.server";

import { applicationError } from "./applications.errors";
import { findApplication } from "./applications.repository.server";
import { actionTo, type BoardColumnName } from "./core/applying";
import { isOpenApplication, placementTransition } from "./core/placement";
import { markViewed } from "./recruiting.usecases.server";
import type { Work } from "./step.server";

/**
 * Brings a card of the board to a column: marks an application as seen at once, and answers which form asks the rest for
 * any other move; null when nothing is left to ask. Throws applications.students_choice, no_way_back and moved_on
 * (409), which say why the table has no such move.
 */
export async function moveCard(
  db: Db,
  placementId: string,
  by: { companyIds: readonly string[]; actorId: string },
  to: BoardColumnName,
  work: Work,
): Promise<"invite" | "offer" | "decline" | null> {
  const line = await findApplication(placementId, db);
  if (line === null || !by.companyIds.includes(line.companyId)) throw applicationError("not_found");
  if (to === "accepted") throw applicationError("students_choice");
  const action = actionTo[to];
  if (action === null) throw applicationError("no_way_back");
  if (placementTransition(line.status, action, "C") === null) {
    const back = action === "view" && isOpenApplication(line.status);
    throw applicationError(back ? "no_way_back" : "moved_on");
  }
  if (action !== "view") return action;
  await markViewed(db, placementId, by, work);
  return null;
}
