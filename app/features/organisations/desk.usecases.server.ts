import type { Db } from "~/platform/db.server";

import type { WaitingItem } from "./core/desk";
import {
  findWaitingClaims,
  findWaitingCompanies,
  findWaitingPeople,
  findWaitingSchools,
} from "./desk.repository.server";
import type { Territory } from "./verification.repository.server";

/** Everything of schools and companies that waits in a territory (null: everywhere), the longest wait first. */
export async function deskQueue(db: Db, territory: Territory): Promise<WaitingItem[]> {
  const kinds = [findWaitingPeople, findWaitingSchools, findWaitingCompanies, findWaitingClaims];
  const found = await Promise.all(kinds.map((find) => find(territory, db)));
  return found.flat().sort((a, b) => a.since.getTime() - b.since.getTime());
}
