import { z } from "zod";

const day = z.iso.date();
const text = (max: number) => z.string().trim().min(1).max(max);

/** What a placement coordinator types about one student without a place. */
export const reportStudentSchema = z.object({
  schoolId: z.uuid(),
  studentNumber: z
    .string()
    .trim()
    .min(1)
    .max(20)
    .regex(/^[\w.-]+$/, { error: "studentNumber" }),
  name: text(120),
  birthDate: day
    .refine((value) => value >= "1930-01-01" && value <= "2030-12-31", { error: "date" })
    .optional(),
  email: z.email().max(200).optional(),
  /** A name, a crebo code, or both as the list offers them: "Lasser (25334)". */
  qualification: text(160),
  route: z.enum(["bol", "bbl", "combined"]),
  schoolYear: z.coerce.number().int().min(2020).max(2040),
  wantedFrom: day.refine((value) => value >= "2020-01-01" && value <= "2040-12-31", { error: "date" }),
  note: z.string().trim().max(500).optional(),
  idempotencyKey: z.uuid(),
});

/** Sent by buttons that need nothing typed. */
export const nothingSchema = z.object({});

export const elsewhereSchema = z.object({ place: text(200) });

export const reasonSchema = z.object({ reason: text(500) });

export const proposeSchema = z
  .object({
    listingId: z.uuid(),
    startsOn: day,
    endsOn: day,
    agreed: z.literal("on", { error: "tick" }),
    idempotencyKey: z.uuid(),
  })
  .refine((value) => value.endsOn > value.startsOn, { error: "endsBeforeStart", path: ["endsOn"] });

export const placementReasonSchema = reasonSchema.extend({ placementId: z.uuid() });
export const placementOnlySchema = z.object({ placementId: z.uuid() });
