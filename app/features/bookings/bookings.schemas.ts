import { z } from "zod";

import { hoursAsMinutes } from "~/platform/forms/hours";
import { chosen, notTyped, paragraphs } from "~/platform/forms/text";

/** What a company must know of a group for its safety, and what the school knows of the company. */
export const safetyFields = {
  /** Of the youngest who comes along, in years. */
  youngestAge: z.int().min(3).max(99).optional(),
  vogWanted: z.boolean().default(false),
  risksAccepted: z.boolean().default(false),
};

/** A school's request for one group; pupils are counted, never named. */
export const requestSchema = z.object({
  idempotencyKey: z.uuid(notTyped),
  schoolId: z.uuid("choose"),
  slotId: z.uuid("choose"),
  /** Asked by itself when the first choice does not answer. */
  secondSlotId: z.uuid("choose").optional(),
  /** The school knows that it is closed on the day, and wants the moment all the same. */
  whileClosed: z.boolean().optional(),
  groupAudience: chosen(20),
  /** Year or group number at school. */
  groupYear: z.int().min(1).max(8).optional(),
  pupils: z.int().min(1).max(1000),
  /** Teachers and others who come along; they take no seat. */
  escorts: z.int().min(0).max(100).default(0),
  goal: paragraphs(10, 1000),
  needs: paragraphs(0, 1000).default(""),
  ...safetyFields,
  /** The company has said yes by phone already; it confirms that all the same. */
  agreedByPhone: z.boolean().optional(),
  /** Last year's booking that this one repeats. */
  repeatOf: z.uuid(notTyped).optional(),
});
export type RequestInput = z.output<typeof requestSchema>;

/** A group that waits for room in a slot that is full. */
export const waitingSchema = requestSchema.omit({
  secondSlotId: true,
  whileClosed: true,
  agreedByPhone: true,
  repeatOf: true,
});
export type WaitingInput = z.output<typeof waitingSchema>;
/** A button on an entry of the list; on a page about one entry the address says which. */
export const entrySchema = z.object({ entryId: z.uuid(notTyped) });

/** A request that was agreed by phone: it is confirmed at once. */
export const phoneSchema = waitingSchema.extend({
  /** The teacher with whom it was agreed, if they have an account. */
  teacherId: z.uuid("choose").optional(),
  note: paragraphs(0, 500).default(""),
});
export type PhoneInput = z.output<typeof phoneSchema>;

/** The same, recorded by the company: it knows with whom it spoke, and not who has an account. */
export const companyPhoneSchema = phoneSchema.omit({ teacherId: true }).extend({
  contactEmail: z.string().trim().toLowerCase().max(200).pipe(z.email("email")),
});
export type CompanyPhoneInput = z.output<typeof companyPhoneSchema>;

export const emptySchema = z.object({});
export const reasonSchema = z.object({ reason: paragraphs(3, 500) });
export const optionalReasonSchema = z.object({ reason: paragraphs(0, 500).default("") });
export const counterSchema = z.object({
  slots: z.array(z.uuid("choose")).min(1).max(3),
  note: paragraphs(0, 500).default(""),
});
export const moveSchema = z.object({ slotId: z.uuid("choose"), note: paragraphs(0, 500).default("") });
export const messageSchema = z.object({ body: paragraphs(2, 2000), idempotencyKey: z.uuid(notTyped) });
/** The company's time for one booking; left out, it is the offer's. */
export const companyHoursSchema = z.object({ hours: hoursAsMinutes(1000).optional() });
/** How a visit was: 1 (poor) to 5 (very good), and in words. */
export const evaluationSchema = z.object({
  score: z.int("choose").min(1).max(5),
  wentWell: paragraphs(0, 1000).default(""),
  better: paragraphs(0, 1000).default(""),
});
export type EvaluationInput = z.output<typeof evaluationSchema>;
export const acceptSchema = z.object({ slotId: z.uuid("choose") });
export const doneSchema = z.object({ bookingId: z.uuid(notTyped) });
