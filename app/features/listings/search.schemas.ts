import { z } from "zod";

import { isoDay } from "~/platform/forms/day";

import { audiences, largestRadius, learningRoutes, listingKinds, searchSorts } from "./core/vocabulary";

/** [west, south, east, north] in WGS84 degrees. */
export type BBox = [west: number, south: number, east: number, north: number];

const bbox = z
  .string()
  .regex(/^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}$/, "bbox")
  .transform((text, check): BBox => {
    const box = text.split(",").map(Number) as BBox;
    const [west, south, east, north] = box;
    const fits = west >= -180 && east <= 180 && south >= -90 && north <= 90;
    if (!fits || west >= east || south >= north) check.addIssue({ code: "custom", message: "bbox" });
    return box;
  })
  .meta({ description: "west,south,east,north in WGS84 degrees", example: "3.3,51.2,4.3,51.8" });

const day = (description: string) => isoDay("date").meta({ description });

/**
 * What can be searched for, one schema for the search page and the open data interface. Every parameter narrows; none
 * is ever ignored. The page and the interface add their own paging.
 */
export const searchShape = {
  kind: z
    .array(z.enum(listingKinds, "choose"))
    .optional()
    .meta({ description: "Kinds of offer; repeat the parameter for several" }),
  near: z
    .string()
    .min(1)
    .max(80)
    .optional()
    .meta({ description: "Postcode, place name or lat,lng", example: "4331 BK" }),
  radius: z.coerce
    .number("number")
    .min(1, "radius")
    .max(largestRadius, "radius")
    .optional()
    .meta({ description: "Kilometres around `near`, as the crow flies; 25 unless given" }),
  region: z
    .string()
    .min(1)
    .max(80)
    .optional()
    .meta({ description: "Slug or official code of a region of any kind", example: "AM24" }),
  sector: z.string().min(1).max(40).optional().meta({ description: "Slug of a sector", example: "ict" }),
  audience: z.enum(audiences, "choose").optional().meta({ description: "For whom it is" }),
  level: z.coerce
    .number("number")
    .int("whole")
    .min(1, "level")
    .max(4, "level")
    .optional()
    .meta({ description: "mbo level" }),
  route: z.enum(learningRoutes, "choose").optional().meta({ description: "Learning route" }),
  qualification: z
    .string()
    .regex(/^\d{4,5}$/, "crebo")
    .optional()
    .meta({ description: "Crebo code of a qualification", example: "25892" }),
  from: day("First day that suits (ISO date)").optional(),
  to: day("Last day that suits (ISO date)").optional(),
  seats: z.coerce
    .number("number")
    .int("whole")
    .min(1, "seats")
    .max(1000, "seats")
    .optional()
    .meta({ description: "Size of the group, or number of students" }),
  q: z.string().min(1).max(120).optional().meta({ description: "Words" }),
  bbox: bbox.optional(),
};

/** The order of the list; distance needs `near`. */
export const sortShape = {
  sort: z.enum(searchSorts, "choose").optional().meta({
    description:
      "distance needs near; relevance is the best match by words, distance, how well the company answers and how new it is. Unless given: distance with near, else relevance with q, else newest",
  }),
};

type Shape = typeof searchShape & typeof sortShape;
export type SearchFilters = { [K in keyof typeof searchShape]?: z.output<(typeof searchShape)[K]> };
export type SearchInput = { [K in keyof Shape]?: z.output<Shape[K]> };

/** A range of days that ends before it begins names both ends. */
export function daysInOrder(value: SearchInput, check: z.core.$RefinementCtx): void {
  if (value.from !== undefined && value.to !== undefined && value.to < value.from) {
    check.addIssue({ code: "custom", path: ["to"], message: "order" });
  }
}

/** What the search page reads from its address. */
export const searchPageSchema = z
  .object({
    ...searchShape,
    ...sortShape,
    page: z.coerce.number("number").int("whole").min(1, "page").max(10_000, "page").default(1),
  })
  .superRefine(daysInOrder);

/** The names that the search page knows. */
export const searchPageNames = Object.keys(searchPageSchema.shape);
