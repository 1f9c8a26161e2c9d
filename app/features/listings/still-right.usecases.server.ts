import { peekToken } from "~/features/accounts/index.server";
import {
  companyRecipients,
  findCompanyById,
  isRecognised,
  mailContactChanged,
} from "~/features/organisations/index.server";
import { today } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import { on, type WorkContext } from "~/platform/outbox/outbox.server";

import { hasEnded } from "./core/listing";
import { takeStep } from "./lifecycle.usecases.server";
import { listingError } from "./listings.errors";
import { update, type ListingRow } from "./listings.repository.server";
import type { CompanyActor } from "./listings.usecases.server";
import {
  askAlongFor,
  askFor,
  isUnconfirmed,
  pausedFrom,
  pauseFor,
  remindFor,
  stillRight,
} from "./still-right";
import { mailStillRight } from "./still-right.mails.server";
import * as repository from "./still-right.repository.server";

type Kind = Parameters<typeof mailStillRight>[1];
/** Does one step for a locked company; answers the offers that its mail is about, none for no mail. */
type Round = (tx: Db, companyId: string, now: Date) => Promise<ListingRow[]>;

const ask: Round = async (tx, companyId, now) => {
  if ((await repository.lockToAsk(companyId, askFor(now), tx)).length === 0) return [];
  const asked = await repository.lockToAsk(companyId, askAlongFor(now), tx);
  const ids = asked.map(({ id }) => id);
  await repository.noteAsked(ids, now, tx);
  return asked.map((row) => ({ ...row, confirmAskedAt: now }));
};

const toRemind = (now: Date) => ({
  after: pauseFor(now),
  by: remindFor(now),
  days: stillRight.remindAfterDays,
});

const remind: Round = async (tx, companyId, now) => {
  // Another worker may have reminded it before this one had the lock.
  if (!(await repository.findToRemind(toRemind(now), tx, companyId)).includes(companyId)) return [];
  return (await repository.lockOpen(companyId, tx)).filter(({ status }) => status === "published");
};

const pause: Round = async (tx, companyId, now) => {
  const open = await repository.lockOpen(companyId, tx);
  const late = open.filter((row) => row.status === "published" && isUnconfirmed(row, now));
  for (const row of late) await takeStep(tx, row, true, { action: "lapse", by: "S", actorId: null, now });
  return late;
};

/** One round over companies, each in a transaction of its own with the mail that tells it; answers how many got one. */
async function round(
  db: Db,
  kind: Kind,
  companyIds: string[],
  step: Round,
  work: WorkContext,
): Promise<number> {
  let told = 0;
  for (const companyId of companyIds) {
    await inTransaction(db, async (tx) => {
      const company = await repository.lockCompany(companyId, tx);
      const offers = company === undefined ? [] : await step(tx, companyId, work.clock.now());
      if (company === undefined || offers.length === 0) return;
      await mailStillRight(tx, kind, { company, offers }, work);
      told += 1;
    });
  }
  return told;
}

/**
 * Once a year asks companies whether their offers are still right, reminds those that say nothing, and pauses what they
 * leave unconfirmed; each by one mail per company, at most 200 companies of each a round. Answers how many.
 */
export async function keepRight(db: Db, work: WorkContext) {
  const now = work.clock.now();
  return {
    paused: await round(db, "pause", await repository.findToPause(pauseFor(now), db), pause, work),
    reminded: await round(db, "remind", await repository.findToRemind(toRemind(now), db), remind, work),
    asked: await round(db, "ask", await repository.findToAsk(askFor(now), db), ask, work),
  };
}

/**
 * Asks whoever gets a company's mails from now on what nobody has answered: its link was mailed to another. Who was asked
 * already, and has a link that works, is not asked again.
 */
export const askNewContact = on(mailContactChanged, async (tx, { companyId }, work) => {
  const now = work.clock.now();
  const company = await findCompanyById(tx, companyId);
  if (company?.verification !== "verified") return;
  const open = await repository.lockOpen(companyId, tx);
  if (open.length === 0) return;
  const askedFrom = new Date(Math.min(...open.map((offer) => (offer.confirmAskedAt ?? now).getTime())));
  const people = await companyRecipients(tx, companyId, now);
  const asked = await repository.findAsked(companyId, { from: askedFrom, now }, tx);
  if (people.every(({ email }) => asked.includes(email.toLowerCase()))) return;
  const published = open.filter(({ status }) => status === "published");
  // Once all of it is paused, the question is whether it may be seen again.
  await (published.length === 0
    ? mailStillRight(tx, "pause", { company, offers: open }, work)
    : mailStillRight(tx, "ask", { company, offers: published }, work));
});

/** What somebody of these companies can confirm: per company, with the day on which the rest is paused. */
export async function openQuestions(db: Db, companyIds: readonly string[]) {
  const offers = await repository.findOpen(companyIds, db);
  const ids = [...new Set(offers.map(({ companyId }) => companyId))];
  return ids.map((companyId) => {
    const own = offers.filter((offer) => offer.companyId === companyId);
    const [first] = own.flatMap(({ askedAt }) => askedAt ?? []).sort((a, b) => a.getTime() - b.getTime());
    return {
      companyId,
      companyName: own[0]?.companyName ?? "",
      since: first ?? new Date(0),
      until: pausedFrom(first ?? new Date(0)),
      offers: own.map(({ id, title, kind, place, status }) => ({ id, title, kind, place, status })),
    };
  });
}
export type OpenQuestion = Awaited<ReturnType<typeof openQuestions>>[number];

/**
 * Notes that everything of a company that was asked about is still right, and puts online again what was paused for it
 * (but for what has ended since, or lost its recognition); nothing happens when nothing waits. Throws `listing.not_found` for another company and
 * `listing.company_not_verified` (409) while nothing of it may be online.
 */
export const confirmAll = (
  db: Db,
  by: Omit<CompanyActor, "userId"> & { userId: string | null },
  companyId: string,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const { now } = by;
    if (!by.companyIds.includes(companyId)) throw listingError("not_found");
    const verified = (await findCompanyById(tx, companyId))?.verification === "verified";
    for (const row of await repository.lockOpen(companyId, tx)) {
      const recognised = row.crebo === null || (await isRecognised(tx, companyId, row.crebo, now));
      if (row.status === "published") await update(tx, row.id, { confirmedAt: now });
      else if (recognised && !hasEnded(row.endsOn, today(now)))
        await takeStep(tx, row, verified, { action: "resume", by: "C", actorId: by.userId, now });
    }
  });

/**
 * What the link in the mail stands for, as who acts for the company; opening it changes nothing. Throws 404 when there
 * never was such a link, 410 when it has expired.
 */
export async function findStillRightLink(db: Db, secret: string, now: Date) {
  const peeked = await peekToken(db, "still_right", secret, now);
  const companyId = peeked?.token.subjectId;
  const company = companyId == null ? null : await findCompanyById(db, companyId);
  if (peeked === null || company === null) throw listingError("not_found");
  if (peeked.status !== "live") throw listingError("link_expired");
  const [question] = await openQuestions(db, [company.id]);
  const by = { userId: null, companyIds: [company.id], now };
  return { company, by, question: question ?? null };
}
