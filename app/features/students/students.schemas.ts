import { z } from "zod";

import { isoDay } from "~/platform/forms/day";
import { distinct, line, notTyped, paragraphs, postcode } from "~/platform/forms/text";

import { learningRoutes, spokenLanguages, studentKinds, travelModes } from "./core/choices";

/** A day that a calendar shows; whether it can be right is for the command to say. */
const day = isoDay("date");

/** The kind is left out when a school has said that the person is its student. */
export const aboutSchema = z.object({ kind: z.enum(studentKinds).optional(), birthDate: day });

/** `qualification` is a name with its crebo code, or the code alone; without one a level says what is looked for. */
export const aimSchema = z.object({
  qualification: line(2, 160).optional(),
  level: z.enum(["1", "2", "3", "4"]).transform(Number).optional(),
  route: z.enum(learningRoutes),
});

export const reachSchema = z.object({
  postcode,
  travelMode: z.enum(travelModes),
  /** One way. */
  maxMinutes: z.int().min(5).max(240),
});

export const whenSchema = z.object({
  startsFrom: day,
  weekdays: distinct(z.coerce.number("choose").int().min(1).max(6), "choose"),
});

export const skillsSchema = z.object({
  skills: paragraphs(1, 1000),
  experience: paragraphs(0, 2000).default(""),
  motivation: paragraphs(0, 2000).default(""),
  languages: distinct(z.enum(spokenLanguages)).min(1),
  drivingLicence: z.boolean().default(false),
  vogWilling: z.boolean().default(false),
});

/** Which school, by what was typed or by the one chosen from the list. */
export const schoolSchema = z.object({
  school: line(0, 200).optional(),
  schoolId: z.uuid().optional(),
  studentNumber: z
    .string()
    .trim()
    .min(1)
    .max(20)
    .regex(/^[\w.-]+$/, { error: "studentNumber" }),
});

export const sharingSchema = z.object({
  looking: z.boolean().default(false),
  referralConsent: z.boolean().default(false),
});

export const guardianSchema = z.object({
  guardianName: line(2, 100),
  guardianEmail: z.string().trim().toLowerCase().max(200).pipe(z.email()),
});

/** A school's answer to somebody who says to be its student. */
export const claimIdSchema = z.object({ studentId: z.uuid(notTyped) });

export const cvSchema = z.object({ cv: z.instanceof(File, { error: "file" }) });

/** Sent by buttons that need nothing typed. */
export const nothingSchema = z.object({});

export type Guardian = z.output<typeof guardianSchema>;
export type About = z.output<typeof aboutSchema>;
export type Aim = z.output<typeof aimSchema>;
export type Reach = z.output<typeof reachSchema>;
export type When = z.output<typeof whenSchema>;
export type Skills = z.output<typeof skillsSchema>;
export type SchoolClaim = z.output<typeof schoolSchema>;
export type Sharing = z.output<typeof sharingSchema>;
