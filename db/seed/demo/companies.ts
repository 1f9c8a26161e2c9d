import { slugOf } from "../../comparable";
import type { company, contact, recognition } from "../../schema";
import { uuidOf } from "../uuid";
import { amsterdam, plusDays, plusHours } from "./days";
import type { DemoQualification, Ground, GroundPlace } from "./ground";
import { familyName, personName, phoneNumber, streetName } from "./names";
import { sectorTexts, type SectorText, type Trade } from "./texts";

/** Checked long ago, checked this week and yet to publish something, or waiting to be checked. */
export type Standing = "settled" | "newcomer" | "pending";

export interface DemoCompany {
  row: typeof company.$inferInsert & { id: string };
  contact: typeof contact.$inferInsert & { id: string };
  recognitions: (typeof recognition.$inferInsert)[];
  qualifications: DemoQualification[];
  standing: Standing;
  place: GroundPlace;
  sector: SectorText;
  trade: Trade;
}

const jobTitles = [
  "praktijkopleider",
  "contactpersoon voor scholen",
  "bedrijfsleider",
  "eigenaar",
  "personeel en opleiding",
];
const sectorSlugs = Object.keys(sectorTexts);

/** More of a sector where it belongs: Vlissingen, Terneuzen, Middelburg, Rotterdam and Antwerpen lie at deep water. */
const local: Record<string, string[]> = {
  "maritiem-offshore": ["GM0718", "GM0715", "GM0687", "GM0599", "11002"],
  "proces-chemie": ["GM0715", "GM0718", "GM0599", "11002"],
};

const aboutShapes: ((of: { name: string; town: string; people: number; about: string }) => string)[] = [
  ({ name, town, people, about }) => `${name} werkt met ${people} mensen in ${town}. Wij ${about}.`,
  ({ town, people, about }) => `Wij ${about}. Dat doen we met ${people} collega's, vanuit ${town}.`,
  ({ name, about, people }) => `Bij ${name} werken ${people} mensen. Wij ${about}.`,
];
const welcomes = [
  "Wij laten graag zien wat ons vak inhoudt.",
  "Leerlingen en studenten zijn bij ons welkom.",
  "Onze mensen vertellen met plezier over hun werk.",
];

/** A point near the middle of a postcode, inside the municipality. */
function pointNear(ground: Ground, at: GroundPlace): { postcode: string; lat: number; lng: number } {
  const { random } = ground;
  const { west, south, east, north } = at.bounds;
  const spot = random.pick(at.spots);
  const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
  const round = (degrees: number) => Math.round(degrees * 100_000) / 100_000;
  return {
    postcode: spot.postcode,
    lat: round(within(spot.lat + (random.next() - 0.5) * 0.008, south, north)),
    lng: round(within(spot.lng + (random.next() - 0.5) * 0.012, west, east)),
  };
}

/** A name that no other company has. */
function companyName(ground: Ground, trade: Trade, town: string): string {
  for (;;) {
    const short = `${familyName(ground.random)} ${ground.random.pick(trade.names)}`;
    const name = [short, `${short} ${town}`].find((candidate) => !ground.taken.has(candidate));
    if (name !== undefined) return name;
  }
}

/** When a company registered and was checked; moments in office hours. */
function history(ground: Ground, standing: Standing): { createdAt: Date; verifiedAt: Date | null } {
  const { random, today } = ground;
  const [from, to] = { settled: [30, 700], newcomer: [4, 9], pending: [1, 12] }[standing] as [number, number];
  const createdAt = amsterdam(plusDays(today, -random.int(from, to)), random.int(9, 16));
  return { createdAt, verifiedAt: standing === "pending" ? null : plusHours(createdAt, random.int(20, 50)) };
}

/** A fictitious company in a real place, with a contact and recognitions that suit its trade. */
export function makeCompany(
  ground: Ground,
  at: GroundPlace,
  index: number,
  given: { sectorSlug?: string; name?: string; standing?: Standing } = {},
): DemoCompany {
  const { random } = ground;
  const standing = given.standing ?? (random.chance(0.02) ? "pending" : "settled");
  const sectorSlug =
    given.sectorSlug ??
    random.weighted(
      sectorSlugs,
      (slug) => (sectorTexts[slug]?.weight ?? 1) * (local[slug]?.includes(at.municipalityCode) ? 6 : 1),
    );
  const sector = sectorTexts[sectorSlug];
  if (sector === undefined) throw new Error(`No texts for sector ${sectorSlug}.`);
  const trade = given.name === undefined ? random.pick(sector.trades) : sector.trades[0];
  if (trade === undefined) throw new Error(`No trade in sector ${sectorSlug}.`);
  const name = given.name ?? companyName(ground, trade, at.name);
  ground.taken.add(name);
  const domain = `${slugOf(name).slice(0, 40).replace(/-+$/, "")}-${index}.vakbrug.test`;
  const slug = `${slugOf(name)}-${index}`;
  const id = uuidOf("company", slug);
  const { createdAt, verifiedAt } = history(ground, standing);
  const own = ground.qualifications.filter((q) => q.sectorSlug === sectorSlug);
  const dossiers = trade.topics.flatMap((topic) => topic.dossiers);
  const fitting = (own.length === 0 ? ground.qualifications : own).filter((q) =>
    dossiers.includes(q.dossier),
  );
  const qualifications = at.country === "BE" ? [] : random.some(fitting, random.int(2, 5));
  const people = random.chance(0.75) ? random.int(3, 40) : random.int(41, 180);
  const about = { name, town: at.name, people, about: trade.about };
  return {
    standing,
    place: at,
    sector,
    trade,
    qualifications,
    row: {
      id,
      slug,
      name,
      sectorSlug,
      createdAt,
      verifiedAt,
      about: `${random.pick(aboutShapes)(about)} ${random.pick(welcomes)} Dit is een verzonnen bedrijf, gemaakt voor de demonstratie.`,
      website: `https://www.${domain}`,
      phone: phoneNumber(random, at.country),
      street: streetName(random),
      houseNumber: String(random.int(1, 240)),
      ...pointNear(ground, at),
      place: at.name,
      municipalityCode: at.municipalityCode,
      verification: standing === "pending" ? "pending" : "verified",
      verificationSince: verifiedAt,
    },
    contact: {
      id: uuidOf("contact", slug),
      companyId: id,
      userId: null,
      name: personName(random),
      jobTitle: random.pick(jobTitles),
      email: `contact@${domain}`,
      phone: phoneNumber(random, at.country),
      isPrimary: true,
      createdAt,
    },
    recognitions: qualifications.map(({ crebo }) => ({ companyId: id, crebo, validFrom: "2023-08-01" })),
  };
}
