import { z } from "zod";

/** What the list is narrowed to; an empty field asks for nothing. A value that does not exist is refused, never ignored. */
export const askedSchema = z.object({
  lijst: z.enum(["studenten", "plekken"]).default("studenten"),
  regio: z.string().max(80).optional(),
  sector: z.string().max(60).optional(),
  niveau: z.enum(["1", "2", "3", "4"]).transform(Number).optional(),
  leerweg: z.enum(["bol", "bbl", "combined"]).optional(),
  schooljaar: z
    .string()
    .regex(/^20[1-4]\d$/)
    .transform(Number)
    .optional(),
});

/** Sent by a button that needs nothing typed. */
export const nothingSchema = z.object({});
