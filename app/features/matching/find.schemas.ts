import { z } from "zod";

import { isoDay } from "~/platform/forms/day";
import { longestMinutes, shortestMinutes, travelModes } from "~/platform/geo/travel";

import { placeKinds, placeRoutes, placeSorts } from "./core/vocabulary";

const whole = (min: number, max: number, code: string) =>
  z.coerce.number("number").int("whole").min(min, code).max(max, code);

/** What a search for places reads from its address; messages are codes of `findMessages.errors`. */
export const findSchema = z.object({
  /** A trade, a programme or any words. */
  q: z.string().max(120, "long").optional(),
  /** Postcode, place name or lat,lng. */
  near: z.string().max(80, "long").optional(),
  travel: z.enum(travelModes, "choose").optional(),
  /** Longest way, in minutes; `defaultMinutes` with a place and no number. */
  minutes: whole(shortestMinutes, longestMinutes, "minutes").optional(),
  kind: z.enum(placeKinds, "choose").optional(),
  /** The first day on which one can start. */
  start: isoDay("date").optional(),
  level: whole(1, 4, "level").optional(),
  route: z.enum(placeRoutes, "choose").optional(),
  /** Most days a week. */
  days: whole(1, 6, "days").optional(),
  /** Only for occupations with a shortage. */
  promising: z.literal("1", "choose").optional(),
  sort: z.enum(placeSorts, "choose").optional(),
  page: whole(1, 10_000, "page").default(1),
});

export type FindFilters = Omit<z.output<typeof findSchema>, "sort" | "page">;
