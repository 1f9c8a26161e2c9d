import { companyClosed } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";
import { AppError } from "~/platform/errors/errors";

import { countTaken, findOffered, lockSlots } from "./bookings.repository.server";
import { offerUntil, whoFits } from "./core/waiting";
import { requestBefore } from "./hold";
import { claimRefused } from "./offered.server";
import { findAwaited, findLine, type WaitingRow } from "./waiting.repository.server";
import { stepEntry, type Stepper } from "./waiting-step.server";

export const system: Stepper = { actor: "S", userId: null };

/** The last moment at which a locked slot may be asked for; null when it may not be now. */
async function openUntil(tx: Db, slotId: string, now: Date): Promise<Date | null> {
  const offered = await findOffered(slotId, tx);
  if (offered === undefined || offered.slot.cancelledAt !== null) return null;
  const { listing, slot, companyVerification } = offered;
  if (listing.status !== "published" || companyVerification !== "verified") return null;
  const last = requestBefore(slot.startsAt, listing.noticeDays);
  if (last <= now || (await companyClosed(tx, listing.companyId, now)) !== null) return null;
  return last;
}

/** Holds the seats within a savepoint; answers false when the database refuses the claim. */
async function offer(tx: Db, entry: WaitingRow, until: Date, now: Date): Promise<boolean> {
  try {
    await tx.transaction((inner) => stepEntry(inner, entry, "offer", system, now, { offerUntil: until }));
    return true;
  } catch (error) {
    if (error instanceof AppError || claimRefused(error) !== undefined) return false;
    throw error;
  }
}

/**
 * Offers what is left of these slots to the first groups in line that fit, in the transaction that made room: from
 * then on the seats are theirs, and at no moment anybody else's. Answers how many were offered something.
 */
export async function offerRoom(tx: Db, slotIds: readonly string[], now: Date): Promise<number> {
  const awaited = await findAwaited(slotIds, tx);
  const slots = awaited.length === 0 ? [] : await lockSlots(awaited, tx);
  let offers = 0;
  for (const { id, maxGroups, maxPupils } of slots) {
    const last = await openUntil(tx, id, now);
    if (last === null) continue;
    const taken = (await countTaken([id], tx)).get(id) ?? { groups: 0, pupils: 0 };
    const left = { groups: maxGroups - taken.groups, pupils: maxPupils - taken.pupils };
    for (const entry of whoFits(await findLine(id, tx), left)) {
      // What stands in one group's way, the company's buffer, stands in everybody's.
      if (!(await offer(tx, entry, offerUntil(now, last), now))) break;
      offers += 1;
    }
  }
  return offers;
}
