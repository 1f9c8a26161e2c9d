import { local } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";

import { exactFrom, figureValue, roundedFigure, type PublicFigure } from "./core/disclosure";
import { cellKey, country, liveFigures, liveRegions, publicTables } from "./core/tables";
import { findCounted, firstReportAt } from "./counter.repository.server";
import { dailyDemand, type SeriesPoint } from "./counter.usecases.server";
import { demandByRegion, findMunicipalityLinks } from "./tables.repository.server";

/** The last midnight in Amsterdam: the moment of the figures that are refreshed daily. */
export const lastMidnight = (now: Date): Date => local(now).startOf("day").toJSDate();

/** What has been computed for a moment that is over does not change any more: kept per database, the latest few. */
const kept = new WeakMap<Db, Map<string, Promise<unknown>>>();
const keptAtMost = 12;

function once<T>(db: Db, key: string, compute: () => Promise<T>): Promise<T> {
  const own = kept.get(db) ?? new Map<string, Promise<unknown>>();
  kept.set(db, own);
  const known = own.get(key) as Promise<T> | undefined;
  if (known !== undefined) return known;
  const made = compute();
  own.set(key, made);
  made.catch(() => own.delete(key));
  for (const old of own.keys()) {
    if (own.size <= keptAtMost) break;
    own.delete(old);
  }
  return made;
}

/** The public tables as they stood at the midnight before (or at) a moment; the same all day. */
export function tablesAt(db: Db, moment: Date): Promise<Map<string, PublicFigure>> {
  const midnight = lastMidnight(moment);
  return once(db, `tables ${midnight.toISOString()}`, async () =>
    publicTables(await findCounted({}, midnight, db), await findMunicipalityLinks(db)),
  );
}

/** A figure of the tables: a member that is not named has nobody, and is as small as any other. */
export const figureOf = (
  tables: ReadonlyMap<string, PublicFigure>,
  ...key: Parameters<typeof cellKey>
): PublicFigure => tables.get(cellKey(...key)) ?? { kind: "few" };

const liveKinds = ["country", "landsdeel", "province"];

/** The public figures of the regions at this moment (key by `cellKey("region", code)`). */
export async function regionsNow(db: Db, now: Date): Promise<Map<string, PublicFigure>> {
  const daily = await tablesAt(db, now);
  const links = await findMunicipalityLinks(db);
  return new Map([...daily, ...liveFigures(await demandByRegion(liveKinds, db), daily, links)]);
}

export const isLive = async (db: Db, regionCode: string): Promise<boolean> =>
  liveRegions(await findMunicipalityLinks(db)).has(regionCode);

/**
 * The course of the whole country, one point for each of the last `days` days: exact from 20 on, else rounded. The
 * public gets no course of smaller regions, since day after day it would tell more than the tables do.
 */
export const countrySeries = (db: Db, days: number, now: Date): Promise<SeriesPoint[]> =>
  once(db, `series ${days} ${lastMidnight(now).toISOString()}`, async () =>
    (await dailyDemand(db, { regionCode: country }, days, now)).map(({ day, value }) => ({
      day,
      value: value >= exactFrom ? value : (figureValue(roundedFigure(value)) ?? 0),
    })),
  );

const longest = 400;

/** How many days the counter of Vakbrug has run, at most 400. */
export async function daysSinceFirst(db: Db, now: Date): Promise<number> {
  const first = await firstReportAt(db);
  if (first === null) return 1;
  const days = Math.ceil(local(now).startOf("day").diff(local(first).startOf("day"), "days").days) + 1;
  return Math.min(Math.max(days, 1), longest);
}
