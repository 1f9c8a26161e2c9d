import {
  companySettings,
  contactLines,
  findCompanyById,
  isRecognised,
  recognitionsOf,
} from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";
import { allSectors } from "~/platform/reference/sectors.server";

import { hasPlaces } from "./core/vocabulary";
import { listingError } from "./listings.errors";
import * as repository from "./listings.repository.server";
import { listingsWithSlots, findSlots } from "./slots.repository.server";

/**
 * A company's offers for its overview; `lacksSlots` marks online ones that nobody can book, `unrecognised` those for a
 * qualification that the company is not recognised for (any more).
 */
export async function findAllByCompanies(db: Db, companyIds: string[], now: Date) {
  const rows = await repository.findAllByCompanies(db, companyIds);
  const withSlots = await listingsWithSlots(
    db,
    rows.map((row) => row.id),
    now,
  );
  const recognised = new Map(
    await Promise.all(
      companyIds.map(async (id) => {
        const found = await recognitionsOf(db, id, now);
        return [id, new Set(found.map(({ crebo }) => crebo))] as const;
      }),
    ),
  );
  return rows.map((row) => ({
    id: row.id,
    companyId: row.companyId,
    kind: row.kind,
    status: row.status,
    title: row.title,
    place: row.place,
    places: row.places,
    updatedAt: row.updatedAt,
    unrecognised: row.crebo !== null && recognised.get(row.companyId)?.has(row.crebo) !== true,
    lacksSlots: row.status === "published" && !hasPlaces(row.kind) && !withSlots.has(row.id),
  }));
}

/** What the editor needs: the sectors, the people and recognitions of the companies, and the terms that new offers get. */
export async function editorChoices(db: Db, companyIds: string[], now: Date) {
  const companies = await Promise.all(companyIds.map((id) => findCompanyById(db, id)));
  const known = companies.filter((company) => company !== null);
  const terms = await Promise.all(known.map((company) => companySettings(db, company.id)));
  const recognised = await Promise.all(known.map((company) => recognitionsOf(db, company.id, now)));
  return {
    companies: known.map((company, index) => ({
      ...company,
      noticeDays: terms[index]?.noticeDays ?? null,
      holdWorkingDays: terms[index]?.holdWorkingDays ?? null,
    })),
    sectors: await allSectors(db),
    trainers: (await Promise.all(known.map((company) => contactLines(db, company.id))))
      .flat()
      .map(({ id, name, jobTitle }) => ({ id, name, jobTitle })),
    recognised: [...new Map(recognised.flat().map((q) => [q.crebo, q])).values()].map(
      ({ crebo, name, level }) => ({
        crebo,
        name,
        level,
      }),
    ),
  };
}

/** One own listing with its slots ahead and its history. Throws `listing.not_found`. */
export async function findOwnListing(db: Db, id: string, companyIds: string[], now: Date) {
  const listing = await repository.findOwn(db, id, companyIds);
  if (listing === undefined) throw listingError("not_found");
  return {
    listing,
    /** False when the company is not recognised (any more) for what it offers. */
    recognised: listing.crebo === null || (await isRecognised(db, listing.companyId, listing.crebo, now)),
    slots: hasPlaces(listing.kind) ? [] : await findSlots(db, id, now),
    history: await repository.findHistory(db, id),
  };
}

export const findAllInReview = repository.findAllInReview;
