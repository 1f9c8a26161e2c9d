import type { Viewer } from "~/platform/auth/viewer";
import type { Db } from "~/platform/db.server";

import { byFit, fitOf, type Fit, type Seeker } from "./fit";
import { reachKm, travelTimes } from "~/platform/geo/travel";
import type { FindPlan } from "./core/plan";
import { filterNames, type FilterName, type PlaceSort } from "./core/vocabulary";
import { countPlaces, findPlaces, type BaseSort, type PlaceRow } from "./find.repository.server";
import { readSearch, type FindSearch } from "./find.usecases.server";
import { seekerFor } from "./seeker.usecases.server";
import { promisingAs, type ShortageOccupation } from "./trades.repository.server";

const pageSize = 20;
/** So many are judged and put in order; what comes behind them keeps the order of distance, or of newness. */
const judgedAtMost = 2000;

/** A place with how it fits the person who looks. */
export interface PlaceCardData {
  id: string;
  slug: string;
  kind: PlaceRow["kind"];
  title: string;
  summary: string;
  company: string;
  town: string;
  placesLeft: number;
  startsFrom: string | null;
  hoursPerWeek: number | null;
  daysPerWeek: number | null;
  promising: ShortageOccupation | null;
  fit: Pick<Fit, "fits" | "reasons" | "barriers" | "drawbacks" | "questions">;
}

/** A way to find something after all: more minutes, or a filter to leave out, and what that finds. */
export type Wider = { minutes: number; matched: number } | { filter: FilterName; matched: number };

function asCard(row: PlaceRow, fit: Fit, today: string): PlaceCardData {
  const { id, slug, kind, title, summary, company, town, placesLeft, crebo } = row;
  const startsFrom = row.startsFrom !== null && row.startsFrom < today ? today : row.startsFrom;
  const promising = crebo === null ? null : promisingAs(crebo);
  const { fits, reasons, barriers, drawbacks, questions } = fit;
  const { hoursPerWeek, daysPerWeek } = row;
  return {
    ...{ id, slug, kind, title, summary, company, town, placesLeft, startsFrom, hoursPerWeek, daysPerWeek },
    ...{ promising, fit: { fits, reasons, barriers, drawbacks, questions } },
  };
}

const baseSort = (plan: FindPlan): BaseSort => (plan.near === null ? "newest" : "distance");

interface Judged {
  cards: PlaceCardData[];
  /** How many of all that was found meet every condition; null when not all of them were judged. */
  fitting: number | null;
}

/** One page of what a search finds, judged for who looks; by fit, or in another order that they chose. */
async function onePage(db: Db, search: FindSearch, seeker: Seeker, sort: PlaceSort): Promise<Judged> {
  const { plan } = search;
  const offset = (search.page - 1) * pageSize;
  const judged = (all: PlaceRow[]) => all.map((row) => ({ row, fit: fitOf(seeker, row) }));
  const windowOf = (order: BaseSort) => findPlaces(plan, { sort: order, limit: pageSize, offset }, db);
  const cards = (some: ReturnType<typeof judged>) => some.map(({ row, fit }) => asCard(row, fit, plan.today));
  if (sort !== "fit" || offset >= judgedAtMost) {
    const order = sort === "fit" ? baseSort(plan) : sort;
    return { cards: cards(judged(await windowOf(order))), fitting: null };
  }
  const all = judged(await findPlaces(plan, { sort: baseSort(plan), limit: judgedAtMost, offset: 0 }, db));
  return {
    cards: cards(all.sort(byFit).slice(offset, offset + pageSize)),
    fitting: all.length < judgedAtMost ? all.filter(({ fit }) => fit.fits).length : null,
  };
}

/** What each filter stands for in a plan, to see what is found without it. */
const left: Record<FilterName, Partial<FindPlan>> = {
  q: { words: null },
  near: { near: null },
  kind: { kind: null },
  start: { start: null },
  level: { level: null },
  route: { route: null },
  days: { days: null },
  promising: { promising: null },
};

const mostWays = 4;

/** After finding nothing: the fewest minutes that find something, and the single filters that are in the way. */
async function widerSearches(db: Db, { plan, place, filters }: FindSearch): Promise<Wider[]> {
  const ways: Wider[] = [];
  for (const minutes of place === null ? [] : travelTimes.filter((time) => time > place.minutes)) {
    const near = plan.near && { ...plan.near, km: reachKm(minutes, place?.mode ?? "bicycle") };
    const matched = await countPlaces({ ...plan, near }, db);
    if (matched > 0) {
      ways.push({ minutes, matched });
      break;
    }
  }
  for (const filter of filterNames) {
    if (filters[filter] === undefined || ways.length >= mostWays) continue;
    const matched = await countPlaces({ ...plan, ...left[filter] }, db);
    if (matched > 0) ways.push({ filter, matched });
  }
  return ways;
}

/** The orders that a search can be put in; the first is the default. */
const sortsFor = (plan: FindPlan): PlaceSort[] => [
  "fit",
  ...(plan.near === null ? [] : (["distance"] as const)),
  "start",
  "newest",
];

/** Everything that `/leerbanen` shows for an address. */
export async function findPage(db: Db, params: URLSearchParams, viewer: Viewer | null, now: Date) {
  const typed = Object.fromEntries(params);
  const read = await readSearch(db, params, now);
  if (!read.ok) {
    const { errors, suggestions } = read;
    return { typed, errors, suggestions, place: null, results: null };
  }
  const { search } = read;
  const { plan, place } = search;
  const matched = await countPlaces(plan, db);
  const pages = Math.max(1, Math.ceil(matched / pageSize));
  const clamped = { ...search, page: Math.min(search.page, pages) };
  const { seeker, known } = await seekerFor(db, viewer, search);
  const sorts = sortsFor(plan);
  const sort = search.sort !== null && sorts.includes(search.sort) ? search.sort : "fit";
  const { cards, fitting } =
    matched === 0 ? { cards: [], fitting: null } : await onePage(db, clamped, seeker, sort);
  const results = {
    matched,
    fitting,
    page: clamped.page,
    pages,
    sort,
    sorts,
    corrected: search.corrected,
    /** What the person's own profile would fill the form with; null when they have none. */
    known,
    cards,
    wider: matched === 0 ? await widerSearches(db, search) : [],
  };
  const { label = "", mode = null, minutes = null } = place ?? {};
  const shown = mode === null || minutes === null ? null : { label, mode, minutes };
  return { typed, errors: {}, suggestions: [], place: shown, results };
}
export type FindPageData = Awaited<ReturnType<typeof findPage>>;
