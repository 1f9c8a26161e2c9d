import { lockPlacement, type BySchool, type PlacementRow } from "~/features/placements/index.server";
import type { Db } from "~/platform/db.server";

import { agreementError } from "./agreements.errors";
import { findLatest, type AgreementRow } from "./agreements.repository.server";
import { agreementStep } from "./core/agreement";

/** Locks a placement of one's own schools that can have an agreement. */
export async function lockOwn(tx: Db, placementId: string, by: BySchool): Promise<PlacementRow> {
  const row = await lockPlacement(placementId, by, tx);
  if (row === null) throw agreementError("not_found");
  if (row.status !== "accepted" && row.status !== "placed") throw agreementError("moved_on");
  return row;
}

/** The latest version of one's own, when this may be done with it and it is the one on the screen. */
export async function latestFor(
  tx: Db,
  placementId: string,
  action: "replace" | "correct" | "resend" | "sign_on_paper",
  version?: number,
): Promise<AgreementRow> {
  const found = await findLatest(placementId, tx);
  if (found === null) throw agreementError("moved_on");
  if (agreementStep(found.status, action, "Sch") === null) throw agreementError("moved_on");
  if (version !== undefined && found.version !== version) throw agreementError("moved_on");
  return found;
}
