import type { company, contact, recognition } from "../../schema";
import { slugOf } from "../../comparable";
import type { Ground, GroundPlace } from "./ground";
import { familyName, personName, phoneNumber } from "./names";
import { sectorTexts, type SectorText } from "./texts/sectors";

export interface DemoCompany {
  row: typeof company.$inferInsert & { id: string };
  contact: typeof contact.$inferInsert & { id: string };
  recognitions: (typeof recognition.$inferInsert)[];
  place: GroundPlace;
  sector: SectorText;
}

const jobTitles = [
  "praktijkopleider",
  "contactpersoon voor scholen",
  "bedrijfsleider",
  "eigenaar",
  "personeel en opleiding",
];
const sectorSlugs = Object.keys(sectorTexts);

/** Ships near the water: more of a sector where it belongs. */
const local: Record<string, string[]> = {
  "maritiem-offshore": ["GM0718", "GM0717", "GM0687", "GM0599"],
  "proces-chemie": ["GM0715", "GM0718", "GM0599", "11002"],
};

/** A fictitious company in a real place, with a contact and recognitions of its sector. */
export function makeCompany(
  ground: Ground,
  at: GroundPlace,
  index: number,
  given: { sectorSlug?: string; name?: string } = {},
): DemoCompany {
  const { random, today } = ground;
  const sectorSlug =
    given.sectorSlug ??
    random.weighted(
      sectorSlugs,
      (slug) => (sectorTexts[slug]?.weight ?? 1) * (local[slug]?.includes(at.municipalityCode) ? 6 : 1),
    );
  const sector = sectorTexts[sectorSlug];
  if (sector === undefined) throw new Error(`No texts for sector ${sectorSlug}.`);
  const name =
    given.name ??
    `${familyName(random)} ${random.pick(sector.trades)} ${random.pick(["", "", at.name])}`.trim();
  const slug = `${slugOf(name)}-${index}`;
  const id = random.uuid();
  const pending = given.name === undefined && random.chance(0.03);
  const spread = () => (random.next() - 0.5) * 0.02;
  const person = personName(random);
  const domain = `${slugOf(name).slice(0, 30).replace(/-+$/, "")}-${index}.vakbrug.test`;
  const createdAt = new Date(today.getTime() - random.int(30, 700) * 86_400_000);
  return {
    sector,
    place: at,
    row: {
      id,
      slug,
      name,
      about: `${name} werkt met ${random.int(4, 180)} mensen in ${at.name}. Wij laten graag zien wat ons vak inhoudt. Dit is een verzonnen bedrijf, gemaakt voor de demonstratie.`,
      website: `https://www.${domain}`,
      phone: phoneNumber(random),
      sectorSlug,
      street: random.pick([
        "Ambachtsweg",
        "Industrieweg",
        "Havenkade",
        "Nijverheidsstraat",
        "Werkplaatslaan",
      ]),
      houseNumber: String(random.int(1, 240)),
      postcode: at.postcode,
      place: at.name,
      municipalityCode: at.municipalityCode,
      lat: at.lat + spread() * 0.6,
      lng: at.lng + spread(),
      verification: pending ? "pending" : "verified",
      verifiedAt: pending ? null : createdAt,
      createdAt,
    },
    contact: {
      id: random.uuid(),
      companyId: id,
      name: person,
      jobTitle: random.pick(jobTitles),
      email: `contact@${domain}`,
      phone: phoneNumber(random),
      isPrimary: true,
      createdAt,
    },
    recognitions: random
      .some(ground.qualifications.get(sectorSlug) ?? [], random.int(2, 5))
      .map(({ crebo }) => ({
        companyId: id,
        crebo,
        validFrom: "2023-08-01",
      })),
  };
}
