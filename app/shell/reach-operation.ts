import { z } from "zod";

import { apiOperation } from "~/platform/api/operation";
import { isoDay } from "~/platform/forms/day";

export const reachOperation = apiOperation({
  id: "reach",
  path: "/reach",
  title: { nl: "Bereik", en: "Reach" },
  description: {
    nl: "Boekingen die gepland en geweest zijn, en leerlingen die zijn bereikt, in de gemeente van de school. Zonder data: dit schooljaar.",
    en: "Bookings ahead and completed, and pupils reached, in the municipality of the school. Without dates: this school year.",
  },
  query: z
    .object({
      region: z
        .string()
        .min(1)
        .max(80)
        .optional()
        .meta({ description: "Slug or code; everywhere unless given" }),
      from: isoDay().optional().meta({ description: "First day" }),
      to: isoDay().optional().meta({ description: "Last day" }),
    })
    .superRefine((value, check) => {
      if (value.from !== undefined && value.to !== undefined && value.to < value.from) {
        check.addIssue({ code: "custom", path: ["to"], message: "order" });
      }
    }),
  body: z.object({
    timeStamp: z.iso.datetime(),
    region: z.string().nullable(),
    from: z.iso.date(),
    to: z.iso.date(),
    bookings_ahead: z.int(),
    bookings_completed: z.int(),
    pupils_reached: z.int().meta({ description: "Of completed bookings only" }),
    companies_active: z.int(),
    schools_active: z.int(),
  }),
  mediaType: "application/json",
  example: "?region=zeeland",
});
