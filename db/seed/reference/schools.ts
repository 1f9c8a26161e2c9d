import { comparable } from "../../comparable";
import type { school } from "../../schema/organisations";
import { uuidOf } from "../uuid";
import { readCsv } from "./csv";

/** A school of the official lists: a location of DUO's list (vo, vso), or an mbo institution at its seat. */
export interface ListedSchool {
  /** BRIN, for vo and vso followed by the two digits of the location. */
  externalId: string;
  name: string;
  kind: "vo" | "vso" | "mbo";
  audiences: string[];
  street: string;
  houseNumber: string;
  /** `1234 AB`; four digits for an mbo institution, whose street the list does not have. */
  postcode: string;
  place: string;
  municipalityCode: string;
  lat: number;
  lng: number;
  website: string | null;
}

const duoColumns = [
  ...([
    "school_id",
    "brin",
    "name",
    "kind",
    "has_pro",
    "has_vmbo_bk",
    "has_vmbo_tl",
    "has_havo",
    "has_vwo",
  ] as const),
  ...(["street", "house_number", "postcode", "place", "gm_code", "website", "lat", "lng"] as const),
] as const;
type DuoRow = Record<(typeof duoColumns)[number], string>;

/** "VBO" is the vocational vmbo with its mixed programme; "MAVO" the theoretical one. */
function ownAudiences(row: DuoRow): string[] {
  if (row.kind === "vso") return ["vso"];
  return [
    ...(row.has_pro === "1" ? ["pro"] : []),
    ...(row.has_vmbo_bk === "1" ? ["vmbo-bb", "vmbo-kb", "vmbo-gl"] : []),
    ...(row.has_vmbo_tl === "1" ? ["vmbo-tl"] : []),
    ...(row.has_havo === "1" ? ["havo"] : []),
    ...(row.has_vwo === "1" ? ["vwo"] : []),
  ];
}

const audienceOrder = ["pro", "vso", "vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl", "havo", "vwo"];

function websiteOf(cell: string): string | null {
  const text = cell.trim();
  if (text === "") return null;
  const url = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(url) ? new URL(url).href.replace(/\/$/, "") : null;
}

function readVoSchools(): ListedSchool[] {
  const rows = readCsv("nl_schools_vo_vso_2024.csv", duoColumns);
  const ofBrin = new Map<string, Set<string>>();
  for (const row of rows) {
    const known = ofBrin.get(row.brin) ?? new Set();
    for (const audience of ownAudiences(row)) known.add(audience);
    ofBrin.set(row.brin, known);
  }
  // A location with first years only ("brugjaar") names no programme: it prepares for those of its other locations.
  const audiencesOf = (row: DuoRow): string[] => {
    const own = ownAudiences(row);
    if (own.length > 0) return own;
    const shared = audienceOrder.filter((audience) => ofBrin.get(row.brin)?.has(audience));
    return shared.length > 0 ? shared : ["vmbo-tl", "havo", "vwo"];
  };
  return rows.map((row) => ({
    externalId: row.school_id,
    name: row.name,
    kind: row.kind === "vso" ? "vso" : "vo",
    audiences: audiencesOf(row),
    street: row.street,
    houseNumber: row.house_number,
    postcode: row.postcode.replace(/^(\d{4})\s*([A-Z]{2})$/, "$1 $2"),
    place: row.place,
    municipalityCode: row.gm_code,
    lat: +row.lat,
    lng: +row.lng,
    website: websiteOf(row.website),
  }));
}

/** Institutions that are still open and whose seat is known. */
function readMboInstitutions(): ListedSchool[] {
  return readCsv("mbo_instellingen.csv", [
    ...(["brin", "name", "seat_pc4", "seat_place", "closed_on", "gm_code", "lat", "lng"] as const),
  ])
    .filter((row) => row.closed_on === "" && row.seat_place !== "")
    .map((row) => ({
      externalId: row.brin,
      name: row.name,
      kind: "mbo",
      audiences: ["mbo"],
      street: "",
      houseNumber: "",
      postcode: row.seat_pc4,
      place: row.seat_place,
      municipalityCode: row.gm_code,
      lat: +row.lat,
      lng: +row.lng,
      website: null,
    }));
}

export const readSchools = (): ListedSchool[] => [...readVoSchools(), ...readMboInstitutions()];

/** Names in the list can be whole sentences; a slug keeps the first words that fit in this many characters. */
const slugLength = 48;

function slugBase({ name, place }: ListedSchool): string {
  const words = comparable(name).split(" ");
  const town = comparable(place).split(" ");
  let slug = "";
  for (const word of words) {
    if (slug.length + word.length > slugLength) break;
    slug = slug === "" ? word : `${slug}-${word}`;
  }
  const suffix = town.join("-");
  return slug.includes(suffix) ? slug : `${slug}-${suffix}`;
}

/** The day of the list of schools, on which all of them are known. */
const listedOn = new Date("2024-11-22T00:00:00Z");

/**
 * Rows for the table of schools, the same every time: the id follows from the official number, and what a slug shares with
 * another school's is told apart by it.
 */
export function schoolRows(): (typeof school.$inferInsert)[] {
  const listed = readSchools();
  const times = new Map<string, number>();
  for (const row of listed) times.set(slugBase(row), (times.get(slugBase(row)) ?? 0) + 1);
  return listed.map((row) => {
    const base = slugBase(row);
    const slug = times.get(base) === 1 ? base : `${base}-${row.externalId.toLowerCase()}`;
    const id = uuidOf("school", row.externalId);
    return { id, ...row, slug, verification: "verified", createdAt: listedOn };
  });
}
