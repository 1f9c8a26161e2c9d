import { today } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import type { WorkContext } from "~/platform/outbox/outbox.server";

import { takeStep } from "./lifecycle.usecases.server";
import { mailRecognitionOver } from "./recognition-over.mails.server";
import { lockUnrecognised } from "./recognition-over.repository.server";

/**
 * Pauses what is offered for a qualification for which its company is no longer recognised, and tells the company by mail.
 * Placements go on. Answers how many listings.
 */
export function pauseUnrecognised(db: Db, work: WorkContext): Promise<number> {
  const now = work.clock.now();
  return inTransaction(db, async (tx) => {
    const over = await lockUnrecognised(tx, today(now));
    for (const row of over) {
      await takeStep(tx, row, true, { action: "unrecognise", by: "S", actorId: null, now });
      await mailRecognitionOver(tx, row, work);
    }
    return over.length;
  });
}
