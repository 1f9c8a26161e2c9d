import { territoryOf } from "~/features/organisations/index.server";
import type { Viewer } from "~/platform/auth/viewer";
import { local, schoolYear, today } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";
import { municipalitiesOf, type Region } from "~/platform/geo/geo.server";

import { movementSince, shareOf } from "./core/counter";
import { exactFrom, figureValue, publicBase, type PublicFigure } from "./core/disclosure";
import { cellKey, country } from "./core/cells";
import { countBase, countDemand, countSupply } from "./counter.repository.server";
import { dailyDemand, type SeriesPoint } from "./counter.usecases.server";
import { countrySeries, figureOf, isLive, publishedAt, regionsNow, tablesAt } from "./public.usecases.server";

/** The counter of one region, as one viewer may see it. */
export interface RegionShortage {
  region: { code: string; name: string; slug: string; kind: Region["kind"] };
  /** Students without a place. `hidden` where a figure would give somebody away. */
  demand: PublicFigure;
  /** The demand is that of the rows at this moment, because the viewer coordinates the region. */
  exact: boolean;
  /** `live` moves with every report and placement; `daily` is of last midnight. */
  refreshed: "live" | "daily";
  /** ISO moment that the demand is about. */
  at: string;
  /** Part of the enrolled students (0–1), from the shown demand; null without a base or a number that may be shown. */
  share: number | null;
  /** Students enrolled this school year; `publicBase` of them for the public. */
  base: number;
  /** Places left over internships and apprenticeships in the region. */
  supply: number;
  /** The last 30 days, the oldest first; null where the viewer may not see a course. */
  series: SeriesPoint[] | null;
  /** Change since the first day of this month; null without a course. */
  thisMonth: number | null;
}

/** True when the viewer coordinates every municipality of the region. */
async function coordinatesAll(db: Db, viewer: Viewer | null, regionCode: string): Promise<boolean> {
  const territory = await territoryOf(db, viewer);
  if (territory === "all") return true;
  if (territory.length === 0) return false;
  const own = new Set(territory);
  const members = await municipalitiesOf(db, regionCode);
  return members.length > 0 && members.every(({ code }) => own.has(code));
}

const seriesDays = 31;

async function demandFor(db: Db, region: Region, exact: boolean, now: Date) {
  const regionCode = region.code;
  if (exact) {
    const value = await countDemand({ regionCode }, null, db);
    const figure: PublicFigure = { kind: "exact", value };
    return { demand: figure, refreshed: "live" as const, at: now };
  }
  const published = await publishedAt(db, now);
  // Regions of a coordinator's own making can overlap in any way, so that their sums would give municipalities away.
  if (region.kind === "own")
    return { demand: { kind: "hidden" } as PublicFigure, refreshed: "daily" as const, at: published };
  if (!(await isLive(db, regionCode))) {
    const demand = figureOf(await tablesAt(db, now), "region", regionCode);
    return { demand, refreshed: "daily" as const, at: published };
  }
  const demand = (await regionsNow(db, now)).get(cellKey("region", regionCode)) ?? { kind: "few" };
  return demand.kind === "exact"
    ? { demand, refreshed: "live" as const, at: now }
    : { demand, refreshed: "daily" as const, at: published };
}

/** Two digits, so that a share tells no more than the figure that it was made of. */
const roundShare = (share: number | null): number | null =>
  share === null ? null : Math.round(share * 100) / 100;

/**
 * The counter of a region for a viewer: exact and with its course for who coordinates all of it, publicly rounded for
 * everybody else. Demand and base by the school's municipality, supply by the workplace's.
 */
export async function shortageForRegion(
  db: Db,
  region: Region,
  viewer: Viewer | null,
  now: Date,
): Promise<RegionShortage> {
  const exact = await coordinatesAll(db, viewer, region.code);
  const { demand, refreshed, at } = await demandFor(db, region, exact, now);
  const scope = { regionCode: region.code };
  const base = await countBase(scope, schoolYear(now), db);
  // The share of a small group would tell the public its size.
  const isSmall = !exact && base < exactFrom;
  const value = demand.kind === "few" || isSmall ? null : figureValue(demand);
  const course = await courseFor(db, region.code, exact, now);
  const series =
    course === null || demand.kind !== "exact"
      ? course
      : [...course, { day: today(now), value: demand.value }];
  return {
    region: { code: region.code, name: region.name, slug: region.slug, kind: region.kind },
    demand,
    exact,
    refreshed,
    at: at.toISOString(),
    share: value === null ? null : roundShare(shareOf(value, base)),
    base: exact ? base : publicBase(base),
    supply: await countSupply(scope, db),
    series,
    thisMonth: series && movementSince(series, local(now).startOf("month").toFormat("yyyy-MM-dd")),
  };
}

async function courseFor(
  db: Db,
  regionCode: string,
  exact: boolean,
  now: Date,
): Promise<SeriesPoint[] | null> {
  if (regionCode === country) return countrySeries(db, seriesDays, now);
  return exact ? dailyDemand(db, { regionCode }, seriesDays, now) : null;
}
