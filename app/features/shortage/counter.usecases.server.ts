import { local, schoolYear } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";

import { shareOf, type Figures, type Scope } from "./core/counter";
import { countBase, countDemand, countSupply, demandSeries } from "./counter.repository.server";

/**
 * The counter, exact and recounted from the rows: for schools (their own) and coordinators (their territory) only. At a
 * past moment `at` demand is recounted from the reports' history and there is no supply. Source: reports, enrolment
 * and listings in the primary database.
 */
export async function counter(
  db: Db,
  options: Scope & { at?: Date | undefined; now: Date },
): Promise<Figures> {
  const { at, now, ...scope } = options;
  const past = at !== undefined && at < now ? at : null;
  const demand = await countDemand(scope, past, db);
  const base = await countBase(scope, schoolYear(past ?? now), db);
  const supply = past === null ? await countSupply(scope, db) : null;
  return { demand, base, share: shareOf(demand, base), supply };
}

export interface SeriesPoint {
  /** YYYY-MM-DD in Amsterdam; the value is that of the midnight with which the day begins. */
  day: string;
  value: number;
}

/** Exact demand at the beginning of each of the last `days` days, today included; the oldest first. */
export async function dailyDemand(db: Db, scope: Scope, days: number, now: Date): Promise<SeriesPoint[]> {
  const midnights = Array.from({ length: days }, (_, index) =>
    local(now)
      .startOf("day")
      .minus({ days: days - 1 - index }),
  );
  const values = await demandSeries(
    scope,
    midnights.map((midnight) => midnight.toJSDate()),
    db,
  );
  return midnights.map((midnight, index) => ({
    day: midnight.toFormat("yyyy-MM-dd"),
    value: values[index] ?? 0,
  }));
}
