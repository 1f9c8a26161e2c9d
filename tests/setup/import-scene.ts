import { importBatch, student } from "#db/schema";
import { studentImport } from "~/features/placements/import-jobs.usecases.server";
import { fingerprint } from "~/features/placements/import-table.server";
import { importTable } from "~/features/placements/imports.usecases.server";
import { counter } from "~/features/shortage/index.server";

import { at } from "./placements";
import { worldOfFile } from "./world-of-file";

const head = "studentnummer;naam;opleiding;leerweg;wil beginnen op;geboortedatum;e-mail;opmerking";

/** The text of a list of students with these rows. */
export const lines = (...rows: string[]) => [head, ...rows].join("\n");

/** A school that reads in lists of students, in a database of the file that calls this; every test begins without any. */
export function importScene() {
  const file = worldOfFile({ companies: 1, places: 5 }, async (db, clock) => {
    clock.advance({ minutes: 1 });
    await db.delete(importBatch);
  });

  const schoolId = () => at(file.world.schools, 0).id;
  const inputOf = (text: string, seen: string | undefined) => ({
    schoolId: schoolId(),
    table: { text, fileName: "lijst.csv" },
    seen,
    actorId: at(file.world.schools, 0).userId,
    ...file.work(),
  });
  /** What would happen. */
  const look = (text: string, locale: "nl" | "en" = "nl") =>
    importTable(file.db, studentImport(locale), inputOf(text, undefined));
  /** Does it, since it has been looked at. */
  const readIn = (text: string) =>
    importTable(file.db, studentImport("nl"), inputOf(text, fingerprint(text)));

  /** Students without a place, as counted. */
  const demand = async () => (await counter(file.db, { schoolId: schoolId(), now: file.clock.now() })).demand;
  const students = () => file.db.select().from(student).orderBy(student.studentNumber);
  /** What would happen to each line. */
  const steps = async (text: string) => {
    const found = await look(text);
    if (found.kind !== "preview") throw new Error(JSON.stringify(found));
    return found.rows.map(({ line, planned }) => [line, planned.step.student, planned.step.report]);
  };
  /** What is wrong, by line and column; what would happen when nothing is. */
  const faults = async (text: string, locale: "nl" | "en" = "nl") => {
    const found = await look(text, locale);
    return found.kind === "faults"
      ? found.faults.map((fault) => [fault.line, fault.column, fault.message])
      : found;
  };
  return Object.assign(file, { schoolId, look, readIn, demand, students, steps, faults });
}
