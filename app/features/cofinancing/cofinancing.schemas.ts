import { z } from "zod";

import { timeAsMinutes } from "~/platform/forms/hours";
import { distinct, line, notTyped } from "~/platform/forms/text";

/** A day between these years; beyond them somebody has mistyped. */
const day = z.iso
  .date("date")
  .refine((value) => value >= "2015-01-01" && value <= "2040-12-31", { error: "date" });

/** More than a year of days is a typing error. */
const hours = timeAsMinutes(9_999);

/** An amount in euro, "52,50"; read as cents. */
const euro = z
  .string()
  .trim()
  .regex(/^\d{1,3}([.,]\d{1,2})?$/, { error: "euro" })
  .transform((text) => Math.round(Number(text.replace(",", ".")) * 100));

export const attestSchema = z.object({
  entryId: z.uuid(notTyped),
  /** What the reader saw: nobody attests a number that was changed meanwhile. */
  minutes: z.int(notTyped).min(0, notTyped),
});

export const attestAllSchema = z.object({
  /** "id:minutes" of every entry on the page. */
  entries: distinct(
    z.string(notTyped).regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}:\d{1,6}$/, notTyped),
    notTyped,
  ).min(1, notTyped),
});

export const correctSchema = z.object({
  entryId: z.uuid(notTyped),
  hours,
  note: line(3, 300),
});

export const ownEntrySchema = z.object({
  /** Name of a company; left out by a company that enters its own hours. */
  company: line(1, 160).optional(),
  /** Which of their own companies, from who enters hours for several. */
  companyId: z.uuid("choose").optional(),
  school: line(1, 200),
  /** Set by the list that suggests schools while one types. */
  schoolId: z.uuid("choose").optional(),
  onDay: day,
  hours,
  note: line(3, 300),
  idempotencyKey: z.uuid(notTyped),
});

export const rateSchema = z.object({
  region: line(1, 100),
  validFrom: day,
  euro,
  source: line(3, 200),
});

/** What a report is about; left out, the current calendar year and the whole territory. */
export const reportSchema = z
  .object({
    regio: z.string().trim().max(100).optional(),
    van: day.optional(),
    tot: day.optional(),
  })
  .superRefine(({ van, tot }, check) => {
    if (van !== undefined && tot !== undefined && tot < van)
      check.addIssue({ code: "custom", path: ["tot"], message: "order" });
  });
