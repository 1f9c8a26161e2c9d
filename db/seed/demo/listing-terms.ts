import type { listing } from "../../schema";
import type { DemoCompany } from "./companies";
import { plusDays } from "./days";
import type { DemoQualification, Ground } from "./ground";
import { noPlace, placeTerms } from "./place-terms";
import type { Topic } from "./texts";

type Row = typeof listing.$inferInsert;
export type Kind = Row["kind"];

export const isPlaced = (kind: Kind): kind is "internship" | "apprenticeship" =>
  kind === "internship" || kind === "apprenticeship";

const dutch = [
  ["vmbo-bb", "vmbo-kb"],
  ["vmbo-kb", "vmbo-gl", "vmbo-tl"],
  ["vmbo-tl", "havo"],
  ["havo", "vwo"],
  ["po"],
  ["pro", "vmbo-bb"],
  ["mbo"],
  ["vso", "pro"],
];
const flemish = [["lager"], ["so-1"], ["so-1", "so-2"], ["so-2", "so-3"]];

/** For whom a listing is; a school stage in Flanders is for the second and third stage. */
export function audiencesFor(
  ground: Ground,
  kind: Kind,
  country: "NL" | "BE",
  qualification: DemoQualification | null,
): string[] {
  if (qualification !== null) return ["mbo"];
  if (isPlaced(kind)) return country === "BE" ? ["so-2", "so-3"] : ["vmbo-bb", "vmbo-kb"];
  return ground.random.pick(country === "BE" ? flemish : dutch);
}

/** Minutes; an assignment's slot is its first visit. */
const durations: Record<Exclude<Kind, "internship" | "apprenticeship">, readonly number[]> = {
  guest_lesson: [50, 60, 100],
  company_visit: [90, 120, 150, 180],
  workshop: [120, 150, 180],
  assignment: [90, 120],
  event: [180, 240, 300],
};
/** Hours and days a week. */
const weeks = {
  internship: [
    [16, 2],
    [24, 3],
    [32, 4],
  ],
  apprenticeship: [
    [24, 3],
    [32, 4],
    [32, 4],
    [36, 4],
  ],
} as const;
const hourlyCents = [850, 1400] as const;
const weeksAMonth = 4.33;
const wishes = [
  "",
  "Je bent op tijd en je durft te vragen.",
  "Je werkt graag met je handen en met anderen samen.",
  "Rijbewijs B is handig, maar hoeft niet.",
  "Een VOG is nodig; wij betalen de aanvraag.",
];

const arrivals = [
  "Meld je bij de balie naast de poort. Een bus kan keren op het plein; op de fiets rijd je door tot het hek.",
  "De ingang is aan de achterkant, waar de vlaggen hangen. Parkeren kan gratis voor de deur.",
  "Bel aan bij de hoofdingang. De bushalte is vijf minuten lopen.",
] as const;
const bring = ["Iets te eten en te drinken voor de pauze.", "Een pen en iets om op te schrijven."] as const;

/** What a company tells every group that visits it; the same in all its offers, but for what to wear. */
function visitTerms({ row: { name } }: DemoCompany, whatToWear: string) {
  return {
    whatToWear,
    whatToBring: bring[name.length % bring.length] ?? "",
    arrival: arrivals[name.length % arrivals.length] ?? "",
  };
}

function bookedTerms(ground: Ground, kind: keyof typeof durations, topic: Topic, from: DemoCompany) {
  const { random } = ground;
  return {
    durationMinutes: random.pick(durations[kind]),
    minPupils: random.pick([null, 5, 8]),
    maxPupils: random.pick([12, 15, 20, 24, 28, 30, 32]),
    costCents: random.chance(0.93) ? 0 : random.pick([2500, 5000, 7500]),
    ...(kind === "guest_lesson" ? {} : visitTerms(from, random.pick(from.sector.wear))),
    travelKm: kind === "guest_lesson" ? random.pick([15, 20, 25, 30, 40]) : null,
    noticeDays: random.pick([2, 3, 5, 7]),
    campaign: kind === "event" && random.chance(0.3) ? "Girls' Day" : null,
    deliverable: kind === "assignment" ? topic.deliverable : null,
  };
}

function placedTerms(
  ground: Ground,
  kind: keyof typeof weeks,
  {
    from,
    topic,
    qualification,
  }: { from: DemoCompany; topic: Topic; qualification: DemoQualification | null },
) {
  const { random, today } = ground;
  const [hoursPerWeek, daysPerWeek] = random.pick<readonly [number, number]>(weeks[kind]);
  const startsFrom = plusDays(today, random.int(-60, 60));
  const toFifty = (cents: number) => Math.round(cents / 5_000) * 5_000;
  const pay = toFifty(random.int(...hourlyCents) * hoursPerWeek * weeksAMonth);
  const places = random.pick([1, 1, 1, 2, 2, 3, 4]);
  const daysOpen = random.int(90, 300);
  const payMaxCents = kind === "apprenticeship" ? pay + random.int(2, 8) * 5_000 : null;
  const requirements = random.pick(qualification === null ? wishes.slice(0, 3) : wishes);
  return {
    ...placeTerms(from, kind, {
      topic,
      isForQualification: qualification !== null,
      daysPerWeek,
      requirements,
    }),
    crebo: qualification?.crebo ?? null,
    route: kind === "apprenticeship" ? ("bbl" as const) : ("bol" as const),
    places,
    startsFrom,
    startsUntil: plusDays(startsFrom, daysOpen),
    hoursPerWeek,
    daysPerWeek,
    payMinCents: kind === "apprenticeship" ? pay : null,
    payMaxCents,
    requirements,
  };
}

/** What every row must name, for the kinds that have no such thing. */
const none = {
  ...noPlace,
  durationMinutes: null,
  minPupils: null,
  maxPupils: null,
  costCents: 0,
  whatToWear: "",
  whatToBring: "",
  arrival: "",
  travelKm: null,
  noticeDays: 3,
  campaign: null,
  deliverable: null,
  crebo: null,
  route: null,
  places: null,
  startsFrom: null,
  startsUntil: null,
  hoursPerWeek: null,
  daysPerWeek: null,
  payMinCents: null,
  payMaxCents: null,
  requirements: "",
} satisfies Partial<Row>;

const minimumAges = (kind: Kind, audiences: readonly string[]): (number | null)[] => {
  if (kind === "apprenticeship") return [16];
  if (kind === "internship") return [null, 14, 16];
  return audiences.some((each) => ["po", "lager"].includes(each)) ? [null, null, 8] : [null, null, 12, 14];
};

/** The fields that belong to a kind, all others empty. */
export function termsOf(
  ground: Ground,
  kind: Kind,
  of: { from: DemoCompany; topic: Topic; audiences: string[]; qualification: DemoQualification | null },
) {
  const { random } = ground;
  return {
    ...none,
    ...(isPlaced(kind) ? placedTerms(ground, kind, of) : bookedTerms(ground, kind, of.topic, of.from)),
    minimumAge: random.pick(minimumAges(kind, of.audiences)),
    riskAssessmentYouth: random.chance(0.7),
    // A company has it for those who guide its groups, or not.
    vogAvailable: of.from.row.name.length % 3 !== 0,
    wheelchairAccessible: random.chance(0.6),
    languages: random.chance(0.12) ? ["nl", "en"] : ["nl"],
    levels: of.qualification === null ? [] : [of.qualification.level],
    holdWorkingDays: 5,
  };
}
