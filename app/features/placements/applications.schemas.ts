import { z } from "zod";

import { notTyped, paragraphs } from "~/platform/forms/text";

import { boardColumns } from "./core/applying";
import { declineReasons } from "./core/reasons";
import { mayRecommend } from "./core/referral";

const lastDay = "2040-12-31";
const day = z.iso
  .date("date")
  .refine((value) => value >= "2020-01-01" && value <= lastDay, { error: "date" });
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "time" });

/** What a student types when applying. */
export const submitSchema = z.object({
  motivation: paragraphs(20, 2000),
  sharesCv: z.literal("on").optional(),
  /** The application with which another company's recommendation was given. */
  recommendation: z.uuid(notTyped).optional(),
  idempotencyKey: z.uuid(notTyped),
});

const option = (n: 1 | 2 | 3) => ({ [`day${n}`]: day.optional(), [`time${n}`]: clock.optional() }) as const;
type OptionFields = Record<"day2" | "day3", z.ZodOptional<typeof day>> &
  Record<"time2" | "time3", z.ZodOptional<typeof clock>>;

/** An invitation with one to three moments to choose from, on the clock in Amsterdam. */
export const inviteSchema = z
  .object({
    day1: day,
    time1: clock,
    ...({ ...option(2), ...option(3) } as OptionFields),
    note: paragraphs(0, 1000).optional(),
  })
  .superRefine((value, check) => {
    for (const n of [2, 3] as const) {
      const [on, at] = [value[`day${n}`], value[`time${n}`]];
      if ((on === undefined) !== (at === undefined))
        check.addIssue({
          code: "custom",
          message: "dayAndTime",
          path: [on === undefined ? `day${n}` : `time${n}`],
        });
    }
  });

export const offerSchema = z
  .object({
    startsOn: day,
    endsOn: day,
    hoursPerWeek: z.int().min(1).max(40),
    trainerId: z.uuid("choose").optional(),
    /** Last day on which the student can accept. */
    until: day.optional(),
    note: paragraphs(0, 1000).optional(),
  })
  .refine((value) => value.startsOn > lastDay || value.endsOn > value.startsOn, {
    error: "endsBeforeStart",
    path: ["endsOn"],
  });

/**
 * Why an applicant is turned down: from the list, with words for the applicant; those must be there for `other`. Who did
 * not fall short can be recommended elsewhere.
 */
export const turnDownSchema = z
  .object({
    reason: z.enum(declineReasons, "choose"),
    note: paragraphs(0, 500).optional(),
    recommend: z.literal("on").optional(),
  })
  .refine((value) => value.recommend === undefined || mayRecommend(value.reason), {
    error: "notRecommended",
    path: ["recommend"],
  })
  .refine((value) => value.reason !== "other" || (value.note ?? "").length >= 3, {
    error: "sayWhy",
    path: ["note"],
  });

/** A student accepts; the other applications are withdrawn unless the tick is taken away. */
export const acceptOfferSchema = z.object({ withdrawOthers: z.literal("on").optional() });

/** The school accepts for its student, who agreed. */
export const acceptForSchema = acceptOfferSchema.extend({
  placementId: z.uuid(notTyped),
  agreed: z.literal("on", { error: "tick" }),
});

export const chooseSchema = z.object({ optionId: z.uuid("choose") });

export const messageSchema = z.object({ body: paragraphs(1, 2000), idempotencyKey: z.uuid(notTyped) });

/** A card of the board is brought to a column. */
export const moveSchema = z.object({ placementId: z.uuid(notTyped), to: z.enum(boardColumns, "choose") });

/** Whether a school wants its students to be chosen without their names; sent by a button. */
export const objectiveSchema = z.object({
  schoolId: z.uuid(notTyped),
  demand: z.enum(["yes", "no"], notTyped),
});
