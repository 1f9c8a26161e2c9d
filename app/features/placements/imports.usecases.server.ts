import { enrolmentOf, lockRoll } from "~/features/shortage/index.server";
import { inTransaction, type Db } from "~/platform/db.server";

import type { ImportKind } from "./core/imports";
import { fingerprint, type HandedIn, type TableFault } from "./import-table.server";
import { findBatch, findBatches, insertBatch } from "./imports.repository.server";

/** How a kind of table is read, shown and written; `R` is a row that is right, `P` what reading it in does. */
export interface ImportJob<R, P> {
  kind: ImportKind;
  read(db: Db, text: string): Promise<{ rows: LinedRow<R>[]; unknown: string[]; faults: TableFault[] }>;
  plan(db: Db, schoolId: string, rows: R[]): Promise<P[]>;
  write(tx: Db, schoolId: string, rows: R[], by: ImportBy): Promise<P[]>;
  /** What only shows beside what is there already. */
  fault(planned: P): Omit<TableFault, "line"> | null;
  does(planned: P): "added" | "changed" | "same";
  /** It brings somebody on the list of students without a place. */
  opens(planned: P): boolean;
}

export interface LinedRow<R> {
  line: number;
  row: R;
}

export interface ImportBy {
  /** Null when the site itself reads in a file. */
  actorId: string | null;
  now: Date;
}

export interface Tally {
  added: number;
  changed: number;
  same: number;
  opened: number;
}

export type ImportOutcome<P> =
  | { kind: "faults"; faults: TableFault[] }
  | { kind: "again"; on: Date }
  | {
      kind: "preview";
      rows: { line: number; planned: P }[];
      unknown: string[];
      tally: Tally;
      /** What the form sends back with the button that reads it in. */
      seen: string;
    }
  | { kind: "done"; tally: Tally };

/** All of it is undone: what stands in the database has changed since the table was read. */
class Faulty extends Error {
  constructor(readonly faults: TableFault[]) {
    super("the table does not fit what is there");
  }
}

function tallyOf<R, P>(job: ImportJob<R, P>, planned: readonly P[]): Tally {
  const tally = { added: 0, changed: 0, same: 0, opened: planned.filter((one) => job.opens(one)).length };
  for (const one of planned) tally[job.does(one)] += 1;
  return tally;
}

function faultsOf<R, P>(job: ImportJob<R, P>, rows: readonly LinedRow<R>[], planned: readonly P[]) {
  return planned.flatMap((one, at): TableFault[] => {
    const fault = job.fault(one);
    return fault === null ? [] : [{ line: rows[at]?.line ?? 0, ...fault }];
  });
}

/**
 * Takes a school's table. Without `seen`, or with that of another table, it only answers what would happen; with it the
 * table is read in, all of it or nothing, and a table that was read in before changes nothing, however often and from
 * however many pages it is sent. The table itself travels with the form, so nothing of it is kept before it is read in,
 * and everything is checked again under lock.
 */
export async function importTable<R, P>(
  db: Db,
  job: ImportJob<R, P>,
  input: ImportBy & { schoolId: string; table: HandedIn; seen: string | undefined },
): Promise<ImportOutcome<P>> {
  const { schoolId, table, now } = input;
  const hash = fingerprint(table.text);
  const before = await findBatch(schoolId, job.kind, hash, db);
  if (before !== null) return { kind: "again", on: before.createdAt };
  const { rows, unknown, faults } = await job.read(db, table.text);
  if (faults.length > 0) return { kind: "faults", faults };
  const values = rows.map(({ row }) => row);
  if (input.seen !== hash) {
    const planned = await job.plan(db, schoolId, values);
    const unfit = faultsOf(job, rows, planned);
    if (unfit.length > 0) return { kind: "faults", faults: unfit };
    const lined = planned.map((one, at) => ({ line: rows[at]?.line ?? 0, planned: one }));
    return { kind: "preview", rows: lined, unknown, tally: tallyOf(job, planned), seen: hash };
  }
  try {
    return await inTransaction(db, async (tx): Promise<ImportOutcome<P>> => {
      await lockRoll(schoolId, tx);
      const meanwhile = await findBatch(schoolId, job.kind, hash, tx);
      if (meanwhile !== null) return { kind: "again", on: meanwhile.createdAt };
      const planned = await job.write(tx, schoolId, values, input);
      const unfit = faultsOf(job, rows, planned);
      if (unfit.length > 0) throw new Faulty(unfit);
      const tally = tallyOf(job, planned);
      const { added, changed } = tally;
      await insertBatch(
        {
          ...{ schoolId, kind: job.kind, hash, fileName: table.fileName, rows: rows.length, added, changed },
          ...{ createdBy: input.actorId, createdAt: now },
        },
        tx,
      );
      return { kind: "done", tally };
    });
  } catch (error) {
    if (error instanceof Faulty) return { kind: "faults", faults: error.faults };
    throw error;
  }
}

/** What these schools handed in last. */
export const recentImports = (db: Db, schoolIds: readonly string[], kind: ImportKind) =>
  findBatches(schoolIds, kind, db);

/** What each of these schools has enrolled in a school year, by the year in which it starts. */
export const enrolmentBases = <S extends { id: string }>(db: Db, schools: readonly S[], year: number) =>
  Promise.all(schools.map(async (school) => ({ school, lines: await enrolmentOf(db, school.id, year) })));
