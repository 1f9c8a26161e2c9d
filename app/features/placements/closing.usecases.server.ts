import { companyClosed, findCompanyById } from "~/features/organisations/index.server";
import { revokeTokens } from "~/features/accounts/index.server";
import { addWorkingDays, local, today } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";

import { mailApplicant } from "./applicant.mails.server";
import { revokeLinks } from "./application-mail.server";
import { mailRecruiter } from "./recruiter.mails.server";
import {
  findOver,
  findProposalsOver,
  findStanding,
  findUnanswered,
  findWaitingFor,
  isReminded,
} from "./closing.repository.server";
import { reminderDays } from "./core/applying";
import { placementTransition } from "./core/placement";
import { unanswered, type SystemReason } from "./core/reasons";
import { mailProposal, mailSchool } from "./placements.mails.server";
import { lockPlacement } from "./placements.repository.server";
import { step, type Work } from "./step.server";

const bySystem = { actor: "S" as const, actorId: null };

/**
 * Ends one application or proposal that waits for a place that is no longer there, or for a company that does not answer;
 * false when it does not wait any more.
 */
async function endOne(tx: Db, id: string, reason: SystemReason, work: Work): Promise<boolean> {
  const row = await lockPlacement(id, null, tx);
  if (row === null || placementTransition(row.status, "decline", "S") === null) return false;
  await step(tx, row, "decline", { ...bySystem, reason }, work.now);
  if (row.reference === null) {
    await revokeTokens(tx, "answer_placement", { subjectId: id }, work.now);
    await mailSchool(tx, row, "declined", work.env, work.now);
  } else {
    await revokeLinks(tx, id, work.now);
    await mailApplicant(tx, id, "closed", work);
  }
  return true;
}

/** All places of a listing are given away: whoever still waits for one hears it. */
export async function endWhenFull(tx: Db, listingId: string, work: Work): Promise<void> {
  const standing = await findStanding(listingId, tx);
  if (standing === null || standing.accepted < standing.places) return;
  for (const { id } of await findWaitingFor({ listingId }, tx)) await endOne(tx, id, "filled", work);
}

/**
 * A listing is no longer offered: what waits for it ends when that is for good (`expired`, `archived`), and hears that it
 * stands still when it is not (`paused`, `suspended`). Nothing happens when it is offered again by now.
 */
export async function onListingClosed(tx: Db, listingId: string, work: Work): Promise<void> {
  const standing = await findStanding(listingId, tx);
  if (standing === null || standing.status === "published") return;
  const forGood = standing.status === "expired" || standing.status === "archived";
  for (const { id, reference } of await findWaitingFor({ listingId }, tx)) {
    if (forGood) await endOne(tx, id, "closed", work);
    // A proposal can still be answered, and its school sees that on its list.
    else if (reference !== null) await mailApplicant(tx, id, "waits", work);
  }
}

/** Until which day a company takes no applications; null when that is not known, undefined when it does take them. */
async function standsStillUntil(tx: Db, companyId: string, now: Date): Promise<string | null | undefined> {
  if ((await findCompanyById(tx, companyId))?.verification === "suspended") return null;
  const closed = await companyClosed(tx, companyId, now);
  return closed?.why === "paused" ? closed.until : undefined;
}

/**
 * A company is suspended or takes a break: whoever has applied there hears that it stands still, but for those who heard
 * it of their own place before. Nothing happens when it is back by now.
 */
export async function onCompanyStandsStill(tx: Db, companyId: string, work: Work): Promise<void> {
  const until = await standsStillUntil(tx, companyId, work.now);
  if (until === undefined) return;
  for (const { id, reference, listingStatus } of await findWaitingFor({ companyId }, tx)) {
    if (reference === null || listingStatus !== "published") continue;
    await mailApplicant(tx, id, "waits", work, until === null ? {} : { until });
  }
}

/** Lets offers lapse that nobody accepted in time, each in its own transaction; answers how many. */
export async function lapseApplicationOffers(db: Db, work: Work): Promise<number> {
  let lapsed = 0;
  for (const { id } of await findOver(work.now, db)) {
    const done = await inTransaction(db, async (tx) => {
      const row = await lockPlacement(id, null, tx);
      if (row?.status !== "offered" || row.offerUntil === null || row.offerUntil > work.now) return false;
      await step(tx, row, "lapse", { ...bySystem, reason: null }, work.now);
      await revokeLinks(tx, id, work.now);
      await mailApplicant(tx, id, "lapsed", work);
      await mailRecruiter(tx, id, "lapsed", work);
      return true;
    });
    if (done) lapsed += 1;
  }
  return lapsed;
}

/** Declines proposals that the company has let go by unanswered, each in its own transaction; answers how many. */
export async function declineUnanswered(db: Db, work: Work): Promise<number> {
  let declined = 0;
  for (const { id } of await findProposalsOver(today(work.now), db)) {
    if (await inTransaction(db, (tx) => endOne(tx, id, unanswered, work))) declined += 1;
  }
  return declined;
}

/** Beyond these days nobody is reminded for the first time any more. */
const forgetAfterDays = 21;

/**
 * Reminds companies of applications and proposals that they have not answered, on working day 2 and 4, each once; that a
 * reminder was mailed is what tells that it was made. After an outage only the last one that is due goes out. Answers how many.
 */
export async function remindRecruiters(db: Db, work: Work): Promise<number> {
  const { now } = work;
  let reminded = 0;
  for (const kind of ["remind_last", "remind"] as const) {
    const days = reminderDays[kind];
    const before = (n: number) => local(now).minus({ days: n }).toJSDate();
    const made = {
      // Working days are at least as long as days of the calendar: nothing made later can be due.
      until: before(days),
      after: before(forgetAfterDays),
    };
    for (const { id, createdAt } of await findUnanswered(made, kind, db)) {
      const isDue = addWorkingDays(createdAt, days) <= now;
      const isLater = kind === "remind" && addWorkingDays(createdAt, reminderDays.remind_last) <= now;
      if (!isDue || isLater) continue;
      const done = await inTransaction(db, async (tx) => {
        const row = await lockPlacement(id, null, tx);
        // Another worker may have done so while this one waited for the lock.
        if (await isReminded(id, kind, tx)) return false;
        if (row?.status === "proposed") await mailProposal(tx, row, kind, work);
        else if (row?.status === "submitted" || row?.status === "viewed")
          await mailRecruiter(tx, id, kind, work);
        else return false;
        return true;
      });
      if (done) reminded += 1;
    }
  }
  return reminded;
}
