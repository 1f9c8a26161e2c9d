import { z } from "zod";

const text = (max: number) => z.string().trim().max(max);

/** A school's request for one group; pupils are counted, never named. */
export const requestSchema = z.object({
  idempotencyKey: z.uuid("invalid"),
  schoolId: z.uuid("choose"),
  slotId: z.uuid("choose"),
  groupAudience: text(20).min(1, "choose"),
  /** Year or group number at school. */
  groupYear: z.int().min(1).max(8).optional(),
  pupils: z.int().min(1).max(1000),
  /** Teachers and others who come along; they take no seat. */
  escorts: z.int().min(0).max(100).default(0),
  goal: text(1000).min(10),
  needs: text(1000).default(""),
});
export type RequestInput = z.output<typeof requestSchema>;

/** A request that was agreed by phone: it is confirmed at once. */
export const phoneSchema = requestSchema.extend({ note: text(500).default("") });
export type PhoneInput = z.output<typeof phoneSchema>;

export const emptySchema = z.object({});
export const reasonSchema = z.object({ reason: text(500).min(3) });
export const optionalReasonSchema = z.object({ reason: text(500).default("") });
export const counterSchema = z.object({
  slots: z.array(z.uuid("choose")).min(1).max(3),
  note: text(500).default(""),
});
export const acceptSchema = z.object({ slotId: z.uuid("choose") });
