import { slugOf } from "../../comparable";
import { uuidOf } from "../uuid";
import { amsterdam, plusDays } from "./days";
import type { DemoSchool, Ground, GroundPlace } from "./ground";

/** Schools that no official list has, entered by hand as teachers do. Their names begin with "Demonstratie". */
export interface OwnSchools {
  /** Where the list has no mbo institution: one in each such labour-market region, and one in each Flemish province. */
  colleges: DemoSchool[];
  primary: DemoSchool[];
  /** Waits for the coordinator of Zeeland. */
  waiting: DemoSchool;
}

type Kind = Pick<DemoSchool, "kind" | "audiences">;
const mbo: Kind = { kind: "mbo", audiences: ["mbo"] };
const flemish: Kind = { kind: "flanders", audiences: ["lager", "so-1", "so-2", "so-3"] };
const po: Kind = { kind: "po", audiences: ["po"] };

function makeSchool(
  ground: Ground,
  name: string,
  at: GroundPlace,
  of: Kind,
  state: "verified" | "pending",
): DemoSchool {
  const [spot] = at.spots;
  if (spot === undefined) throw new Error(`${at.name} has no postcode.`);
  const slug = `${slugOf(name)}-${slugOf(at.name)}`;
  const createdAt = amsterdam(plusDays(ground.today, state === "pending" ? -4 : -400), 15);
  const verifiedAt = state === "verified" ? createdAt : null;
  return {
    id: uuidOf("school", slug),
    slug,
    name,
    ...of,
    externalId: null,
    createdAt,
    website: `https://${slug}.vakbrug.test`,
    objectiveSelection: false,
    street: "Schoolbordstraat",
    houseNumber: "1",
    ...spot,
    place: at.name,
    municipalityCode: at.municipalityCode,
    verification: state,
    verificationReason: null,
    verifiedAt,
    verificationSince: verifiedAt,
  };
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

export function makeSchools(ground: Ground): OwnSchools {
  const largest = (places: readonly GroundPlace[]): GroundPlace => {
    const [first] = [...places].sort((a, b) => b.weight - a.weight);
    if (first === undefined) throw new Error("There is no such place.");
    return first;
  };
  const regionOf = new Map(
    ground.places.map((place) => [place.municipalityCode, place.labourMarketRegionCode]),
  );
  const served = new Set(
    ground.schools
      .filter((school) => school.kind === "mbo")
      .map((school) => regionOf.get(school.municipalityCode)),
  );
  const lacking = unique(ground.places.map((place) => place.labourMarketRegionCode)).filter(
    (code) => code !== null && !served.has(code),
  );
  const provinces = unique(
    ground.places.filter((place) => place.country === "BE").map((place) => place.provinceCode),
  );
  const named = (name: string) => largest(ground.places.filter((place) => place.name === name));
  return {
    colleges: [
      ...lacking.map((code) => {
        const at = largest(ground.places.filter((place) => place.labourMarketRegionCode === code));
        return makeSchool(ground, `Demonstratiecollege ${at.name}`, at, mbo, "verified");
      }),
      ...provinces.map((code) => {
        const at = largest(ground.places.filter((place) => place.provinceCode === code));
        return makeSchool(ground, `Demonstratieschool ${at.name}`, at, flemish, "verified");
      }),
    ],
    primary: ["Middelburg", "Terneuzen", "Breda", "Groningen"].map((town) =>
      makeSchool(ground, "Demonstratiebasisschool De Wadpier", named(town), po, "verified"),
    ),
    waiting: makeSchool(ground, "Demonstratiebasisschool De Strandkrab", named("Goes"), po, "pending"),
  };
}
