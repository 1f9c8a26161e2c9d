import { DateTime } from "luxon";

import { local, schoolYear, zone } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";

import { exactFrom, figureValue, roundedFigure, type PublicFigure } from "./core/disclosure";
import { publicationDays, publishedBy } from "./core/publication";
import { cellKey, country, liveRegions } from "./core/cells";
import { liveFigures, publicTables } from "./core/tables";
import { demandSeries, findCounted, firstCountedAt } from "./counter.repository.server";
import { dailyDemand, type SeriesPoint } from "./counter.usecases.server";
import { findChanges, findSnapshots } from "./snapshots.repository.server";
import { demandByRegion, findMunicipalityLinks } from "./tables.repository.server";

/** The last midnight in Amsterdam: the moment of the figures that are refreshed daily. */
export const lastMidnight = (now: Date): Date => local(now).startOf("day").toJSDate();

/** What has been computed for a moment that is over does not change any more: kept per database, the latest few. */
const kept = new WeakMap<Db, Map<string, Promise<unknown>>>();
const keptAtMost = 16;

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

const dayOf = (moment: Date): string => local(moment).toFormat("yyyy-MM-dd");
const dayAfter = (day: string): string => local(startOf(day)).plus({ days: 1 }).toFormat("yyyy-MM-dd");
const startOf = (day: string): Date => DateTime.fromISO(day, { zone }).startOf("day").toJSDate();

/** The tables of the last two school years can be asked for. */
const publicationsFrom = (now: Date): string => `${schoolYear(now) - 1}-08-01`;

/** The days at whose beginning the public tables were published anew, up to the one of a moment. */
const publications = (db: Db, moment: Date): Promise<string[]> =>
  once(db, `publications ${lastMidnight(moment).toISOString()}`, async () => {
    const from = publicationsFrom(moment);
    const changes = await findChanges(startOf(from), db);
    return publicationDays(changes, { from, until: dayOf(moment) }, dayAfter);
  });

/**
 * The midnight that the public tables of a moment are about: the last one, unless fewer than five students have come or
 * gone since the tables before.
 */
export async function publishedAt(db: Db, moment: Date): Promise<Date> {
  return startOf(publishedBy(await publications(db, moment), dayOf(moment)));
}

/** The public tables of a moment, as they were published last; the same all day. */
export async function tablesAt(db: Db, moment: Date): Promise<Map<string, PublicFigure>> {
  const midnight = await publishedAt(db, moment);
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

/** A day of the country's course. */
export interface CoursePoint extends SeriesPoint {
  /** Places left at the beginning of the day; null when nothing ran to count them. */
  supply: number | null;
}

/**
 * The course of the whole country, one point for each of the last `days` days: exact from 20 on, else rounded as in the
 * tables that held on that day. What was kept on the day comes before what can be recounted now. The public gets no
 * course of smaller regions, since day after day it would tell more than the tables do.
 */
export async function countrySeries(db: Db, days: number, now: Date): Promise<CoursePoint[]> {
  const published = await publications(db, now);
  const { recounted, early } = await once(
    db,
    `series ${days} ${lastMidnight(now).toISOString()}`,
    async () => {
      const recounted = await dailyDemand(db, { regionCode: country }, days, now);
      const before = startOf(publishedBy(published, recounted[0]?.day ?? dayOf(now)));
      const [early] = await demandSeries({ regionCode: country }, [before], db);
      return { recounted, early };
    },
  );
  const dayBefore = (day: string) => local(startOf(day)).minus({ days: 1 }).toFormat("yyyy-MM-dd");
  const [first, last] = [recounted[0], recounted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const kept = new Map(
    (await findSnapshots(country, { from: dayBefore(first.day), until: dayBefore(last.day) }, db)).map(
      (row) => [row.day, row],
    ),
  );
  const exact = recounted.map(({ day, value }) => {
    const row = kept.get(dayBefore(day));
    return { day, value: row?.demand ?? value, supply: row?.supply ?? null };
  });
  const valueOn = new Map(exact.map(({ day, value }) => [day, value]));
  return exact.map(({ day, value, supply }) => {
    const shown = valueOn.get(publishedBy(published, day)) ?? early ?? value;
    return { day, supply, value: value >= exactFrom ? value : (figureValue(roundedFigure(shown)) ?? 0) };
  });
}

const longest = 400;

/** How many days the counter of Vakbrug has run, at most 400. */
export async function daysSinceFirst(db: Db, now: Date): Promise<number> {
  const first = await firstCountedAt(db);
  if (first === null) return 1;
  const days = Math.ceil(local(now).startOf("day").diff(local(first).startOf("day"), "days").days) + 1;
  return Math.min(Math.max(days, 1), longest);
}
