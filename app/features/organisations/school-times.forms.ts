import { z } from "zod";

import { line, notTyped } from "~/platform/forms/text";

import { lessonHours, periodFaults, type LessonHour, type TypedPeriod } from "./core/school-times";

type TimeFields<Name extends string> = Record<`${Name}${LessonHour}`, z.ZodOptional<z.ZodISOTime>>;

/** Two fields for each lesson hour: the form has flat names, so that a fault stands at its own field. */
const timeFields = <Name extends string>(name: Name) =>
  Object.fromEntries(
    lessonHours.map((hour) => [`${name}${hour}`, z.iso.time({ precision: -1, error: "time" }).optional()]),
  ) as TimeFields<Name>;

const bellFields = z.object({ schoolId: z.uuid(notTyped), ...timeFields("from"), ...timeFields("until") });

/** The rows of a grid, also those that are empty. */
export const typedPeriods = (value: z.output<typeof bellFields>): TypedPeriod[] =>
  lessonHours.map((number) => ({ number, from: value[`from${number}`], until: value[`until${number}`] }));

/** A school's lesson hours, in their order; times as HH:mm on the clock in Amsterdam. */
export const bellSchema = bellFields.superRefine((value, check) => {
  for (const { number, end, why } of periodFaults(typedPeriods(value))) {
    check.addIssue({ code: "custom", path: [`${end}${number}`], message: why });
  }
});
export type BellInput = z.output<typeof bellSchema>;

const day = z.iso
  .date("date")
  .refine((value) => value >= "2000-01-01" && value <= "2099-12-31", { error: "date" });

/** Days on which a school does not go out (YYYY-MM-DD), both closed. */
export const closedSchema = z
  .object({ schoolId: z.uuid(notTyped), name: line(2, 60), startsOn: day, endsOn: day })
  .superRefine(({ startsOn, endsOn }, check) => {
    if (endsOn < startsOn) check.addIssue({ code: "custom", path: ["endsOn"], message: "dayOrder" });
  });
export type ClosedInput = z.output<typeof closedSchema>;

export const reopenSchema = z.object({ schoolId: z.uuid(notTyped), closedId: z.uuid(notTyped) });
