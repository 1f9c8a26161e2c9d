import { findSchoolBySlug } from "~/features/organisations/index.server";
import { textOfFile } from "~/platform/files/text-file.server";
import type { Db } from "~/platform/db.server";

import type { ImportKind } from "./core/imports";
import { enrolmentImport, studentImport } from "./import-jobs.usecases.server";
import { fingerprint } from "./import-table.server";
import { importMessages } from "./imports.messages";
import { importTable, type ImportJob } from "./imports.usecases.server";

export interface FileImport {
  kind: ImportKind;
  /** Slug of the school. */
  school: string;
  bytes: Uint8Array;
  fileName: string;
  /** Only says what would change. */
  dryRun: boolean;
  now: Date;
}

const locale = "en";

async function run<R, P>(
  db: Db,
  job: ImportJob<R, P>,
  { dryRun, ...input }: FileImport & { schoolId: string; text: string },
): Promise<{ ok: boolean; lines: string[] }> {
  const t = importMessages[locale];
  const outcome = await importTable(db, job, {
    ...{ schoolId: input.schoolId, actorId: null, now: input.now },
    table: { text: input.text, fileName: input.fileName },
    seen: dryRun ? undefined : fingerprint(input.text),
  });
  switch (outcome.kind) {
    case "faults":
      return {
        ok: false,
        lines: outcome.faults.map(({ line, column, message }) => t.fault(line, column, message)),
      };
    case "again":
      return { ok: true, lines: [t.done.same] };
    case "preview":
      return { ok: true, lines: [t[job.kind].tally(outcome.tally)] };
    case "done":
      return { ok: true, lines: [t.done.read(outcome.tally.added, outcome.tally.changed)] };
  }
}

/** Reads in a file of a school for whoever runs the site; answers what came of it, in English. */
export async function importFile(db: Db, input: FileImport): Promise<{ ok: boolean; lines: string[] }> {
  const school = await findSchoolBySlug(db, input.school);
  if (school === null) return { ok: false, lines: [`There is no school ${input.school}.`] };
  const text = textOfFile(input.bytes);
  if (text === null) return { ok: false, lines: [importMessages[locale].wrong.noText] };
  const about = { ...input, schoolId: school.id, text };
  return input.kind === "students"
    ? run(db, studentImport(locale), about)
    : run(db, enrolmentImport(locale), about);
}
