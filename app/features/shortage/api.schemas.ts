import { z } from "zod";

import { apiOperation } from "~/platform/api/operation";
import { isoDay } from "~/platform/forms/day";

import { routes } from "./core/counter";

const figure = z.union([
  z.object({ kind: z.literal("exact"), value: z.int() }),
  z.object({ kind: z.literal("rounded"), value: z.int() }).describe("To the nearest multiple of five."),
  z.object({ kind: z.literal("few") }).describe("Fewer than five."),
  z.object({ kind: z.literal("hidden") }).describe("Not published: it would give a small number away."),
]);

const region = z
  .string()
  .max(80)
  .describe("A region's slug or code (PV29, AM24, GM0687, LT-ZUIDWEST). Default: the Netherlands.");

const scope = z.object({
  region: z.string(),
  sector: z.string().nullable(),
  qualification: z.string().nullable(),
  level: z.int().nullable(),
  route: z.string().nullable(),
});

export const shortageOperation = apiOperation({
  id: "shortage",
  path: "/shortage",
  title: { nl: "Stagetekort", en: "Placement shortage" },
  description: {
    nl: "Studenten zonder stage of leerbaan en open plekken. Het land, de landsdelen en de provincies zijn exact en live vanaf 20; al het andere is afgerond op vijftallen en wordt om middernacht ververst, zodra er minstens vijf studenten bij of af zijn. Naast de regio Nederland is er één uitsplitsing tegelijk: sector, opleiding, niveau of leerweg.",
    en: "Students without an internship or apprenticeship, and open places. The country, its parts and the provinces are exact and live from 20 on; everything else is in multiples of five and refreshed at midnight, as soon as at least five students have come or gone. Beside the region of the Netherlands there is one cut at a time: sector, qualification, level or route.",
  },
  query: z.object({
    region: region.optional(),
    sector: z.string().max(60).optional(),
    qualification: z
      .string()
      .regex(/^\d{5}$/)
      .optional()
      .describe("A crebo code."),
    level: z.enum(["1", "2", "3", "4"]).optional().describe("mbo level"),
    route: z.enum(routes).optional(),
    at: isoDay().optional().describe("The beginning of this day in Amsterdam; no supply for past days."),
  }),
  body: z.object({
    timeStamp: z.string(),
    at: z.string().describe("The moment that the demand is about."),
    scope,
    demand: figure,
    base: z
      .int()
      .describe("Students enrolled this school year; fewer than 20 in multiples of 5, fewer than 5 as 0."),
    share: z
      .number()
      .nullable()
      .describe("Demand / base, 0–1, from the published demand; null for a base of fewer than 20."),
    supply: z.int().nullable().describe("Places left over published internships and apprenticeships."),
  }),
  mediaType: "application/json",
  example: "?region=zeeland",
});

export const shortageHistoryOperation = apiOperation({
  id: "shortageHistory",
  path: "/shortage/history",
  title: { nl: "Stagetekort door de tijd", en: "Placement shortage over time" },
  description: {
    nl: "Het aantal studenten zonder plek in Nederland aan het begin van elke dag (hooguit 400), met de officiële metingen van 2014 en 2015 vooraf.",
    en: "The number of students without a place in the Netherlands at the beginning of each day (at most 400), after the official measurements of 2014 and 2015.",
  },
  query: z.object({}),
  body: z.object({
    timeStamp: z.string(),
    official: z.array(
      z.object({
        month: z.string(),
        students: z.int(),
        over: z.boolean(),
        share: z.number().nullable(),
        source: z.string(),
      }),
    ),
    days: z.array(z.object({ day: z.string(), students: z.int() })),
  }),
  mediaType: "application/json",
  example: "",
});

export const shortageStreamOperation = apiOperation({
  id: "shortageStream",
  path: "/shortage/stream",
  title: { nl: "Stagetekort, live", en: "Placement shortage, live" },
  description: {
    nl: "Server-sent events: bij het begin en na elke verandering een gebeurtenis `shortage` met regio, vraag, aanbod en moment als JSON.",
    en: "Server-sent events: at the start and after every change an event `shortage` with region, demand, supply and moment as JSON.",
  },
  query: z.object({ region: region.optional() }),
  body: z.string(),
  mediaType: "text/event-stream",
  example: "?region=zeeland",
});
