import { z } from "zod";

import { isoDay } from "~/platform/forms/day";
import { hoursAsMinutes } from "~/platform/forms/hours";
import { chosen, distinct, line, notTyped, paragraphs, postcode } from "~/platform/forms/text";

import { audiences, contractKinds, learningRoutes, listingKinds, type ListingKind } from "./core/vocabulary";

const day = isoDay();
const cents = z
  .number()
  .min(0)
  .max(100_000)
  .transform((euros) => Math.round(euros * 100));

const shared = {
  title: line(5, 100),
  summary: paragraphs(10, 300),
  description: paragraphs(30, 4000),
  sectorSlug: chosen(60),
  audiences: distinct(z.enum(audiences)).min(1),
  levels: distinct(z.int().min(1).max(4)).default([]),
  languages: distinct(z.enum(["nl", "en"])).min(1),
  minimumAge: z.number().int().min(4).max(99).optional(),
  riskAssessmentYouth: z.boolean().default(false),
  wheelchairAccessible: z.boolean().default(false),
  /** Whoever guides the pupils can show a certificate of conduct. */
  vogAvailable: z.boolean().default(false),
  whatToWear: paragraphs(0, 500).default(""),
  whatToBring: paragraphs(0, 500).default(""),
  street: line(0, 100).default(""),
  houseNumber: line(0, 12).default(""),
  postcode,
  endsOn: day.optional(),
};

const booked = {
  /** Where a group reports, where it parks, which bus stop is near. */
  arrival: paragraphs(0, 500).default(""),
  durationMinutes: z
    .number()
    .int()
    .min(15)
    .max(60 * 24 * 7),
  minPupils: z.number().int().min(1).max(500).optional(),
  maxPupils: z.number().int().min(1).max(1000),
  costCents: cents.default(0),
  /** The company's own time for each activity; typed in hours. Left out: as long as the moment lasts. */
  companyMinutes: hoursAsMinutes(1000).optional(),
  holdWorkingDays: z.number().int().min(1).max(20).default(5),
  noticeDays: z.number().int().min(0).max(60).default(3),
};

/** One to a line; empty lines do not count. */
const workProcesses = paragraphs(0, 2500)
  .default("")
  .transform((text) => [...new Set(text.split(/\r?\n/).map((each) => each.trim()))].filter(Boolean))
  .refine((all) => all.length <= 20, { error: "manyProcesses" })
  .refine((all) => all.every((each) => each.length >= 3 && each.length <= 120), { error: "processLength" });

const placed = {
  crebo: z
    .string()
    .regex(/^\d{5}$/, "qualification")
    .optional(),
  places: z.number().int().min(1).max(500),
  startsFrom: day,
  startsUntil: day.optional(),
  hoursPerWeek: z.number().int().min(1).max(40),
  daysPerWeek: z.number().int().min(1).max(5),
  /** ISO weekdays; none when they are agreed upon. */
  weekdays: distinct(z.int().min(1).max(6)).default([]),
  payMinCents: cents.optional(),
  payMaxCents: cents.optional(),
  /** One of the company's contacts. */
  practiceTrainerId: z.uuid().optional(),
  workProcesses,
  drivingLicenceNeeded: z.boolean().default(false),
  vogNeeded: z.boolean().default(false),
  /** The company's own time for one student, the whole placement long; typed in hours. */
  companyMinutes: hoursAsMinutes(1000).optional(),
  requirements: paragraphs(0, 1000).default(""),
  /** Who applied is shown without name and the like until the company invites. */
  objectiveSelection: z.boolean().default(false),
  howToGetThere: paragraphs(0, 1000).default(""),
};

interface Ranges {
  minPupils?: number | undefined;
  maxPupils?: number | undefined;
  startsFrom?: string | undefined;
  startsUntil?: string | undefined;
  payMinCents?: number | undefined;
  payMaxCents?: number | undefined;
  daysPerWeek?: number | undefined;
  weekdays?: number[] | undefined;
}

/** The end of a range does not lie before its beginning, and of named weekdays there are as many as days of work. */
function inOrder(value: Ranges, check: z.core.$RefinementCtx): void {
  const pairs = [
    ["minPupils", "maxPupils", "lower"],
    ["startsFrom", "startsUntil", "order"],
    ["payMinCents", "payMaxCents", "lower"],
  ] as const;
  for (const [low, high, message] of pairs) {
    const [from, to] = [value[low], value[high]];
    if (from !== undefined && to !== undefined && to < from) {
      check.addIssue({ code: "custom", path: [high], message });
    }
  }
  const named = value.weekdays?.length ?? 0;
  if (named > 0 && value.daysPerWeek !== undefined && named !== value.daysPerWeek) {
    check.addIssue({ code: "custom", path: ["weekdays"], message: "weekdays" });
  }
}

const fieldsOf = <K extends ListingKind, F extends z.ZodRawShape>(kind: K, fields: F) =>
  z.object({ kind: z.literal(kind), ...shared, ...fields }).superRefine(inOrder as () => void);

const kindsWith = <F extends z.ZodRawShape>(more: F) =>
  z.discriminatedUnion("kind", [
    fieldsOf("guest_lesson", { ...more, ...booked, travelKm: z.number().int().min(0).max(300) }),
    fieldsOf("company_visit", { ...more, ...booked }),
    fieldsOf("workshop", { ...more, ...booked }),
    fieldsOf("assignment", { ...more, ...booked, deliverable: paragraphs(10, 1000) }),
    fieldsOf("event", { ...more, ...booked, campaign: line(0, 80).optional() }),
    fieldsOf("internship", { ...more, ...placed, route: z.enum(learningRoutes).default("bol") }),
    fieldsOf("apprenticeship", {
      ...more,
      ...placed,
      crebo: z.string("needsRecognition").regex(/^\d{5}$/, "qualification"),
      route: z.enum(["bbl", "combined"]).default("bbl"),
      contract: z.enum(contractKinds).default("training"),
    }),
  ]);

/** The fields of each kind of offer, with the checks across fields. Texts are trimmed; euros become cents, hours minutes. */
export const listingSchema = kindsWith({});

const key = { idempotencyKey: z.uuid(notTyped) };

/** The same of an offer that does not exist yet. */
export const newListingSchema = kindsWith(key);

export const copySchema = z.object(key);

/** What a company states of an offer. */
export type ListingInput = z.output<typeof listingSchema>;

export const kindParam = z.enum(listingKinds);

/** Everything of a company that was asked about is still right. */
export const stillRightSchema = z.object({ companyId: z.uuid(notTyped) });

/** A company moves its own offer. */
export const companyMoveSchema = z.object({
  action: z.enum(["submit", "pause", "resume", "archive", "renew"], notTyped),
});

/** A coordinator judges an offer; sending it back needs a reason. */
export const judgeSchema = z.object({
  listingId: z.uuid(notTyped),
  action: z.enum(["approve", "reject"], notTyped),
  reason: paragraphs(0, 500).optional(),
});

export const slotSchema = z
  .object({
    day,
    startTime: z.iso.time({ precision: -1, error: "time" }),
    endTime: z.iso.time({ precision: -1, error: "time" }),
    repeat: z.enum(["once", "weekly", "fortnightly"]).default("once"),
    until: day.optional(),
    skipHolidays: z.boolean().default(false),
    maxGroups: z.number().int().min(1).max(50).default(1),
    maxPupils: z.number().int().min(1).max(1000),
  })
  .superRefine((value, check) => {
    if (value.endTime <= value.startTime)
      check.addIssue({ code: "custom", path: ["endTime"], message: "order" });
    if (value.repeat !== "once" && value.until === undefined) {
      check.addIssue({ code: "custom", path: ["until"], message: "required" });
    }
    if (value.until !== undefined && value.until < value.day) {
      check.addIssue({ code: "custom", path: ["until"], message: "order" });
    }
  });
export type SlotInput = z.output<typeof slotSchema>;

export const slotRoomSchema = z.object({
  slotId: z.uuid(notTyped),
  maxGroups: z.number().int().min(1).max(50),
  maxPupils: z.number().int().min(1).max(1000),
});

export const slotCancelSchema = z.object({ slotId: z.uuid(notTyped) });

/** An offer that somebody keeps at hand, or no longer. */
export const favouriteSchema = z.object({ listingId: z.uuid(notTyped) });
