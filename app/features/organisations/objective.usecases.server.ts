import { inTransaction, type Db } from "~/platform/db.server";

import { updateObjective } from "./objective.repository.server";
import { organisationError } from "./organisations.errors";

/**
 * A school wants its students to be chosen without their names, or no longer; what they apply for, and whom it
 * proposes, from now on follows it. Throws organisations.not_found for a school that is not among the viewer's.
 */
export const demandObjectiveSelection = (
  db: Db,
  schoolIds: readonly string[],
  schoolId: string,
  demanded: boolean,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    if (!schoolIds.includes(schoolId)) throw organisationError("not_found");
    await updateObjective(schoolId, demanded, tx);
  });
