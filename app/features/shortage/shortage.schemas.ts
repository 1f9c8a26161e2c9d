import { z } from "zod";

import { line, notTyped } from "~/platform/forms/text";

/** A student's own report. */
export const ownReportSchema = z.object({
  /** A name, a crebo code, or both as the list offers them: "Lasser (25334)". */
  qualification: line(2, 160),
  route: z.enum(["bol", "bbl", "combined"]),
  /** Beyond these bounds somebody has mistyped the year. */
  wantedFrom: z.iso
    .date("date")
    .refine((day) => day >= "2020-01-01" && day <= "2040-12-31", { error: "date" }),
  idempotencyKey: z.uuid(notTyped),
});

/** Sent by the buttons at one of several reports. */
export const ownReportIdSchema = z.object({ reportId: z.uuid(notTyped) });

/** Sent by a button that needs nothing else. */
export const nothingSchema = z.object({});
