import { z } from "zod";

import { line, notTyped, paragraphs } from "~/platform/forms/text";

/** A day within these bounds; beyond them somebody has mistyped the year. */
const dayBetween = (first: string, last: string) =>
  z.iso.date("date").refine((value) => value >= first && value <= last, { error: "date" });
const lastDay = "2040-12-31";
const startDay = dayBetween("2020-01-01", lastDay);

/** What a placement coordinator types about one student without a place. */
export const reportStudentSchema = z.object({
  schoolId: z.uuid("choose"),
  studentNumber: z
    .string()
    .trim()
    .min(1)
    .max(20)
    .regex(/^[\w.-]+$/, { error: "studentNumber" }),
  name: line(2, 120),
  birthDate: dayBetween("1930-01-01", "2030-12-31").optional(),
  email: z.email("email").max(200).optional(),
  /** A name, a crebo code, or both as the list offers them: "Lasser (25334)". */
  qualification: line(2, 160),
  route: z.enum(["bol", "bbl", "combined"]),
  schoolYear: z.int().min(2020).max(2040),
  wantedFrom: startDay,
  note: paragraphs(0, 500).optional(),
  idempotencyKey: z.uuid(notTyped),
});

/** Sent by buttons that need nothing typed. */
export const nothingSchema = z.object({});

/** Sent by the buttons at one of the students of a list. */
export const reportIdSchema = z.object({ reportId: z.uuid(notTyped) });
export const studentIdSchema = z.object({ studentId: z.uuid(notTyped) });

export const elsewhereSchema = z.object({ place: line(2, 200) });

export const reasonSchema = z.object({ reason: paragraphs(3, 500) });

export const proposeSchema = z
  .object({
    listingId: z.uuid(notTyped),
    startsOn: startDay,
    endsOn: startDay,
    agreed: z.literal("on", { error: "tick" }),
    idempotencyKey: z.uuid(notTyped),
  })
  // A first day that is wrong by itself says nothing about the last.
  .refine((value) => value.startsOn > lastDay || value.endsOn > value.startsOn, {
    error: "endsBeforeStart",
    path: ["endsOn"],
  });

export const placementReasonSchema = reasonSchema.extend({ placementId: z.uuid(notTyped) });
export const placementOnlySchema = z.object({ placementId: z.uuid(notTyped) });
