import { randomUUID } from "node:crypto";

import { sql } from "drizzle-orm";

import { type Db, rows } from "#db/client.server";
import { listing, slot } from "#db/schema";
import { audiences, listingKinds } from "~/features/listings";

import { makeFactories } from "./factories";

/** Numbers between 0 and 1 that look random and are the same every time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

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
 * Fills a database that has reference data with `count` listings of all kinds, states and dates, at real postcodes of
 * the whole area, several companies at one address. The same seed makes the same listings.
 */
export async function manyListings(db: Db, count: number, now: Date, seed = 1): Promise<void> {
  const random = seeded(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const make = makeFactories(db);
  const spots = rows<{ code: string; place: string; municipality: string; lat: number; lng: number }>(
    await db.execute(sql`select code, place, municipality_code as municipality, lat, lng from postcode
      where municipality_code is not null order by country, code`),
  );
  const companies = [];
  for (let i = 0; i < count / 4; i += 1) {
    const spot = pick(spots);
    const address = {
      postcode: spot.code,
      place: spot.place,
      municipalityCode: spot.municipality,
      lat: spot.lat,
      lng: spot.lng,
    };
    const verification = random() < 0.9 ? "verified" : "pending";
    companies.push({
      ...(await make.company({ name: `Proefbedrijf ${i}`, verification, ...address })),
      address,
    });
  }
  const listings: (typeof listing.$inferInsert)[] = [];
  const slots: (typeof slot.$inferInsert)[] = [];
  const day = 86_400_000;
  for (let i = 0; i < count; i += 1) {
    const owner = pick(companies);
    const kind = pick(listingKinds);
    const forPlaces = kind === "internship" || kind === "apprenticeship";
    const id = randomUUID();
    const startsFrom = new Date(now.getTime() + Math.floor(random() * 200) * day).toISOString().slice(0, 10);
    listings.push({
      id,
      slug: `aanbod-${i}-${seed}`,
      kind,
      status: random() < 0.9 ? "published" : pick(["draft", "paused", "archived", "expired"] as const),
      companyId: owner.id,
      title: pick(titles),
      summary: "Een dagdeel in een bedrijf.",
      description: "Leerlingen zien het werk en doen het zelf.",
      sectorSlug: pick(sectors),
      audiences: audiences.filter(() => random() < 0.3),
      levels: [1, 2, 3, 4].filter(() => random() < 0.3),
      ...owner.address,
      publishedAt: new Date(now.getTime() - Math.floor(random() * 100) * day),
      endsOn:
        random() < 0.1
          ? new Date(now.getTime() + (random() < 0.5 ? -3 : 30) * day).toISOString().slice(0, 10)
          : null,
      ...(forPlaces
        ? { places: 1 + Math.floor(random() * 3), route: kind === "internship" ? "bol" : "bbl", startsFrom }
        : { maxPupils: 10 + Math.floor(random() * 30), durationMinutes: 120 }),
      ...(kind === "apprenticeship" ? { crebo: await anyCrebo(db) } : {}),
    });
    for (let n = 0; !forPlaces && n < 3; n += 1) {
      const startsAt = new Date(now.getTime() + Math.floor(random() * 90) * day + n * 3_600_000);
      slots.push({
        listingId: id,
        startsAt,
        endsAt: new Date(startsAt.getTime() + 7_200_000),
        maxPupils: 5 + Math.floor(random() * 35),
        cancelledAt: random() < 0.1 ? now : null,
      });
    }
  }
  await db.insert(listing).values(listings);
  await db.insert(slot).values(slots);
}

let crebo: string | undefined;
async function anyCrebo(db: Db): Promise<string> {
  crebo ??= rows<{ crebo: string }>(
    await db.execute(sql`select crebo from qualification where source = '2026' order by crebo limit 1`),
  )[0]?.crebo;
  return crebo ?? "";
}
