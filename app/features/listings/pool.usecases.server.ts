import { findCompanyById, holdRecognition } from "~/features/organisations/index.server";
import { today } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import { record } from "~/platform/outbox/outbox.server";

import { editableStates } from "./core/listing";
import { answered, largestPool, rearranged, rotationOf, type PoolAnswer } from "./core/pool";
import { listingError } from "./listings.errors";
import { poolAnswered, poolAsked, poolDropped } from "./listings.events.server";
import { findOwn, type ListingRow } from "./listings.repository.server";
import type { CompanyActor } from "./listings.usecases.server";
import * as repository from "./pool.repository.server";

/** A leerbaan of one's own that several companies share, or may: who takes part and how it stands, and who can be asked. */
export async function ownPool(db: Db, actor: CompanyActor, listingId: string) {
  const listing = await findOwn(db, listingId, actor.companyIds);
  if (listing?.kind !== "apprenticeship") throw listingError("not_found");
  const { id, slug, title, startsFrom } = listing;
  const day = today(actor.now);
  const pool = await repository.findPool(id, day, db);
  return {
    listing: { id, slug, title },
    pool: rotationOf(pool, startsFrom),
    candidates: pool.length < largestPool ? await repository.findCandidates(id, day, db) : [],
  };
}

/**
 * Where a student of a joint leerbaan is when, as everybody may know it: a company that has not answered yet has no name,
 * one that does not take part (any more) is left out. Null when no other company takes part.
 */
export async function publicRotation(
  db: Db,
  { id, startsFrom }: Pick<ListingRow, "id" | "startsFrom">,
  now: Date,
) {
  const pool = await repository.findPool(id, today(now), db);
  const part = pool.filter(({ isLead, status, isFit }) => isLead || (status !== "declined" && isFit));
  if (!part.some(({ isLead, status }) => !isLead && status === "agreed")) return null;
  return rotationOf(part, startsFrom).map(({ fromWeek, untilWeek, from, until, ...turn }) => ({
    ...{ fromWeek, untilWeek, from, until },
    company: turn.status === "agreed" ? { slug: turn.slug, name: turn.name, place: turn.place } : null,
  }));
}

/** Runs a change of the pool of a leerbaan of one's own, with that locked. */
const changePool = <T>(
  db: Db,
  actor: CompanyActor,
  listingId: string,
  change: (
    tx: Db,
    listing: ListingRow & { crebo: string },
    pool: Awaited<ReturnType<typeof repository.findRows>>,
  ) => Promise<T>,
): Promise<T> =>
  inTransaction(db, async (tx) => {
    const listing = await findOwn(tx, listingId, actor.companyIds, true);
    if (listing?.kind !== "apprenticeship" || listing.crebo === null) throw listingError("not_found");
    if (!editableStates.includes(listing.status)) throw listingError("wrong_state");
    return change(tx, { ...listing, crebo: listing.crebo }, await repository.findRows(listingId, tx));
  });

/** Checked, and recognised for a qualification until the transaction is over. */
const isFit = async (tx: Db, companyId: string, crebo: string, now: Date): Promise<boolean> =>
  (await findCompanyById(tx, companyId))?.verification === "verified" &&
  (await holdRecognition(tx, companyId, crebo, now));

/**
 * Asks a company to share a leerbaan for so many weeks of each student's round; it joins at the end of the row once it
 * agrees. Throws `partner_unfit` at `companyId` for one that is not checked or not recognised for the qualification,
 * `partner_already` (409) for one that was asked.
 */
export const askPartner = (
  db: Db,
  actor: CompanyActor,
  listingId: string,
  { companyId, weeks }: { companyId: string; weeks: number },
): Promise<void> =>
  changePool(db, actor, listingId, async (tx, listing, pool) => {
    const known = pool.find((row) => row.companyId === companyId);
    if (companyId === listing.companyId || (known !== undefined && known.status !== "declined")) {
      throw listingError("partner_already");
    }
    if (!(await isFit(tx, companyId, listing.crebo, actor.now)))
      throw listingError("partner_unfit", "companyId");
    const others = pool.filter((row) => row.companyId !== companyId);
    if (others.length >= largestPool) throw listingError("pool_full");
    const lead = { companyId: listing.companyId, weeks, status: "agreed" as const, askedAt: actor.now };
    const before = others.length === 0 ? [lead] : others;
    const asked = { companyId, weeks, status: "asked" as const, askedAt: actor.now };
    await repository.replaceRows(listingId, [...before, asked], tx);
    await record(tx, poolAsked, { listingId, companyId }, actor.now);
  });

/**
 * Changes how long a student stays with a company of the pool, and as which in the row. A partner whose weeks become others
 * is asked anew, and is not named until it agrees.
 */
export const changeStay = (
  db: Db,
  actor: CompanyActor,
  listingId: string,
  change: { companyId: string; weeks: number; order: number },
): Promise<void> =>
  changePool(db, actor, listingId, async (tx, listing, pool) => {
    const known = pool.find(({ companyId }) => companyId === change.companyId);
    if (known === undefined) throw listingError("wrong_state");
    const askAnew =
      known.weeks !== change.weeks && known.companyId !== listing.companyId && known.status === "agreed";
    const changed = rearranged(pool, change);
    if (
      changed.every(
        (row, index) => row.companyId === pool[index]?.companyId && row.weeks === pool[index].weeks,
      )
    ) {
      return;
    }
    const asked = { status: "asked" as const, askedAt: actor.now };
    await repository.replaceRows(
      listingId,
      changed.map((row) => (askAnew && row.companyId === known.companyId ? { ...row, ...asked } : row)),
      tx,
    );
    if (askAnew) await record(tx, poolAsked, { listingId, companyId: known.companyId }, actor.now);
  });

/** A company takes no part any more; it hears so, unless it had declined. Without partners a leerbaan is not joint. */
export const dropPartner = (
  db: Db,
  actor: CompanyActor,
  listingId: string,
  { companyId }: { companyId: string },
): Promise<void> =>
  changePool(db, actor, listingId, async (tx, listing, pool) => {
    const known = pool.find((row) => row.companyId === companyId);
    if (known === undefined || companyId === listing.companyId) throw listingError("wrong_state");
    const left = pool.filter((row) => row.companyId !== companyId);
    await repository.replaceRows(listingId, left.length < 2 ? [] : left, tx);
    if (known.status !== "declined") await record(tx, poolDropped, { listingId, companyId }, actor.now);
  });

/** A leerbaan is for another qualification now: who agreed is asked anew. The listing must be locked. */
export async function askPoolAnew(
  tx: Db,
  listing: Pick<ListingRow, "id" | "companyId">,
  now: Date,
): Promise<void> {
  for (const { companyId, status } of await repository.findRows(listing.id, tx)) {
    if (companyId === listing.companyId || status !== "agreed") continue;
    const part = { listingId: listing.id, companyId };
    await repository.setStatus(part, { status: "asked", askedAt: now }, tx);
    await record(tx, poolAsked, part, now);
  }
}

/** The public leerbanen of others in which a company takes part, newest first, at most 50. */
export const findJointOf = (db: Db, companyId: string, now: Date): Promise<string[]> =>
  repository.findJointOf(companyId, today(now), db);

/** What companies of somebody were asked for by others and take part in. */
export const partsOf = (db: Db, companyIds: readonly string[]) => repository.findParts(companyIds, db);
export type Part = Awaited<ReturnType<typeof partsOf>>[number];

/**
 * A company agrees to share a leerbaan of another, by which its name is published, or takes no part (any more). Throws
 * `not_found` for another's company or what it was not asked for, `wrong_state` (409), and `partner_not_fit` (409) for
 * agreeing while it is not checked or not recognised.
 */
export const answerPool = (
  db: Db,
  actor: CompanyActor,
  part: { listingId: string; companyId: string },
  answer: PoolAnswer,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const found = actor.companyIds.includes(part.companyId) ? await repository.lockPart(part, tx) : undefined;
    if (found === undefined || found.leadId === part.companyId) throw listingError("not_found");
    const status = answered(answer, found.status);
    if (status === undefined) throw listingError("wrong_state");
    if (answer === "agree" && !(await isFit(tx, part.companyId, found.crebo ?? "", actor.now))) {
      throw listingError("partner_not_fit");
    }
    await repository.setStatus(part, { status }, tx);
    await record(tx, poolAnswered, { ...part, agreed: answer === "agree" }, actor.now);
  });
