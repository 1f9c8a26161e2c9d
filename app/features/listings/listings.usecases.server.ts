import { randomBytes } from "node:crypto";

import { contactLines, holdRecognition, primaryContact } from "~/features/organisations/index.server";
import { today } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import { brokenConstraint } from "~/platform/errors/database.server";
import { locatePostcode } from "~/platform/geo/geo.server";
import { slugOf } from "~/platform/geo/normalise";
import { findSector } from "~/platform/reference/sectors.server";

import { editableStates, hasEnded } from "./core/listing";
import { listingError } from "./listings.errors";
import * as repository from "./listings.repository.server";
import type { ListingInput } from "./listings.schemas";
import { askPoolAnew } from "./pool.usecases.server";
import { findQualification } from "./reference.repository.server";

/** Who does something to a company's own listing, and when. */
export interface CompanyActor {
  userId: string;
  companyIds: string[];
  now: Date;
}

/** A short random tail keeps slugs of equal titles apart. */
const makeSlug = (title: string): string =>
  `${slugOf(title).slice(0, 60).replace(/-+$/, "")}-${randomBytes(3).toString("hex")}`;

/** What may be left empty; emptied, it is no longer there. */
interface Optional {
  minimumAge?: number | undefined;
  minPupils?: number | undefined;
  campaign?: string | undefined;
  startsUntil?: string | undefined;
  payMinCents?: number | undefined;
  payMaxCents?: number | undefined;
  practiceTrainerId?: string | undefined;
}

const emptied = (given: Optional) => ({
  minimumAge: given.minimumAge ?? null,
  minPupils: given.minPupils ?? null,
  campaign: given.campaign ?? null,
  startsUntil: given.startsUntil ?? null,
  payMinCents: given.payMinCents ?? null,
  payMaxCents: given.payMaxCents ?? null,
  practiceTrainerId: given.practiceTrainerId ?? null,
});

/** The level of a place follows from its qualification. */
async function levelsOf(tx: Db, { levels }: ListingInput, crebo: string | undefined): Promise<number[]> {
  const level = crebo === undefined ? null : ((await findQualification(tx, crebo))?.level ?? null);
  if (level === null) return levels;
  if (levels.some((each) => each !== level)) throw listingError("level_differs", "levels");
  return [level];
}

/** What a company stated, with its place resolved, and its recognition checked and held until the transaction is over. */
async function columnsOf(tx: Db, companyId: string, input: ListingInput, now: Date) {
  const at = await locatePostcode(tx, input.postcode);
  if (at === null) throw listingError("postcode_unknown", "postcode");
  if ((await findSector(tx, input.sectorSlug)) === null) throw listingError("sector_unknown", "sectorSlug");
  const crebo = "crebo" in input ? input.crebo : undefined;
  if (crebo !== undefined && !(await holdRecognition(tx, companyId, crebo, now))) {
    throw listingError("not_recognised", "crebo");
  }
  const trainer = "practiceTrainerId" in input ? input.practiceTrainerId : undefined;
  if (trainer !== undefined && !(await contactLines(tx, companyId)).some(({ id }) => id === trainer)) {
    throw listingError("trainer_unknown", "practiceTrainerId");
  }
  return {
    ...input,
    ...emptied(input),
    ...at,
    levels: await levelsOf(tx, input, crebo),
    arrival: "arrival" in input ? input.arrival : "",
    crebo: crebo ?? null,
    contactId: (await primaryContact(tx, companyId))?.id ?? null,
    endsOn: input.endsOn ?? null,
    companyMinutes: ("companyMinutes" in input ? input.companyMinutes : undefined) ?? null,
    updatedAt: now,
  };
}

/** The key of the form becomes the draft's id: who sends a form twice gets the draft of the first time. */
async function insertDraft(
  tx: Db,
  actor: CompanyActor,
  values: Omit<repository.ListingValues, "status">,
  id: string,
): Promise<string> {
  const status = "draft";
  const isNew = await repository.insert(tx, id, makeSlug(values.title), {
    ...values,
    status,
    createdAt: actor.now,
  });
  if (!isNew) {
    if ((await repository.findOwn(tx, id, actor.companyIds)) === undefined) throw listingError("not_found");
    return id;
  }
  await repository.addHistory(tx, {
    listingId: id,
    at: actor.now,
    actor: "C",
    actorId: actor.userId,
    fromStatus: null,
    toStatus: status,
  });
  return id;
}

/** Makes a draft for one of the actor's companies, once for a key (a UUID); answers its id. Throws coded `listing.*` errors. */
export function createListing(
  db: Db,
  actor: CompanyActor,
  companyId: string,
  input: ListingInput,
  key: string,
): Promise<string> {
  return inTransaction(db, async (tx) => {
    if (!actor.companyIds.includes(companyId)) throw listingError("not_found");
    const columns = await columnsOf(tx, companyId, input, actor.now);
    return insertDraft(tx, actor, { ...columns, companyId }, key);
  });
}

/**
 * Changes the texts and terms of a listing. Places cannot go below what is taken; who shares a leerbaan is asked anew when
 * it becomes one for another qualification.
 */
export function editListing(db: Db, actor: CompanyActor, id: string, input: ListingInput): Promise<void> {
  return inTransaction(db, async (tx) => {
    const current = await repository.findOwn(tx, id, actor.companyIds, true);
    if (current === undefined) throw listingError("not_found");
    if (!editableStates.includes(current.status) || input.kind !== current.kind)
      throw listingError("wrong_state");
    const columns = await columnsOf(tx, current.companyId, input, actor.now);
    try {
      await repository.update(tx, id, { ...columns, confirmedAt: actor.now });
    } catch (error) {
      if (brokenConstraint(error) === "listing_places") throw listingError("places_taken", "places");
      throw error;
    }
    if (columns.crebo !== current.crebo) await askPoolAnew(tx, current, actor.now);
  });
}

/** Copies a listing's texts and terms into a new draft, once for a key (a UUID); answers the draft's id. Slots are not copied. */
export function duplicateListing(db: Db, actor: CompanyActor, id: string, key: string): Promise<string> {
  return inTransaction(db, async (tx) => {
    const source = await repository.findOwn(tx, id, actor.companyIds);
    if (source === undefined) throw listingError("not_found");
    const { id: _id, slug: _slug, pt: _pt, search: _search, ...values } = source;
    const fresh = {
      ...values,
      statusReason: null,
      publishedAt: null,
      confirmedAt: null,
      confirmAskedAt: null,
      endsOn: hasEnded(source.endsOn, today(actor.now)) ? null : source.endsOn,
      updatedAt: actor.now,
    };
    return insertDraft(tx, actor, fresh, key);
  });
}
