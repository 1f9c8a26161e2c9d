import { z } from "zod";

import { line, notTyped, paragraphs } from "~/platform/forms/text";

import { safetyFields } from "./bookings.schemas";
import { classRows, type ClassRow } from "./core/class-rows";

/** A request for several classes has at least these. */
const always: readonly ClassRow[] = [1, 2];

const columns = {
  /** What the school calls the class, such as "3B". */
  name: line(1, 30).optional(),
  audience: line(1, 20).optional(),
  /** Year or group number at school. */
  year: z.int().min(1).max(8).optional(),
  pupils: z.int().min(1).max(1000).optional(),
  slot: z.uuid("choose").optional(),
  /** Number of a lesson hour of the school. */
  hour: z.int().min(1).max(20).optional(),
};
type Column = keyof typeof columns;
type RowFields = {
  [Name in `${Column}${ClassRow}`]: Name extends `${infer C extends Column}${ClassRow}`
    ? (typeof columns)[C]
    : never;
};

const fields = Object.fromEntries(
  classRows.flatMap((row) => Object.entries(columns).map(([name, schema]) => [`${name}${row}`, schema])),
) as RowFields;

const form = z.object({
  idempotencyKey: z.uuid(notTyped),
  schoolId: z.uuid(notTyped),
  ...fields,
  /** With each class. */
  escorts: z.int().min(0).max(100).default(1),
  goal: paragraphs(10, 1000),
  needs: paragraphs(0, 1000).default(""),
  whileClosed: z.boolean().optional(),
  /** The age is that of the youngest of all classes. */
  ...safetyFields,
});
type Form = z.output<typeof form>;

/** The rows in which something was filled in, besides those that there must be. */
const usedRows = (value: Form): ClassRow[] =>
  classRows.filter(
    (row) =>
      always.includes(row) ||
      Object.keys(columns).some((name) => value[`${name as Column}${row}`] !== undefined),
  );

const needed = ["audience", "pupils", "slot"] as const;

/** One request for two to six classes, each with its own slot and, when the school keeps them, lesson hour. */
export const bundleSchema = form.superRefine((value, check) => {
  for (const row of usedRows(value)) {
    for (const name of needed) {
      if (value[`${name}${row}`] !== undefined) continue;
      const message = name === "pupils" ? "required" : "choose";
      check.addIssue({ code: "custom", path: [`${name}${row}`], message });
    }
  }
});
export type BundleInput = z.output<typeof bundleSchema>;

/** A class of the form: in which row it stands, and what was said of it. */
export interface AskedClass {
  row: ClassRow;
  groupName: string;
  groupAudience: string;
  groupYear: number | undefined;
  pupils: number;
  slotId: string;
  hour: number | undefined;
}

/** The classes that are asked for, in the order of the form. */
export const classesOf = (value: BundleInput): AskedClass[] =>
  usedRows(value).flatMap((row) => {
    const [groupAudience, pupils, slotId] = [
      value[`audience${row}`],
      value[`pupils${row}`],
      value[`slot${row}`],
    ];
    if (groupAudience === undefined || pupils === undefined || slotId === undefined) return [];
    return {
      row,
      groupName: value[`name${row}`] ?? "",
      groupAudience,
      groupYear: value[`year${row}`],
      pupils,
      slotId,
      hour: value[`hour${row}`],
    };
  });
