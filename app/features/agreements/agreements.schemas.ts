import { z } from "zod";

import { line, paragraphs } from "~/platform/forms/text";

/** A day within these bounds; beyond them somebody has mistyped the year. */
const day = z.iso
  .date("date")
  .refine((value) => value >= "2015-01-01" && value <= "2040-12-31", { error: "date" });

/** An agreement that was made and signed outside Vakbrug. */
export const elsewhereSchema = z.object({
  agreedOn: day,
  /** How the school finds it again: a number or a file's name. */
  reference: line(1, 200),
});

export const endSchema = z.object({
  /** The student's last day. */
  endedOn: day,
  reason: paragraphs(3, 500),
  /** Reports the student as without a place again. */
  again: z.boolean().default(false),
});
