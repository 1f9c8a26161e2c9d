import type { Db } from "#db/client.server";
import { slot } from "#db/schema";
import { insertOffers } from "#db/seed/demo";
import { groundAt, readReference } from "#db/seed/demo/ground";
import { makeOffers, someCompanies } from "#db/seed/demo/offers";
import { plusDays } from "#db/seed/demo/days";
import { insertRows } from "#db/seed/rows";
import { audiences, levels } from "~/features/listings";

const titles = [
  "Lassen voor beginners",
  "Robots in de fabriek",
  "Werken aan windmolens",
  "Metaalbewerking van dichtbij",
  "Zonnepanelen leggen",
  "Vrachtwagens onderhouden",
  "Programmeren met drones",
  "Schepen bouwen",
];
const sectors = ["metaal-machinebouw", "ict", "energie", "maritiem-offshore"];

/**
 * Fills a database that has reference data with `count` listings of all kinds, at real postcodes of the whole area, several
 * to a company: those of the demonstration, with names and titles that a search can be checked against, and more of
 * what is rare there (other states, last days, cancelled slots). The same seed makes the same listings.
 */
export async function manyListings(db: Db, count: number, now: Date, seed = 1): Promise<void> {
  const ground = groundAt(await readReference(db), now, seed);
  const { random, today } = ground;
  const companies = someCompanies(ground, ground.places, Math.ceil(count / 4), 0, "settled");
  const offers = makeOffers(ground, companies, count, 0);
  companies.forEach(({ row }, index) => {
    row.name = `Proefbedrijf ${index}`;
    row.verification = random.chance(0.9) ? "verified" : "pending";
  });
  for (const listing of offers.listings) {
    Object.assign(listing, {
      title: random.pick(titles),
      summary: "Een dagdeel in een bedrijf.",
      description: "Leerlingen zien het werk en doen het zelf.",
      sectorSlug: random.pick(sectors),
      status: random.chance(0.9) ? "published" : random.pick(["draft", "paused", "archived", "expired"]),
      audiences: audiences.filter(() => random.chance(0.3)),
      levels: levels.filter(() => random.chance(0.3)),
      publishedAt: listing.publishedAt ?? listing.createdAt,
      endsOn: random.chance(0.1) ? plusDays(today, random.pick([-3, 30])) : null,
    });
  }
  const slots = [...offers.slotsOf.values()].flat();
  await db.transaction(async (tx) => {
    await insertOffers(tx, offers);
    await insertRows(
      tx,
      slot,
      slots.map((each) => ({ ...each, cancelledAt: random.chance(0.1) ? now : null })),
    );
  });
}
