import { slugOf } from "../../comparable";
import type { listing, listingHistory } from "../../schema";
import type { DemoCompany } from "./companies";
import type { Ground } from "./ground";
import { bookedText, placedText } from "./texts/listing-texts";

export type DemoListing = typeof listing.$inferInsert & { id: string };
type Kind = DemoListing["kind"];

const day = 86_400_000;
const kinds: { kind: Kind; weight: number }[] = [
  { kind: "company_visit", weight: 26 },
  { kind: "guest_lesson", weight: 20 },
  { kind: "apprenticeship", weight: 20 },
  { kind: "internship", weight: 14 },
  { kind: "workshop", weight: 9 },
  { kind: "assignment", weight: 6 },
  { kind: "event", weight: 5 },
];
const states: { status: DemoListing["status"]; weight: number }[] = [
  { status: "published", weight: 92 },
  { status: "paused", weight: 3 },
  { status: "draft", weight: 2 },
  { status: "archived", weight: 2 },
  { status: "expired", weight: 1 },
];
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
const iso = (at: Date) => at.toISOString().slice(0, 10);

/** A listing of a company; its texts fit its kind and sector, a leerbaan its recognitions. */
export function makeListing(
  ground: Ground,
  from: DemoCompany,
  index: number,
  given: { kind?: Kind; status?: DemoListing["status"] } = {},
): DemoListing {
  const { random, today } = ground;
  const { row: owner, sector } = from;
  const known = (ground.qualifications.get(owner.sectorSlug) ?? []).filter((q) =>
    from.recognitions.some((r) => r.crebo === q.crebo),
  );
  const flanders = from.place.holidayRegion === "vlaanderen";
  let kind = given.kind ?? random.weighted(kinds, (item) => item.weight).kind;
  if (kind === "apprenticeship" && (known.length === 0 || flanders)) kind = "company_visit";
  const placed = kind === "internship" || kind === "apprenticeship";
  const vmboStage = kind === "internship" && (known.length === 0 || flanders || random.chance(0.4));
  const qualification = placed && !vmboStage ? random.pick(known) : null;
  const text =
    kind === "internship" || kind === "apprenticeship"
      ? placedText(kind, sector, qualification?.name ?? null, random)
      : bookedText(kind, sector, owner.name, random);
  const first =
    given.status ??
    (owner.verification === "verified" ? random.weighted(states, (item) => item.weight).status : "in_review");
  const status = first ?? "published";
  const publishedAt =
    status === "draft" || status === "in_review"
      ? null
      : new Date(today.getTime() - random.int(5, 360) * day);
  const maxPupils = random.pick([12, 15, 20, 24, 28, 30, 32]);
  const pay = random.int(9, 19) * 10_000;
  const nextAugust = today.getUTCMonth() >= 7 ? today.getUTCFullYear() + 1 : today.getUTCFullYear();
  return {
    id: random.uuid(),
    slug: `${slugOf(text.title).slice(0, 60).replace(/-+$/, "")}-${index.toString(36)}`,
    kind,
    status,
    companyId: owner.id,
    contactId: from.contact.id,
    ...text,
    sectorSlug: owner.sectorSlug,
    audiences: qualification
      ? ["mbo"]
      : vmboStage && !flanders
        ? ["vmbo-bb", "vmbo-kb"]
        : random.pick(flanders ? flemish : dutch),
    levels: qualification ? [qualification.level] : [],
    languages: random.chance(0.12) ? ["nl", "en"] : ["nl"],
    costCents: placed || random.chance(0.93) ? 0 : random.pick([2500, 5000, 7500]),
    durationMinutes: placed
      ? null
      : kind === "guest_lesson"
        ? random.pick([50, 60, 100])
        : random.pick([90, 120, 150, 180, 240]),
    minPupils: placed ? null : random.pick([null, 5, 8]),
    maxPupils: placed ? null : maxPupils,
    minimumAge: random.pick([null, null, 12, 14, 16]),
    riskAssessmentYouth: random.chance(0.7),
    wheelchairAccessible: random.chance(0.6),
    whatToBring: kind === "guest_lesson" ? "" : sector.bring,
    travelKm: kind === "guest_lesson" ? random.pick([15, 20, 25, 30, 40]) : null,
    holdWorkingDays: 5,
    noticeDays: random.pick([2, 3, 5, 7]),
    campaign: kind === "event" && random.chance(0.3) ? "Girls' Day" : null,
    deliverable:
      kind === "assignment" ? "Een proefmodel of tekening, en een presentatie van tien minuten." : null,
    crebo: qualification?.crebo ?? null,
    route: placed ? (kind === "apprenticeship" ? "bbl" : "bol") : null,
    places: placed ? random.pick([1, 1, 1, 2, 2, 3, 4]) : null,
    startsFrom: placed ? iso(new Date(today.getTime() + random.int(-60, 60) * day)) : null,
    startsUntil: placed ? `${nextAugust}-09-30` : null,
    hoursPerWeek: placed
      ? kind === "apprenticeship"
        ? random.pick([24, 32, 32, 36])
        : random.pick([16, 24, 32])
      : null,
    daysPerWeek: placed ? random.pick([3, 4, 4]) : null,
    payMinCents: kind === "apprenticeship" ? pay : null,
    payMaxCents: kind === "apprenticeship" ? pay + random.int(1, 6) * 10_000 : null,
    requirements: placed
      ? random.pick([
          "",
          "Je bent op tijd en je durft te vragen.",
          "Rijbewijs B is handig, maar hoeft niet.",
          "VOG nodig; wij betalen de aanvraag.",
        ])
      : "",
    street: owner.street ?? "",
    houseNumber: owner.houseNumber ?? "",
    postcode: owner.postcode,
    place: owner.place,
    municipalityCode: owner.municipalityCode,
    lat: owner.lat,
    lng: owner.lng,
    endsOn: status === "expired" ? iso(new Date(today.getTime() - random.int(3, 60) * day)) : null,
    publishedAt,
    createdAt: new Date((publishedAt ?? today).getTime() - day),
    updatedAt: publishedAt ?? today,
  };
}

/** The steps that lead to a listing's state. */
export function listingSteps(made: DemoListing): (typeof listingHistory.$inferInsert)[] {
  const at = made.createdAt ?? new Date(0);
  const published = made.publishedAt ?? at;
  const step = (fromStatus: string | null, toStatus: string, actor: string, when: Date) => ({
    listingId: made.id,
    at: when,
    actor,
    fromStatus,
    toStatus,
  });
  const steps = [step(null, "draft", "C", at)];
  if (made.status === "draft") return steps;
  steps.push(step("draft", "in_review", "C", at));
  if (made.status === "in_review") return steps;
  steps.push(step("in_review", "published", "R", published));
  if (made.status !== "published")
    steps.push(step("published", String(made.status), made.status === "expired" ? "S" : "C", published));
  return steps;
}
