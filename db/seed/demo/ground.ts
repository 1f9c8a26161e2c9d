import { and, eq, inArray, isNotNull } from "drizzle-orm";

import type { Db } from "../../client.server";
import { municipality, place, qualification, school, schoolHoliday } from "../../schema";
import { makeRandom, type Random } from "./random";

export interface GroundPlace {
  name: string;
  postcode: string;
  municipalityCode: string;
  lat: number;
  lng: number;
  weight: number;
  holidayRegion: string;
}

export type DemoSchool = typeof school.$inferSelect;

/** What the scenario stands on: real places, qualifications and holidays, and one stream of chance. */
export interface Ground {
  random: Random;
  today: Date;
  /** Zeeland, West-Brabant and Flanders, where Bedrijf + School was. */
  home: GroundPlace[];
  /** The rest of the Netherlands. */
  elsewhere: GroundPlace[];
  qualifications: Map<string, { crebo: string; name: string; level: number }[]>;
  holidays: Map<string, { startsOn: string; endsOn: string }[]>;
  schools: DemoSchool[];
}

export async function readGround(db: Db, today: Date): Promise<Ground> {
  const places = await db
    .select({ place, municipality })
    .from(place)
    .innerJoin(municipality, eq(municipality.code, place.municipalityCode))
    .orderBy(place.id);
  const home: GroundPlace[] = [];
  const elsewhere: GroundPlace[] = [];
  for (const row of places) {
    const postcode = row.place.postcodes[0];
    if (postcode === undefined) continue;
    const found = {
      name: row.place.name,
      postcode,
      municipalityCode: row.municipality.code,
      lat: row.place.lat,
      lng: row.place.lng,
      weight: (row.place.population ?? 600) + 400,
      holidayRegion: row.municipality.holidayRegion,
    };
    const near =
      row.municipality.provinceCode === "PV29" ||
      row.municipality.labourMarketRegionCode === "AM25" ||
      row.municipality.country === "BE";
    (near ? home : elsewhere).push(found);
  }
  const known = await db
    .select()
    .from(qualification)
    .where(
      and(
        eq(qualification.source, "2026"),
        isNotNull(qualification.level),
        inArray(qualification.level, [1, 2, 3, 4]),
      ),
    )
    .orderBy(qualification.crebo);
  const qualifications: Ground["qualifications"] = new Map();
  for (const { crebo, name, level, sectorSlug } of known) {
    if (level === null) continue;
    qualifications.set(sectorSlug, [...(qualifications.get(sectorSlug) ?? []), { crebo, name, level }]);
  }
  const holidays: Ground["holidays"] = new Map();
  for (const { region, startsOn, endsOn } of await db.select().from(schoolHoliday)) {
    holidays.set(region, [...(holidays.get(region) ?? []), { startsOn, endsOn }]);
  }
  const schools = await db.select().from(school).orderBy(school.externalId);
  return { schools, random: makeRandom(20_150_601), today, home, elsewhere, qualifications, holidays };
}
