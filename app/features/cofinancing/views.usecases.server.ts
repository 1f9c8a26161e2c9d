import type { Db } from "~/platform/db.server";

import { cofinancingError } from "./cofinancing.errors";
import {
  findCorrections,
  findEntry,
  findSettled,
  findWaiting,
  type EntryScope,
} from "./entries.repository.server";

const perPage = 50;

/** What one side still has to attest, and a page of the rest, with the changes of what is shown. */
export async function hoursPage(
  db: Db,
  scope: EntryScope,
  side: "C" | "T",
  page: number,
): Promise<{
  waiting: HoursLine[];
  settled: HoursLine[];
  page: number;
  more: boolean;
}> {
  const [waiting, found] = await Promise.all([
    findWaiting(scope, side, db),
    findSettled(scope, side, { limit: perPage + 1, offset: (page - 1) * perPage }, db),
  ]);
  const settled = found.slice(0, perPage);
  const changes = await findCorrections(
    [...waiting, ...settled].filter(({ corrections }) => corrections > 0).map(({ id }) => id),
    db,
  );
  const withChanges = (line: (typeof found)[number]) => ({
    ...line,
    changes: changes.filter(({ entryId }) => entryId === line.id),
  });
  return {
    waiting: waiting.map(withChanges),
    settled: settled.map(withChanges),
    page,
    more: found.length > perPage,
  };
}

/** One entry with its changes. Throws 404 outside the scope. */
export async function hoursEntry(db: Db, scope: EntryScope, id: string): Promise<HoursLine> {
  const line = await findEntry(id, scope, db);
  if (line === undefined) throw cofinancingError("not_found");
  return { ...line, changes: await findCorrections([id], db) };
}

type Line = Awaited<ReturnType<typeof findWaiting>>[number];
/** An entry with every change that was made to it, the earliest first. */
export type HoursLine = Line & { changes: Awaited<ReturnType<typeof findCorrections>> };
