import { local, schoolYear, today } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";

import { country } from "./core/cells";
import { lastMidnight } from "./public.usecases.server";
import {
  baseByCut,
  claimSnapshot,
  demandByCut,
  hasSnapshot,
  insertSnapshot,
  snapshotKinds,
  supplyByCut,
  type SnapshotRow,
} from "./snapshots.repository.server";
import { findRegions } from "./tables.repository.server";

/** Everything that is kept about the end of a day: each region as a whole, and each of its cuts that is not empty. */
async function countDay(day: string, midnight: Date, tx: Db): Promise<SnapshotRow[]> {
  const made = new Map<string, SnapshotRow>();
  const at = (regionCode: string, cut: SnapshotRow["cut"], value: string): SnapshotRow => {
    const key = `${regionCode} ${cut} ${value}`;
    const row = made.get(key) ?? { day, regionCode, cut, value, demand: 0, base: 0, supply: 0 };
    made.set(key, row);
    return row;
  };
  for (const { code } of await findRegions(snapshotKinds, tx)) at(code, "all", "");
  const year = schoolYear(local(midnight).minus({ hours: 1 }).toJSDate());
  for (const { region, cut, value, n } of await demandByCut(midnight, tx))
    at(region, cut, value).demand = Number(n);
  for (const { region, cut, value, n } of await baseByCut(year, tx)) at(region, cut, value).base = Number(n);
  for (const { region, cut, value, n } of await supplyByCut(tx)) at(region, cut, value).supply = Number(n);
  return [...made.values()];
}

/**
 * Keeps the counter of the day that has just ended in Amsterdam; true when this call did. Demand is that of midnight,
 * supply that of the first count after it, since nobody can recount it later. For the same reason days on which nothing
 * ran stay out instead of being made up. Of several workers one writes the day, all of it or nothing.
 */
export async function takeSnapshot(db: Db, now: Date): Promise<boolean> {
  const midnight = lastMidnight(now);
  const day = today(local(midnight).minus({ hours: 1 }).toJSDate());
  if (await hasSnapshot(day, country, db)) return false;
  return inTransaction(db, async (tx) => {
    const counted = await countDay(day, midnight, tx);
    const whole = counted.find(({ regionCode, cut }) => regionCode === country && cut === "all");
    if (whole === undefined || !(await claimSnapshot(whole, tx))) return false;
    await insertSnapshot(
      counted.filter((row) => row !== whole),
      tx,
    );
    return true;
  });
}
