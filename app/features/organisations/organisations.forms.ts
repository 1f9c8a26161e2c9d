import { z } from "zod";

import { passwordDiffers, personFields } from "~/features/accounts";
import { isoDay } from "~/platform/forms/day";
import { chosen, line, notTyped, paragraphs, postcode, webAddress } from "~/platform/forms/text";

import type { JudgeAction } from "./core/verification";

export const enteredSchoolKinds = ["po", "vo", "vso", "mbo", "flanders"] as const;
export const schoolRoles = ["teacher", "placement_coordinator"] as const;

/**
 * Somebody of a school registers: with a school of the list (`schoolId`, or what was typed in `school`), or with one that
 * is not on it, entered by hand (name, kind and postcode; any of the three means that).
 */
export const registerSchoolSchema = z
  .object({
    ...personFields,
    role: z.enum(schoolRoles),
    school: line(0, 200).optional(),
    schoolId: z.uuid().optional(),
    schoolName: line(3, 120).optional(),
    schoolKind: z.enum(enteredSchoolKinds).optional(),
    schoolPostcode: postcode.optional(),
  })
  .superRefine((value, check) => {
    passwordDiffers(value, check);
    const missing = (field: string, message: string) =>
      check.addIssue({ code: "custom", path: [field], message });
    const byHand = [value.schoolName, value.schoolKind, value.schoolPostcode];
    if (byHand.every((part) => part === undefined)) {
      if (value.school === undefined && value.schoolId === undefined) missing("school", "schoolNeeded");
      return;
    }
    if (value.schoolName === undefined) missing("schoolName", "required");
    if (value.schoolKind === undefined) missing("schoolKind", "choose");
    if (value.schoolPostcode === undefined) missing("schoolPostcode", "required");
  });
export type SchoolRegistration = z.output<typeof registerSchoolSchema>;

/** What a company says about itself, when it registers and ever after. */
const companyFields = {
  sectorSlug: chosen(60),
  street: line(2, 100),
  houseNumber: line(1, 12),
  postcode,
  website: webAddress.optional(),
};

export const registerCompanySchema = z
  .object({ companyName: line(2, 120), ...companyFields, jobTitle: line(2, 80), ...personFields })
  .superRefine(passwordDiffers);
export type CompanyRegistration = z.output<typeof registerCompanySchema>;

export const companySchema = z.object({
  name: line(2, 120),
  about: paragraphs(0, 2000).default(""),
  phone: personFields.phone,
  ...companyFields,
});
export type CompanyInput = z.output<typeof companySchema>;

/** The person a school calls; all that a company can change about them. */
export const contactSchema = z.object({
  name: line(2, 100),
  jobTitle: line(0, 80).default(""),
  email: personFields.email,
  phone: personFields.phone,
});
export type ContactInput = z.output<typeof contactSchema>;

/** Names one of the company's contacts. */
export const contactIdSchema = z.object({ contactId: z.uuid(notTyped) });
export const editContactSchema = contactSchema.extend(contactIdSchema.shape);

/** A recognition by SBB that a company states; `qualification` is a name with its crebo code, or the code alone. */
export const claimSchema = z
  .object({
    qualification: line(2, 200),
    sbbNumber: z
      .string()
      .trim()
      .regex(/^[a-z\d-]{4,20}$/i, { error: "sbbNumber" }),
    validFrom: isoDay(),
    validUntil: isoDay().optional(),
  })
  .superRefine(({ validFrom, validUntil }, check) => {
    if (validUntil !== undefined && validUntil < validFrom) {
      check.addIssue({ code: "custom", path: ["validUntil"], message: "order" });
    }
  });
export type ClaimInput = z.output<typeof claimSchema>;

export const creboSchema = z.object({ crebo: z.string(notTyped).regex(/^\d{5}$/, notTyped) });

/** Somebody who was turned down asks again: with the same school (nothing filled in) or with another one of the list. */
export const askAgainSchema = z.object({
  membershipId: z.uuid(notTyped),
  role: z.enum(schoolRoles),
  school: line(0, 200).optional(),
  schoolId: z.uuid().optional(),
});
export type AskAgain = z.output<typeof askAgainSchema>;

/** What may be wrong with a school that was entered by hand. */
export const enteredSchoolSchema = z.object({
  schoolId: z.uuid(notTyped),
  name: line(3, 120),
  kind: z.enum(enteredSchoolKinds),
  postcode,
  website: webAddress.optional(),
});
export type EnteredSchool = z.output<typeof enteredSchoolSchema>;

export const judgedKinds = ["membership", "school", "company", "recognition"] as const;
export const judgeActions = ["approve", "reject", "suspend", "restore"] as const satisfies JudgeAction[];

/** A coordinator decides about what waits, or about what was approved; some of it needs a reason, as the tables say. */
export const judgeSchema = z.object({
  kind: z.enum(judgedKinds, notTyped),
  id: z.uuid(notTyped),
  action: z.enum(judgeActions, notTyped),
  reason: paragraphs(0, 500).optional(),
});
export type Judgement = z.output<typeof judgeSchema>;
