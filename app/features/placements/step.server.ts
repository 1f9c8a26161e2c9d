import { useToken } from "~/features/accounts/index.server";
import type { Db } from "~/platform/db.server";
import type { Env } from "~/platform/env/env.server";

import { placementTransition, type PlacementAction, type PlacementActor } from "./core/placement";
import { placementError } from "./placements.errors";
import {
  insertHistory,
  lockPlacement,
  updatePlacement,
  type NewPlacement,
  type PlacementRow,
} from "./placements.repository.server";

export interface Work {
  env: Pick<Env, "appUrl">;
  now: Date;
}

/** By a link from a mail about an application, for the student or for the company. */
export type ByLink = { applicationLink: string; side: "St" | "C" };

/** Who acts: by a link from a mail, or signed in for some companies or schools, or as the student. */
export type By =
  | { link: string }
  | ByLink
  | { companyIds: readonly string[]; actorId: string }
  | { schoolIds: readonly string[]; actorId: string }
  | { studentUserId: string; actorId: string };

export function actorOf(by: By): PlacementActor {
  if ("schoolIds" in by) return "Sch";
  if ("studentUserId" in by) return "St";
  return "applicationLink" in by ? by.side : "C";
}

export const actorId = (by: By): string | null => ("actorId" in by ? by.actorId : null);

/**
 * The placement, locked behind its student; a link is used up in the same transaction, and does nothing for the other
 * side. Throws placements.not_found and accounts.link_spent.
 */
export async function take(tx: Db, placementId: string | null, by: By, now: Date): Promise<PlacementRow> {
  if ("link" in by || "applicationLink" in by) {
    const token =
      "link" in by
        ? await useToken(tx, "answer_placement", by.link, now)
        : await useToken(tx, "answer_application", by.applicationLink, now);
    const side = token.userId === null ? "C" : "St";
    const mine = !("side" in by) || by.side === side;
    const row = token.subjectId === null || !mine ? null : await lockPlacement(token.subjectId, null, tx);
    if (row === null) throw placementError("not_found");
    return row;
  }
  const row = placementId === null ? null : await lockPlacement(placementId, by, tx);
  if (row === null) throw placementError("not_found");
  return row;
}

interface Step {
  actor: PlacementActor;
  actorId: string | null;
  reason: string | null;
  /** What else is written with it. */
  change?: Partial<NewPlacement>;
}

/** Writes a step of the table with its history, or refuses what is not in it. */
export async function step(
  tx: Db,
  row: PlacementRow,
  action: PlacementAction,
  by: Step,
  now: Date,
): Promise<void> {
  const found = placementTransition(row.status, action, by.actor);
  if (found === null || (found.reason && by.reason === null)) throw placementError("moved_on");
  await updatePlacement(
    row.id,
    {
      ...by.change,
      status: found.to,
      updatedAt: now,
      // An offer is out only as long as the state says so.
      ...(found.to === "offered" ? {} : { offerUntil: null }),
      ...(found.reason ? { reason: by.reason } : {}),
      ...(action === "accept" ? { acceptedAt: now } : {}),
    },
    tx,
  );
  await insertHistory(
    {
      placementId: row.id,
      at: now,
      actor: by.actor,
      actorId: by.actorId,
      fromStatus: row.status,
      toStatus: found.to,
      note: by.reason,
    },
    tx,
  );
}
