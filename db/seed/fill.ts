import { sql } from "drizzle-orm";

import { rows, type Db } from "../client.server";
import { slot } from "../schema";
import { demoSizes, insertOffers, isEmpty, seedDemo, sizesFor } from "./demo";
import { groundAt, readReference } from "./demo/ground";
import { makeOffers, someCompanies } from "./demo/offers";
import { insertRows } from "./rows";

/** There is something in the database that the demonstration would be mixed with. */
export class NotEmptyError extends Error {
  constructor() {
    super("The database is not empty.");
    this.name = "NotEmptyError";
  }
}

interface Options {
  /** How many listings the database has afterwards, at least. */
  listings: number;
  today: Date;
  /** Whether the demonstration accounts get their known password. */
  passwords: boolean;
  /** Go on when there are accounts or companies already. */
  force?: boolean;
  /** Told how many listings there are, after every portion. */
  onProgress?: (listings: number) => void;
  /** Listings of a portion, by a quarter as many companies. */
  portion?: number;
}

async function count(db: Db, table: "company" | "listing"): Promise<number> {
  const query = sql`select count(*) as n from ${sql.identifier(table)}`;
  return Number(rows<{ n: number | string }>(await db.execute(query))[0]?.n);
}

/** Listings with their companies and free slots until there are `wanted`; numbered on from those that are there. */
async function addListings(db: Db, wanted: number, options: Options): Promise<void> {
  const { portion = 2_000 } = options;
  let listings = await count(db, "listing");
  let companies = await count(db, "company");
  const ground = groundAt(await readReference(db), options.today, listings);
  while (listings < wanted) {
    const size = Math.min(portion, wanted - listings);
    const owners = someCompanies(ground, ground.places, Math.ceil(size / 4), companies, "settled");
    const offers = makeOffers(ground, owners, size, listings);
    await db.transaction(async (tx) => {
      await insertOffers(tx, offers);
      await insertRows(tx, slot, [...offers.slotsOf.values()].flat());
    });
    listings += size;
    companies += owners.length;
    options.onProgress?.(listings);
  }
}

/**
 * Fills a migrated database with data by size: the demonstration, smaller when fewer listings are wanted, and beyond its
 * size more companies, listings and slots. Run again with `force` it adds what is missing. Throws `NotEmptyError` when
 * there are accounts or companies and `force` is not set.
 */
export async function fillDatabase(db: Db, options: Options): Promise<void> {
  const { listings, today, passwords } = options;
  const fresh = (await isEmpty(db)) && (await count(db, "company")) === 0;
  if (!fresh && options.force !== true) throw new NotEmptyError();
  if ((await count(db, "company")) === 0) await seedDemo(db, { today, passwords, sizes: sizesFor(listings) });
  options.onProgress?.(await count(db, "listing"));
  if (listings <= demoSizes.listings && fresh) return;
  await addListings(db, listings, options);
  await db.execute(sql`analyze`);
}
