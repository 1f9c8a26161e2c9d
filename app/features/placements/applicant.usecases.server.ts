import { inTransaction, type Db } from "~/platform/db.server";

import { applicationError } from "./applications.errors";
import { revokeLinks } from "./application-mail.server";
import { mailRecruiter } from "./recruiter.mails.server";
import { chooseOption, findOptions } from "./applications.repository.server";
import { placementTransition } from "./core/placement";
import { actorId, step, take, type By, type ByLink, type Work } from "./step.server";

/** The student, signed in or by the link in a mail. */
export type ByStudent = Extract<By, { studentUserId: string }> | ByLink;

/** The student chooses one of the moments of an invitation, or another of them; the company hears it. */
export const chooseTime = (
  db: Db,
  placementId: string | null,
  by: ByStudent,
  optionId: string,
  work: Work,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const row = await take(tx, placementId, by, work.now);
    if (placementTransition(row.status, "choose", "St") === null) throw applicationError("moved_on");
    const option = (await findOptions(row.id, tx)).find(({ id }) => id === optionId);
    if (option === undefined || option.startsAt <= work.now) throw applicationError("option_gone");
    // The same choice once more is nothing new.
    if (option.chosenAt !== null) return;
    await chooseOption(row.id, option.id, work.now, tx);
    await step(
      tx,
      row,
      "choose",
      { actor: "St", actorId: actorId(by), reason: option.startsAt.toISOString() },
      work.now,
    );
    await mailRecruiter(tx, row.id, "chosen", work, { at: option.startsAt });
  });

/** The student takes an application back, or turns an offer down: a place that was held is free. */
export const withdrawApplication = (
  db: Db,
  placementId: string | null,
  by: ByStudent,
  work: Work,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const row = await take(tx, placementId, by, work.now);
    // A proposal is the school's to take back.
    if (row.reference === null) throw applicationError("not_found");
    await step(tx, row, "withdraw", { actor: "St", actorId: actorId(by), reason: null }, work.now);
    await revokeLinks(tx, row.id, work.now);
    await mailRecruiter(tx, row.id, "withdrawn", work);
  });
