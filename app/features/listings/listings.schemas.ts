import { z } from "zod";

import { audiences, learningRoutes, listingKinds, type ListingKind } from "./core/vocabulary";

const text = (min: number, max: number) => z.string().trim().min(min).max(max);
const day = z.iso.date();
const cents = z
  .number()
  .min(0)
  .max(100_000)
  .transform((euros) => Math.round(euros * 100));

const shared = {
  title: text(5, 100),
  summary: text(10, 300),
  description: text(30, 4000),
  sectorSlug: z.string().min(1).max(60),
  audiences: z.array(z.enum(audiences)).min(1),
  levels: z.array(z.number().int().min(1).max(4)).default([]),
  languages: z.array(z.enum(["nl", "en"])).min(1),
  minimumAge: z.number().int().min(4).max(99).optional(),
  riskAssessmentYouth: z.boolean().default(false),
  wheelchairAccessible: z.boolean().default(false),
  whatToBring: text(0, 500).default(""),
  street: text(0, 100).default(""),
  houseNumber: text(0, 12).default(""),
  postcode: text(4, 10),
  endsOn: day.optional(),
};

const booked = {
  durationMinutes: z
    .number()
    .int()
    .min(15)
    .max(60 * 24 * 7),
  minPupils: z.number().int().min(1).max(500).optional(),
  maxPupils: z.number().int().min(1).max(1000),
  costCents: cents.default(0),
  holdWorkingDays: z.number().int().min(1).max(20).default(5),
  noticeDays: z.number().int().min(0).max(60).default(3),
};

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
  requirements: text(0, 1000).default(""),
};

const byKind = {
  guest_lesson: z.object({ ...shared, ...booked, travelKm: z.number().int().min(0).max(300) }),
  company_visit: z.object({ ...shared, ...booked }),
  workshop: z.object({ ...shared, ...booked }),
  assignment: z.object({ ...shared, ...booked, deliverable: text(10, 1000) }),
  event: z.object({ ...shared, ...booked, campaign: text(0, 80).optional() }),
  internship: z.object({ ...shared, ...placed, route: z.enum(learningRoutes).default("bol") }),
  apprenticeship: z.object({
    ...shared,
    ...placed,
    crebo: z.string().regex(/^\d{5}$/, "qualification"),
    route: z.enum(["bbl", "combined"]).default("bbl"),
    payMinCents: cents.optional(),
    payMaxCents: cents.optional(),
  }),
} satisfies Record<ListingKind, z.ZodType>;

/** What a company may state of an offer; every field of every kind, those of other kinds absent. */
export type ListingInput = z.output<(typeof byKind)["company_visit"]> &
  Partial<
    z.output<(typeof byKind)["guest_lesson"]> &
      z.output<(typeof byKind)["assignment"]> &
      z.output<(typeof byKind)["event"]> &
      z.output<(typeof byKind)["internship"]> &
      z.output<(typeof byKind)["apprenticeship"]>
  >;

interface Ranges {
  minPupils?: number | undefined;
  maxPupils?: number | undefined;
  startsFrom?: string | undefined;
  startsUntil?: string | undefined;
  payMinCents?: number | undefined;
  payMaxCents?: number | undefined;
}

/** The fields of a kind of offer, with the checks across fields. Texts are trimmed, euros become cents. */
export function listingSchema(kind: ListingKind): z.ZodType<ListingInput> {
  return byKind[kind].superRefine((value: Ranges, check) => {
    const order = (low: keyof Ranges, high: keyof Ranges) => {
      const [from, to] = [value[low], value[high]];
      if (from !== undefined && to !== undefined && to < from) {
        check.addIssue({ code: "custom", path: [high], message: "order" });
      }
    };
    order("minPupils", "maxPupils");
    order("startsFrom", "startsUntil");
    order("payMinCents", "payMaxCents");
  }) as unknown as z.ZodType<ListingInput>;
}

export const kindParam = z.enum(listingKinds);

/** The words `kind` may be written with in an address. */
export const newListingQuery = z.object({ kind: kindParam.optional() });

/** Moving a listing through its life; the reason is asked by some. */
export const transitionSchema = z.object({
  action: z.enum([
    "submit",
    "pause",
    "resume",
    "archive",
    "renew",
    "approve",
    "reject",
    "suspend",
    "restore",
  ]),
  reason: text(0, 500).optional(),
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
  slotId: z.uuid(),
  maxGroups: z.number().int().min(1).max(50),
  maxPupils: z.number().int().min(1).max(1000),
});

export const slotCancelSchema = z.object({ slotId: z.uuid() });
