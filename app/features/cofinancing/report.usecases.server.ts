import { audit } from "~/features/accounts/index.server";
import { territoryOf } from "~/features/organisations/index.server";
import type { Viewer } from "~/platform/auth/viewer";
import { local, today } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import { findRegion } from "~/platform/geo/geo.server";

import { cofinancingError } from "./cofinancing.errors";
import { entryState, rateOn, sumByState, valueCents, type EntryState } from "./core/entry";
import { findForReport, type EntryLine } from "./entries.repository.server";
import { findMunicipalitiesOf, findRates, findRegionsByCode, saveRate } from "./rates.repository.server";

/** A line of the report: an entry with how far it has come and what it is worth. */
export interface ReportLine extends Omit<EntryLine, "minutes"> {
  state: EntryState;
  /** Null on a line that was taken out: whoever adds up the column gets the sums. */
  minutes: number | null;
  /** Euro cents; null while no rate holds on its day, and on a line that was taken out. */
  cents: number | null;
}

/** The regions that a coordinator may report on, their territory's own first. */
export const reportRegions = (db: Db, viewer: Viewer) => findRegionsByCode(viewer.territory, db);

/** The region that was asked for, inside the viewer's territory. Throws 422 `unknown_region` otherwise. */
async function regionFor(db: Db, viewer: Viewer, asked: string) {
  const region = await findRegion(db, asked);
  const territory = await territoryOf(db, viewer);
  const municipalities = region === null ? [] : await findMunicipalitiesOf(region.code, db);
  const inside = territory === "all" || municipalities.every((code) => territory.includes(code));
  if (region === null || municipalities.length === 0 || !inside)
    throw cofinancingError("unknown_region", "region");
  return region;
}

/**
 * The ledger of a region (slug or code) between two days, both inclusive; this calendar year when they are left out.
 * Screen, CSV and XLSX are made of the same lines, and these add up to the three sums. Throws 422 for a region outside the viewer's territory.
 */
export async function report(
  db: Db,
  viewer: Viewer,
  asked: { regio?: string | undefined; van?: string | undefined; tot?: string | undefined },
  now: Date,
) {
  const region = await regionFor(db, viewer, asked.regio ?? viewer.territory[0] ?? "NL");
  const { year } = local(now);
  const from = asked.van ?? `${year}-01-01`;
  const until = asked.tot ?? `${year}-12-31`;
  const rates = await findRates(region.code, db);
  const found = await findForReport(
    { municipalities: await territoryOf(db, viewer) },
    { regionCode: region.code, from, until },
    db,
  );
  const lines = found.map((line): ReportLine => {
    const state = entryState(line);
    if (state === "voided") return { ...line, state, minutes: null, cents: null };
    const rate = rateOn(rates, line.onDay);
    return { ...line, state, cents: rate === null ? null : valueCents(line.minutes, rate) };
  });
  return { region, from, until, rates, lines, sums: sumByState(lines), today: today(now) };
}

/** Sets what an hour counts for in a region of the viewer's territory, from a day on. */
export const setRate = (
  db: Db,
  viewer: Viewer,
  input: { region: string; validFrom: string; euro: number; source: string },
  now: Date,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const region = await regionFor(tx, viewer, input.region);
    await saveRate(
      {
        regionCode: region.code,
        validFrom: input.validFrom,
        centsPerHour: input.euro,
        source: input.source,
      },
      tx,
    );
    await audit(
      tx,
      {
        actorId: viewer.userId,
        action: "cofinancing.rate_set",
        subjectType: "region",
        subjectId: region.code,
        details: { validFrom: input.validFrom, centsPerHour: input.euro },
      },
      now,
    );
  });
