import { slugOf } from "../../comparable";
import type { listing, listingHistory } from "../../schema";
import { uuidOf } from "../uuid";
import type { DemoCompany } from "./companies";
import { amsterdam, plusDays, plusHours } from "./days";
import type { DemoQualification, Ground } from "./ground";
import { audiencesFor, isPlaced, termsOf, type Kind } from "./listing-terms";
import { listingText, settingOf } from "./texts";

type Row = typeof listing.$inferInsert;
export type DemoListing = Row & { id: string; status: NonNullable<Row["status"]>; createdAt: Date };

const kinds: { kind: Kind; weight: number }[] = [
  { kind: "company_visit", weight: 24 },
  { kind: "guest_lesson", weight: 18 },
  { kind: "apprenticeship", weight: 21 },
  { kind: "internship", weight: 14 },
  { kind: "workshop", weight: 10 },
  { kind: "assignment", weight: 7 },
  { kind: "event", weight: 6 },
];
const states: { status: DemoListing["status"]; weight: number }[] = [
  { status: "published", weight: 184 },
  { status: "paused", weight: 6 },
  { status: "draft", weight: 4 },
  { status: "archived", weight: 3 },
  { status: "expired", weight: 2 },
  { status: "suspended", weight: 1 },
];

function statusFor(ground: Ground, from: DemoCompany): DemoListing["status"] {
  if (from.standing === "newcomer") return "in_review";
  if (from.standing === "pending") return ground.random.pick(["draft", "in_review"]);
  return ground.random.weighted(states, (item) => item.weight).status;
}

/** When it was made, put online and last changed; `online` is the least number of days that it has been so. */
function moments(ground: Ground, status: DemoListing["status"], online: number) {
  const { random, today } = ground;
  const ago = (from: number, to: number) =>
    amsterdam(plusDays(today, -random.int(from, to)), random.int(9, 16));
  if (status === "draft" || status === "in_review") {
    const createdAt = ago(1, status === "draft" ? 40 : 3);
    return { createdAt, publishedAt: null, updatedAt: plusHours(createdAt, 1) };
  }
  const publishedAt = ago(online, 360);
  // The yearly question whether it is still right came not long ago.
  const askedLast = amsterdam(plusDays(today, -60), 10);
  const confirmedAt = publishedAt < askedLast ? askedLast : publishedAt;
  return { createdAt: plusHours(publishedAt, -26), publishedAt, updatedAt: publishedAt, confirmedAt };
}

/** The last day on which it is offered; most have none. */
function lastDay(ground: Ground, status: DemoListing["status"]): string | null {
  const { random, today } = ground;
  if (status === "expired") return plusDays(today, -random.int(3, 60));
  return status === "published" && random.chance(0.05) ? plusDays(today, random.int(100, 300)) : null;
}

/** A qualification of the company's; none for most short stages. */
function qualificationFor(ground: Ground, kind: Kind, from: DemoCompany): DemoQualification | null {
  if (!isPlaced(kind) || from.qualifications.length === 0) return null;
  return kind === "internship" && ground.random.chance(0.4) ? null : ground.random.pick(from.qualifications);
}

/** A listing of a company; its texts fit its kind and trade, a leerbaan the company's recognitions. */
export function makeListing(
  ground: Ground,
  from: DemoCompany,
  index: number,
  given: { kind?: Kind; audiences?: string[]; status?: DemoListing["status"]; online?: number } = {},
): DemoListing {
  const { random } = ground;
  const { row: owner, place, trade } = from;
  let kind = given.kind ?? random.weighted(kinds, (item) => item.weight).kind;
  if (kind === "apprenticeship" && from.qualifications.length === 0) kind = "company_visit";
  const qualification = qualificationFor(ground, kind, from);
  const fitting = trade.topics.filter((each) => each.dossiers.includes(qualification?.dossier ?? ""));
  const topic = random.pick(fitting.length === 0 ? trade.topics : fitting);
  const audiences = given.audiences ?? audiencesFor(ground, kind, place.country, qualification);
  const setting = settingOf({
    random,
    topic,
    trade,
    company: owner.name,
    town: place.name,
    audience: audiences[0] ?? "",
  });
  const text = listingText(kind, setting, qualification?.name ?? null);
  const status = given.status ?? statusFor(ground, from);
  const slug = `${slugOf(text.title).slice(0, 60).replace(/-+$/, "")}-${index.toString(36)}`;
  return {
    id: uuidOf("listing", slug),
    slug,
    kind,
    status,
    audiences,
    statusReason: status === "suspended" ? "Scholen melden dat er niemand opendoet." : null,
    companyId: owner.id,
    contactId: from.contact.id,
    ...text,
    sectorSlug: owner.sectorSlug,
    ...termsOf(ground, kind, { from, topic, audiences, qualification }),
    street: owner.street ?? "",
    houseNumber: owner.houseNumber ?? "",
    postcode: owner.postcode,
    place: owner.place,
    municipalityCode: owner.municipalityCode,
    lat: owner.lat,
    lng: owner.lng,
    endsOn: lastDay(ground, status),
    ...moments(ground, status, given.online ?? 5),
  };
}

/** The steps that lead to a listing's state. */
export function listingSteps(made: DemoListing): (typeof listingHistory.$inferInsert)[] {
  const step = (
    fromStatus: string | null,
    toStatus: string,
    actor: string,
    at: Date,
    note?: string | null,
  ) => ({
    listingId: made.id,
    at,
    actor,
    fromStatus,
    toStatus,
    note: note ?? null,
  });
  const { createdAt, publishedAt, status } = made;
  const steps = [step(null, "draft", "C", createdAt)];
  if (status === "draft") return steps;
  steps.push(step("draft", "in_review", "C", plusHours(createdAt, 1)));
  if (status === "in_review" || publishedAt == null) return steps;
  steps.push(step("in_review", "published", "R", publishedAt));
  if (status === "published") return steps;
  const actor = status === "expired" ? "S" : status === "suspended" ? "R" : "C";
  return [...steps, step("published", status, actor, plusHours(publishedAt, 50), made.statusReason)];
}
