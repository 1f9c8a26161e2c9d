import { z } from "zod";

import { line, notTyped, paragraphs } from "~/platform/forms/text";

/** A school's request for one group; pupils are counted, never named. */
export const requestSchema = z.object({
  idempotencyKey: z.uuid(notTyped),
  schoolId: z.uuid("choose"),
  slotId: z.uuid("choose"),
  /** Asked by itself when the first choice does not answer. */
  secondSlotId: z.uuid("choose").optional(),
  groupAudience: line(1, 20),
  /** Year or group number at school. */
  groupYear: z.int().min(1).max(8).optional(),
  pupils: z.int().min(1).max(1000),
  /** Teachers and others who come along; they take no seat. */
  escorts: z.int().min(0).max(100).default(0),
  goal: paragraphs(10, 1000),
  needs: paragraphs(0, 1000).default(""),
});
export type RequestInput = z.output<typeof requestSchema>;

/** A request that was agreed by phone: it is confirmed at once. */
export const phoneSchema = requestSchema.omit({ secondSlotId: true }).extend({
  /** The teacher with whom it was agreed, if they have an account. */
  teacherId: z.uuid("choose").optional(),
  note: paragraphs(0, 500).default(""),
});
export type PhoneInput = z.output<typeof phoneSchema>;

export const emptySchema = z.object({});
export const reasonSchema = z.object({ reason: paragraphs(3, 500) });
export const optionalReasonSchema = z.object({ reason: paragraphs(0, 500).default("") });
export const counterSchema = z.object({
  slots: z.array(z.uuid("choose")).min(1).max(3),
  note: paragraphs(0, 500).default(""),
});
export const moveSchema = z.object({ slotId: z.uuid("choose"), note: paragraphs(0, 500).default("") });
export const messageSchema = z.object({ body: paragraphs(2, 2000), idempotencyKey: z.uuid("invalid") });
/** How a visit was: 1 (poor) to 5 (very good), and in words. */
export const evaluationSchema = z.object({
  score: z.int("choose").min(1).max(5),
  wentWell: paragraphs(0, 1000).default(""),
  better: paragraphs(0, 1000).default(""),
});
export type EvaluationInput = z.output<typeof evaluationSchema>;
export const acceptSchema = z.object({ slotId: z.uuid("choose") });
export const doneSchema = z.object({ bookingId: z.uuid("invalid") });
