import { z } from "zod";

import { hoursAsMinutes } from "~/platform/forms/hours";
import { distinct, line, notTyped, paragraphs } from "~/platform/forms/text";

import { weekdays } from "./core/minors";

/** A day between these years; beyond them somebody has mistyped. */
const dayFrom = (first: string) =>
  z.iso.date("date").refine((value) => value >= first && value <= "2040-12-31", { error: "date" });
const day = dayFrom("2015-01-01");

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "time" });

/** An agreement that was made and signed outside Vakbrug. */
export const elsewhereSchema = z.object({
  agreedOn: day,
  /** How the school finds it again: a number or a file's name. */
  reference: line(1, 200),
});

export const endSchema = z.object({
  /** The student's last day. */
  endedOn: day,
  reason: paragraphs(3, 500),
  /** Reports the student as without a place again. */
  again: z.boolean().default(false),
});

const storedDay = z.object({ weekday: z.int().min(1).max(7), from: z.string(), until: z.string() });

/** What is agreed, as it is stored and signed: every key counts for the hash. */
export const termsSchema = z.object({
  placementId: z.uuid(),
  crebo: z.string(),
  qualification: z.string(),
  route: z.enum(["bol", "bbl", "combined"]),
  /** YYYY-MM-DD; who signs and which rules hold depend on it. */
  birthDate: z.string(),
  /** First and last day. */
  startsOn: z.string(),
  endsOn: z.string(),
  /** ISO weekdays with "HH:MM" from and until. */
  days: z.array(storedDay),
  breakMinutes: z.int(),
  /** A week, at school. */
  schoolMinutes: z.int(),
  practiceTrainer: z.string(),
  workProcesses: z.array(z.string()),
  assessment: z.string(),
  ending: z.string(),
});
export type Terms = z.output<typeof termsSchema>;

/** Who takes part and how to reach them: may be put right without new signatures. */
export const particularsSchema = z.object({
  studentName: line(2, 120),
  studentEmail: z.email("email").max(200),
  /** A parent or guardian, of a student under 18. */
  guardianName: line(2, 120).optional(),
  guardianEmail: z.email("email").max(200).optional(),
  schoolSigner: line(2, 120),
  schoolEmail: z.email("email").max(200),
  companySigner: line(2, 120),
  companyEmail: z.email("email").max(200),
  /** Where the work is done. */
  workAddress: line(3, 200),
});
export type Particulars = z.output<typeof particularsSchema>;

const hoursOfDays = Object.fromEntries(
  weekdays.flatMap((weekday) => [
    [`from${weekday}`, time.optional()],
    [`until${weekday}`, time.optional()],
  ]),
);

const typedTerms = {
  birthDate: dayFrom("1930-01-01"),
  startsOn: day,
  endsOn: day,
  ...(hoursOfDays as Record<`${"from" | "until"}${1 | 2 | 3 | 4 | 5 | 6 | 7}`, z.ZodOptional<typeof time>>),
  breakMinutes: z.int().min(0).max(180),
  schoolHours: hoursAsMinutes(40),
  practiceTrainer: line(2, 120),
  /** One on each line. */
  workProcesses: paragraphs(3, 3000),
  assessment: paragraphs(3, 2000),
  ending: paragraphs(3, 2000),
};

type TypedDays = Partial<Record<`${"from" | "until"}${(typeof weekdays)[number]}`, string | undefined>>;

/** The days of the week on which there is work, out of the typed times. */
const daysOf = (typed: TypedDays) =>
  weekdays.flatMap((weekday) => {
    const [from, until] = [typed[`from${weekday}`], typed[`until${weekday}`]];
    return from === undefined || until === undefined ? [] : [{ weekday, from, until }];
  });

function inOrder(
  value: TypedDays & { birthDate: string; startsOn: string; endsOn: string },
  check: z.core.$RefinementCtx,
): void {
  const say = (path: string, message: string) => check.addIssue({ code: "custom", path: [path], message });
  for (const weekday of weekdays) {
    const [from, until] = [value[`from${weekday}`], value[`until${weekday}`]];
    if ((from === undefined) !== (until === undefined))
      say(from === undefined ? `from${weekday}` : `until${weekday}`, "bothTimes");
    else if (from !== undefined && until !== undefined && until <= from) say(`until${weekday}`, "timesOrder");
  }
  if (
    weekdays.every(
      (weekday) => value[`from${weekday}`] === undefined && value[`until${weekday}`] === undefined,
    )
  )
    say("from1", "noDay");
  if (value.birthDate >= value.startsOn) say("birthDate", "date");
  if (value.endsOn <= value.startsOn) say("endsOn", "endsBeforeStart");
}

/** The first version: what is agreed, and who signs. */
export const drawUpSchema = z.object({ ...typedTerms, ...particularsSchema.shape }).superRefine(inOrder);

/** Another version: what is agreed. `version` is the one on the screen. */
export const changeSchema = z
  .object({ ...typedTerms, version: z.int(notTyped).min(1, notTyped) })
  .superRefine(inOrder);

/** What was typed of the terms, as it is stored. */
export function typedTermsOf(value: z.output<typeof changeSchema> | z.output<typeof drawUpSchema>) {
  const { birthDate, startsOn, endsOn, breakMinutes, practiceTrainer, assessment, ending } = value;
  const workProcesses = value.workProcesses
    .split(/\r?\n/)
    .map((text) => text.trim())
    .filter((text) => text !== "");
  return {
    ...{ birthDate, startsOn, endsOn, breakMinutes, practiceTrainer, assessment, ending },
    days: daysOf(value),
    schoolMinutes: value.schoolHours,
    workProcesses: [...new Set(workProcesses)],
  };
}

const signerRoles = ["student", "guardian", "school", "company"] as const;
export type SignerRole = (typeof signerRoles)[number];

export const resendSchema = z.object({ role: z.enum(signerRoles, notTyped) });

/** The field for the name under which somebody signed on paper. */
export const paperName = (role: SignerRole) => `${role}OnPaper` as const;

const nameOnPaper = line(2, 120).optional();

/** What was signed on paper: `version` is the one on the screen; of whoever signed the name is needed. */
export const paperSchema = z
  .object({
    version: z.int(notTyped).min(1, notTyped),
    signed: distinct(z.enum(signerRoles), "signed").min(1, "signed"),
    studentOnPaper: nameOnPaper,
    guardianOnPaper: nameOnPaper,
    schoolOnPaper: nameOnPaper,
    companyOnPaper: nameOnPaper,
    signedOn: day,
    scan: z.instanceof(File, { error: "scan" }),
  })
  .superRefine((value, check) => {
    for (const role of value.signed)
      if (value[paperName(role)] === undefined)
        check.addIssue({ code: "custom", path: [paperName(role)], message: "nameOnPaper" });
  });

/** The address of a scan: of which placement, and which scan of it. */
export const scanParams = z.object({ id: z.uuid(), scan: z.uuid() });

export const nothingSchema = z.object({});

export const signSchema = z.object({
  typedName: line(2, 120),
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/, { error: "code" }),
  agreed: z.literal("on", { error: "tick" }),
});

export const refuseSchema = z.object({ reason: paragraphs(3, 500) });
