import { fittingPlaces, placesById, type FittingPlace } from "~/features/matching/index.server";
import { territoryOf } from "~/features/organisations/index.server";
import {
  counter,
  countChangers,
  emptyPlaces,
  openedReport,
  openReports,
  reportsInNeed,
  requireEmptyPlace,
  type Mediator,
  type Scope,
} from "~/features/shortage/index.server";
import type { Viewer } from "~/platform/auth/viewer";
import { schoolYear, today as dayOf } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";
import { findRegion } from "~/platform/geo/geo.server";
import { asChoice } from "~/platform/geo/region-options";
import { allSectors } from "~/platform/reference/sectors.server";

import { seekerOf, whoFits } from "./fits.usecases.server";
import { mediationError } from "./mediation.errors";

/** What a coordinator narrows the list to. */
export interface Asked {
  lijst: "studenten" | "plekken";
  regio?: string | undefined;
  sector?: string | undefined;
  niveau?: number | undefined;
  leerweg?: "bol" | "bbl" | "combined" | undefined;
  schooljaar?: number | undefined;
}

/** The viewer as a mediator of their territory. */
export async function mediatorOf(db: Db, viewer: Viewer, now: Date): Promise<Mediator> {
  const territory = await territoryOf(db, viewer);
  return {
    userId: viewer.userId,
    territory: territory === "all" ? {} : { municipalityCodes: territory },
    now,
  };
}

/** The scope of a question; outside the territory nothing is found. Throws unknown_filter for what does not exist. */
async function scopeOf(db: Db, who: Mediator, asked: Asked): Promise<Scope> {
  const region = asked.regio === undefined ? undefined : await findRegion(db, asked.regio);
  const known =
    asked.sector === undefined || (await allSectors(db)).some(({ slug }) => slug === asked.sector);
  if (region === null || !known) throw mediationError("unknown_filter");
  return {
    ...who.territory,
    regionCode: region?.code,
    sector: asked.sector,
    level: asked.niveau,
    route: asked.leerweg,
    schoolYear: asked.schooljaar,
  };
}

/** What a coordinator can narrow to: their own regions, the sectors, last school year until next. */
async function choices(db: Db, viewer: Viewer, now: Date) {
  const regions = await Promise.all(viewer.territory.map((code) => findRegion(db, code)));
  const year = schoolYear(now);
  return {
    regions: regions.flatMap((one) => (one === null ? [] : [asChoice(one)])),
    sectors: await allSectors(db),
    years: [year - 1, year, year + 1],
  };
}

/** Of which fields students may fit these places; null when one of them names no qualification and takes any. */
const fieldsOf = (places: readonly Pick<FittingPlace, "programme">[]) =>
  places.some(({ programme }) => programme === null)
    ? null
    : {
        domains: places.flatMap(({ programme }) => programme?.domain ?? []),
        sectors: places.flatMap(({ programme }) => programme?.sector ?? []),
      };

/** Of the places on a page: how many students in the territory fit each, and how many more would with transport. */
async function placesWithFits(db: Db, who: Mediator, ids: readonly string[], today: string) {
  const places = await placesById(db, ids);
  const reports = await reportsInNeed(db, who.territory, fieldsOf(places));
  const byId = new Map(places.map((place) => [place.id, place]));
  return ids.flatMap((id) => {
    const place = byId.get(id);
    if (place === undefined) return [];
    const { now, withTransport } = whoFits(place, reports, today);
    const { kind, title, company, town, placesLeft } = place;
    return [
      { id, kind, title, company, town, placesLeft, now: now.length, withTransport: withTransport.length },
    ];
  });
}

/** The mediation list: exact figures of the question, and a page of students without a place or of empty places. */
export async function mediationList(db: Db, viewer: Viewer, asked: Asked, page: number, now: Date) {
  const who = await mediatorOf(db, viewer, now);
  const scope = await scopeOf(db, who, asked);
  const students = await openReports(db, scope, asked.lijst === "studenten" ? page : 1);
  const places = await emptyPlaces(db, scope, asked.lijst === "plekken" ? page : 1);
  return {
    asked,
    ...(await choices(db, viewer, now)),
    figures: { ...(await counter(db, { ...scope, now })), changers: await countChangers(scope, db) },
    students: { ...students, reports: asked.lijst === "studenten" ? students.reports : [] },
    places: {
      total: places.total,
      page: places.page,
      pages: places.pages,
      lines: asked.lijst === "plekken" ? await placesWithFits(db, who, places.ids, dayOf(now)) : [],
    },
    today: dayOf(now),
  };
}

/** Reports and pages of places in a file: it stays one that a spreadsheet opens, made in seconds. */
const mostInFile = { reports: 10_000, pages: 40 };

/** The list that is asked for as a whole, for a file, with how many it is; the other list is left empty. */
export async function wholeList(db: Db, viewer: Viewer, asked: Asked, now: Date) {
  const who = await mediatorOf(db, viewer, now);
  const scope = await scopeOf(db, who, asked);
  const today = dayOf(now);
  if (asked.lijst === "studenten") {
    const { total, reports } = await openReports(db, scope, 1, mostInFile.reports);
    return { today, total, reports, places: [] };
  }
  let { total, pages, ids } = await emptyPlaces(db, scope, 1);
  // By the pages of the screen: who is looked at for a place depends on the places beside it.
  const places = await placesWithFits(db, who, ids, today);
  for (let page = 2; page <= Math.min(pages, mostInFile.pages); page += 1) {
    ({ total, pages, ids } = await emptyPlaces(db, scope, page));
    places.push(...(await placesWithFits(db, who, ids, today)));
  }
  return { today, total, reports: [], places };
}

const around = 60;
const placesShown = 20;

/** A place as the page of a student shows it. */
const shown = ({ id, slug, kind, title, company, town, placesLeft, fit }: FittingPlace) => ({
  ...{ id, slug, kind, title, company, town, placesLeft, fit },
});

/** One student without a place, by name, with the places that fit; that the coordinator looked is written down. */
export async function mediationStudent(db: Db, viewer: Viewer, reportId: string, now: Date) {
  const who = await mediatorOf(db, viewer, now);
  const report = await openedReport(db, who, reportId);
  const today = dayOf(now);
  const places = await fittingPlaces(
    db,
    seekerOf(report, today),
    { lat: report.lat, lng: report.lng, km: around },
    today,
  );
  const { reportId: id, name, studentNumber, email, note, qualification, crebo, level, route } = report;
  const { schoolName, town, wantedFrom, since, sent, status, fromHome } = report;
  return {
    student: {
      ...{ reportId: id, name, studentNumber, email, note, qualification, crebo, level, route },
      ...{ schoolName, town, wantedFrom, since, sent, status, fromHome },
    },
    places: { total: places.length, shown: places.slice(0, placesShown).map(shown) },
    today,
  };
}

const reportsShown = 25;

/** One empty place in the territory with the students there who fit it. */
export async function mediationPlace(db: Db, viewer: Viewer, listingId: string, now: Date) {
  const who = await mediatorOf(db, viewer, now);
  await requireEmptyPlace(db, who.territory, listingId);
  const [place] = await placesById(db, [listingId]);
  if (place === undefined) throw mediationError("unknown_filter");
  const reports = await reportsInNeed(db, who.territory, fieldsOf([place]));
  const fits = whoFits(place, reports, dayOf(now));
  const part = (all: typeof fits.now) => ({ total: all.length, lines: all.slice(0, reportsShown) });
  const { title, slug, kind, company, town, placesLeft, qualification } = place;
  return {
    place: { title, slug, kind, company, town, placesLeft, qualification },
    now: part(fits.now),
    withTransport: part(fits.withTransport),
  };
}
