import { z } from "zod";

/** "1,5" or "1.5" hours, or "1:30" hours and minutes. */
function minutesOf(text: string): number {
  const [hours = "", short] = text.split(":");
  return short === undefined
    ? Math.round(Number(hours.replace(",", ".")) * 60)
    : Number(hours) * 60 + Number(short);
}

const written = (pattern: RegExp) => z.string().trim().regex(pattern, { error: "hours" });

/** Hours as people write them, "1,5" or "1.5", to the quarter of an hour and at most `most`; read as minutes. */
export const hoursAsMinutes = (most: number) =>
  written(/^\d{1,4}([.,]\d{1,2})?$/)
    .transform(minutesOf)
    .refine((minutes) => minutes <= most * 60, { error: "manyHours" })
    .refine((minutes) => minutes % 15 === 0, { error: "quarter" });

/**
 * Time that was spent, as hours to the quarter ("1,5") or as hours and minutes ("1:20"), at most `most` hours; read as
 * minutes. A third of an hour has no decimals that are exactly its minutes.
 */
export const timeAsMinutes = (most: number) =>
  written(/^\d{1,4}([.,]\d{1,2}|:[0-5]\d)?$/)
    .transform((text) => ({ minutes: minutesOf(text), exact: text.includes(":") }))
    .refine(({ minutes }) => minutes <= most * 60, { error: "manyHours" })
    .refine(({ minutes, exact }) => exact || minutes % 15 === 0, { error: "quarter" })
    .transform(({ minutes }) => minutes);
