import { territoryOf } from "~/features/organisations/index.server";
import type { Viewer } from "~/platform/auth/viewer";
import type { Db } from "~/platform/db.server";
import { findRegion, type Region } from "~/platform/geo/geo.server";
import { allSectors } from "~/platform/reference/sectors.server";

import { routes, type Scope } from "./core/counter";
import { intervalOf, type PublicFigure } from "./core/disclosure";
import { cellKey, country, type Cut } from "./core/cells";
import { findCounted } from "./counter.repository.server";
import { officialShortage, type OfficialShortage } from "./history.repository.server";
import {
  countrySeries,
  daysSinceFirst,
  figureOf,
  publishedAt,
  regionsNow,
  tablesAt,
  type CoursePoint,
} from "./public.usecases.server";
import { shortageForRegion, type RegionShortage } from "./regions.usecases.server";
import { demandByRegion, findRegions, supplyByRegion, supplyBySector } from "./tables.repository.server";

export interface RegionLine {
  code: string;
  name: string;
  slug: string;
  kind: string;
  demand: PublicFigure;
  supply: number;
}

export interface CutLine {
  /** Sector slug, mbo level ("0" when unknown) or learning route. */
  member: string;
  name: { nl: string; en: string } | null;
  demand: PublicFigure;
  /** Places left; only where the cut is by sector. */
  supply: number | null;
  /** Exact, of the viewer's own territory; null for who has none. */
  own: number | null;
}

/** Everything on the page about the shortage, as one viewer may see it. */
export interface Overview {
  /** ISO moment of the figures that are refreshed daily. */
  refreshedAt: string;
  national: RegionShortage;
  official: OfficialShortage[];
  /** Daily since Vakbrug's first report (at most 400 days), then the figure of now. */
  series: CoursePoint[];
  labourMarket: RegionLine[];
  /** Landsdelen and provinces. */
  upper: RegionLine[];
  sectors: CutLine[];
  levels: CutLine[];
  routes: CutLine[];
  /** The regions that the viewer coordinates, exact. */
  own: RegionShortage[];
}

const tableKinds = ["landsdeel", "province", "labour_market_region"] as const;

async function countryOf(db: Db): Promise<Region> {
  const found = await findRegion(db, country);
  if (found === null) throw new Error("the reference data has not been loaded");
  return found;
}

/** Exact demand by each cut in the viewer's territory; null for who coordinates nothing. */
async function ownCuts(db: Db, viewer: Viewer | null): Promise<Map<string, number> | null> {
  const territory = await territoryOf(db, viewer);
  if (territory !== "all" && territory.length === 0) return null;
  const scope: Scope = territory === "all" ? {} : { municipalityCodes: territory };
  const students = new Map<string, Set<string>>();
  for (const report of await findCounted(scope, null, db)) {
    for (const key of [
      cellKey("sector", report.sector),
      cellKey("level", report.level ?? 0),
      cellKey("route", report.route),
    ])
      students.set(key, (students.get(key) ?? new Set()).add(report.studentId));
  }
  return new Map([...students].map(([key, set]) => [key, set.size]));
}

async function ownRegions(db: Db, viewer: Viewer | null, now: Date): Promise<RegionShortage[]> {
  const codes = viewer?.role === "coordinator" ? viewer.territory.slice(0, 12) : [];
  const found = await Promise.all(codes.map((code) => findRegion(db, code)));
  return Promise.all(
    found.filter((region) => region !== null).map((region) => shortageForRegion(db, region, viewer, now)),
  );
}

/** Dutch regions of one kind with their public figures, or exact ones within the viewer's territory. */
async function regionLines(db: Db, viewer: Viewer | null, now: Date): Promise<RegionLine[]> {
  const figures = await regionsNow(db, now);
  const supply = await supplyByRegion(tableKinds, db);
  const everywhere = (await territoryOf(db, viewer)) === "all";
  const own = new Set(viewer?.role === "coordinator" ? viewer.territory : []);
  const exact = everywhere || own.size > 0 ? await demandByRegion(tableKinds, db) : null;
  return (await findRegions(tableKinds, db))
    .filter((region) => region.country === country)
    .map(({ code, name, slug, kind }) => ({
      code,
      name,
      slug,
      kind,
      demand:
        exact !== null && (everywhere || own.has(code))
          ? { kind: "exact", value: exact.get(code) ?? 0 }
          : (figures.get(cellKey("region", code)) ?? { kind: "few" }),
      supply: supply.get(code) ?? 0,
    }));
}

/** The page's figures. Public ones are rounded; coordinators get their own territory exactly. */
export async function overview(db: Db, viewer: Viewer | null, now: Date): Promise<Overview> {
  const national = await shortageForRegion(db, await countryOf(db), viewer, now);
  const tables = await tablesAt(db, now);
  const own = await ownCuts(db, viewer);
  const line = (cut: Cut, member: string, name: CutLine["name"], supply: number | null): CutLine => ({
    member,
    name,
    demand: figureOf(tables, cut, member),
    supply,
    own: own && (own.get(cellKey(cut, member)) ?? 0),
  });
  const sectorSupply = await supplyBySector(db);
  const lines = await regionLines(db, viewer, now);
  return {
    refreshedAt: (await publishedAt(db, now)).toISOString(),
    national,
    official: officialShortage(),
    series: await countrySeries(db, await daysSinceFirst(db, now), now),
    labourMarket: lines.filter(({ kind }) => kind === "labour_market_region"),
    upper: lines.filter(({ kind }) => kind !== "labour_market_region"),
    sectors: (await allSectors(db)).map(({ slug, nl, en }) =>
      line("sector", slug, { nl, en }, sectorSupply.get(slug) ?? 0),
    ),
    levels: ["1", "2", "3", "4", ...(tables.has(cellKey("level", "0")) ? ["0"] : [])].map((level) =>
      line("level", level, null, null),
    ),
    routes: routes.map((route) => line("route", route, null, null)),
    own: await ownRegions(db, viewer, now),
  };
}

/** A labour-market region as the public has it, with where it lies. */
export interface PublicRegion extends RegionLine {
  lat: number;
  lng: number;
  /** The least and the most students that the public figure may stand for. */
  least: number;
  most: number;
}

/** Students without a place and places left in every labour-market region, publicly rounded whoever asks. */
export async function publicRegions(db: Db, now: Date): Promise<{ at: string; regions: PublicRegion[] }> {
  const where = new Map((await findRegions(["labour_market_region"], db)).map((one) => [one.code, one]));
  const lines = await regionLines(db, null, now);
  return {
    at: (await publishedAt(db, now)).toISOString(),
    regions: lines.flatMap((line) => {
      const at = where.get(line.code);
      const { low: least, high: most } = intervalOf(line.demand);
      return at === undefined ? [] : [{ ...line, lat: at.lat, lng: at.lng, least, most }];
    }),
  };
}

/** The course of the country for the open data interface: the official measurements, then ours day by day. */
export async function shortageHistory(db: Db, now: Date) {
  const series = await countrySeries(db, await daysSinceFirst(db, now), now);
  return {
    timeStamp: now.toISOString(),
    official: officialShortage().map((point) => ({
      ...point,
      source: "Techniekpact progress report 2015 (SBB)",
    })),
    days: series.map(({ day, value }) => ({ day, students: value })),
  };
}
