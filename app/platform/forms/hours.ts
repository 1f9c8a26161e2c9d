import { z } from "zod";

/** Hours as people write them, "1,5" or "1.5", to the quarter of an hour and at most `most`; read as minutes. */
export const hoursAsMinutes = (most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,4}([.,]\d{1,2})?$/, { error: "hours" })
    .transform((text) => Math.round(Number(text.replace(",", ".")) * 60))
    .refine((minutes) => minutes <= most * 60, { error: "manyHours" })
    .refine((minutes) => minutes % 15 === 0, { error: "quarter" });
