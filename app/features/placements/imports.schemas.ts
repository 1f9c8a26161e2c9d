import { z } from "zod";

import { notTyped } from "~/platform/forms/text";

import { maxImportBytes } from "./core/imports";
import { reportStudentSchema } from "./placements.schemas";

/**
 * A table that a school hands in: as a file, or as rows pasted from a spreadsheet. `seen` is the fingerprint of what was
 * shown before; only with it is anything written.
 */
export const importSchema = z.object({
  schoolId: z.uuid("choose"),
  file: z
    .instanceof(File)
    .refine((file) => file.size <= maxImportBytes, { error: "tooBig" })
    .optional(),
  text: z.string().max(maxImportBytes, { error: "tooBig" }).optional(),
  /** Of the file that the rows came from, once they stand in the form themselves. */
  fileName: z
    .string()
    .regex(/^[^\p{Cc}<>]{1,200}$/u, { error: notTyped })
    .optional(),
  seen: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: notTyped })
    .optional(),
});

const { studentNumber, name, birthDate, email, qualification, route, schoolYear, wantedFrom, note } =
  reportStudentSchema.shape;

/** One row about a student, by the same rules as the form for one student. */
export const studentRowSchema = z.object({
  ...{ studentNumber, name, birthDate, email, qualification, route, note },
  schoolYear: schoolYear.optional(),
  wantedFrom: wantedFrom.optional(),
});

export const enrolmentRowSchema = z.object({
  ...{ qualification, route, schoolYear },
  students: z.int().min(0).max(100_000),
});
