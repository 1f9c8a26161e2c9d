import { schoolYear } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";

import type { Scope } from "./core/counter";
import { recounter, scopesIn, type Recounted } from "./core/recount";
import { counter } from "./counter.usecases.server";
import { findRowsToRecount } from "./recount.repository.server";

/** A scope of which the counter says something else than the rows. */
export interface Difference {
  scope: Scope;
  counter: Recounted;
  rows: Recounted;
}

/**
 * Compares the counter with the rows, one by one, for the whole and for every region, sector, qualification, level, route
 * and school year that occurs. Empty when it is right. Reads one state of the database, whatever happens meanwhile; takes
 * some hundreds of queries, so it is for the night and for tests.
 */
export function recount(db: Db, now: Date): Promise<Difference[]> {
  return db.transaction(
    async (tx) => {
      const rows = await findRowsToRecount(tx);
      const addUp = recounter(rows);
      const found: Difference[] = [];
      for (const scope of scopesIn(rows)) {
        const { demand, base, supply } = await counter(tx, { ...scope, now });
        const said = { demand, base, supply: supply ?? 0 };
        const right = addUp(scope, schoolYear(now));
        if (said.demand !== right.demand || said.base !== right.base || said.supply !== right.supply)
          found.push({ scope, counter: said, rows: right });
      }
      return found;
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}
