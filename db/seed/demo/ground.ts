import { and, eq, inArray, isNotNull } from "drizzle-orm";

import type { Db } from "../../client.server";
import { municipality, place, postcode, qualification, region, school, schoolHoliday } from "../../schema";
import { dayOf, isWeekday, plusDays } from "./days";
import { isPublicHoliday } from "./public-holidays";
import { makeRandom, type Random } from "./random";

export interface GroundPlace {
  name: string;
  country: "NL" | "BE";
  municipalityCode: string;
  labourMarketRegionCode: string | null;
  provinceCode: string;
  holidayRegion: string;
  weight: number;
  /** Addresses to choose from: the points of its postcodes. */
  spots: { postcode: string; lat: number; lng: number }[];
  /** The smallest box around its municipality. */
  bounds: { west: number; south: number; east: number; north: number };
}

export interface DemoQualification {
  crebo: string;
  name: string;
  level: number;
  dossier: string;
  sectorSlug: string;
}

export type DemoSchool = typeof school.$inferInsert & { id: string };

/** What the scenario stands on: real places, qualifications and school days, one stream of chance and one moment. */
export interface Ground {
  random: Random;
  now: Date;
  /** The day of `now` in Amsterdam. */
  today: string;
  places: GroundPlace[];
  qualifications: DemoQualification[];
  /** Days with lessons in a holiday region from a number of days after today up to and including another. */
  lessonDays(holidayRegion: string, from: number, to: number): string[];
  /** Those of the official lists. */
  schools: DemoSchool[];
  /** Names and references that were given out, so that none is given twice. */
  taken: Set<string>;
}

/** By code unit: the order of a database's text depends on how it was made. */
const by =
  <T>(key: (row: T) => string) =>
  (a: T, b: T) =>
    key(a) < key(b) ? -1 : 1;

async function readPlaces(db: Db): Promise<GroundPlace[]> {
  const points = new Map(
    (await db.select().from(postcode)).map((row) => [`${row.country} ${row.code}`, row] as const),
  );
  const found = await db
    .select({ place, municipality, region })
    .from(place)
    .innerJoin(municipality, eq(municipality.code, place.municipalityCode))
    .innerJoin(region, eq(region.code, municipality.code));
  return found
    .sort(by((row) => row.place.id))
    .flatMap(({ place: row, municipality: within, region: box }) => {
      const { west, south, east, north } = box;
      const inside = (at: { lat: number; lng: number }) =>
        at.lat > south && at.lat < north && at.lng > west && at.lng < east;
      const spots = row.postcodes.flatMap((code) => {
        const at = points.get(`${row.country} ${code}`);
        return at?.municipalityCode === within.code && inside(at)
          ? [{ postcode: code, lat: at.lat, lng: at.lng }]
          : [];
      });
      if (spots.length === 0) return [];
      return {
        name: row.name,
        country: within.country,
        municipalityCode: within.code,
        labourMarketRegionCode: within.labourMarketRegionCode,
        provinceCode: within.provinceCode,
        holidayRegion: within.holidayRegion,
        weight: (row.population ?? 600) + 400,
        spots,
        bounds: { west, south, east, north },
      };
    });
}

type Holiday = typeof schoolHoliday.$inferSelect;

function lessonDaysFrom(today: string, holidays: readonly Holiday[]): Ground["lessonDays"] {
  const known = new Map<string, string[]>();
  return (holidayRegion, from, to) => {
    const key = `${holidayRegion} ${from} ${to}`;
    const made = known.get(key);
    if (made !== undefined) return made;
    const breaks = holidays.filter((holiday) => holiday.region === holidayRegion);
    const country = holidayRegion === "vlaanderen" ? "BE" : "NL";
    const days = Array.from({ length: to - from + 1 }, (_, i) => plusDays(today, from + i)).filter(
      (day) =>
        isWeekday(day) &&
        !isPublicHoliday(day, country) &&
        !breaks.some((b) => b.startsOn <= day && day <= b.endsOn),
    );
    known.set(key, days);
    return days;
  };
}

const levels = [1, 2, 3, 4];

/** What does not change with the day: the reference data of a database. */
export interface Reference extends Pick<Ground, "places" | "qualifications" | "schools"> {
  holidays: Holiday[];
}

export async function readReference(db: Db): Promise<Reference> {
  const known = await db
    .select()
    .from(qualification)
    .where(and(eq(qualification.source, "2026"), inArray(qualification.level, levels)));
  const listed = await db.select().from(school).where(isNotNull(school.externalId));
  return {
    places: await readPlaces(db),
    qualifications: known.sort(by((row) => row.crebo)).map(({ crebo, name, level, dossier, sectorSlug }) => ({
      crebo,
      name,
      sectorSlug,
      level: level ?? 2,
      dossier: dossier ?? "",
    })),
    holidays: await db.select().from(schoolHoliday),
    schools: listed.sort(by((row) => row.externalId ?? "")),
  };
}

/** The ground at a moment. The same moment and seed lead to the same scenario. */
export function groundAt(reference: Reference, now: Date, seed = 20_150_601): Ground {
  const { places, qualifications, schools, holidays } = reference;
  const today = dayOf(now);
  return {
    random: makeRandom(seed),
    now,
    today,
    places,
    qualifications,
    schools,
    lessonDays: lessonDaysFrom(today, holidays),
    taken: new Set(),
  };
}
