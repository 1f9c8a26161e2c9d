import { z } from "zod";

import { passwordDiffers, personFields } from "~/features/accounts";
import { line, notTyped, paragraphs, webAddress } from "~/platform/forms/text";

const phone = personFields.phone;

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
    schoolPostcode: line(4, 10).optional(),
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

export const registerCompanySchema = z
  .object({
    companyName: line(2, 120),
    sectorSlug: line(1, 60),
    street: line(2, 100),
    houseNumber: line(1, 12),
    postcode: line(4, 10),
    website: webAddress.optional(),
    jobTitle: line(2, 80),
    ...personFields,
  })
  .superRefine(passwordDiffers);
export type CompanyRegistration = z.output<typeof registerCompanySchema>;

/** The person a school calls; all that a company can change about them. */
export const contactSchema = z.object({
  companyId: z.uuid(notTyped),
  name: line(2, 100),
  jobTitle: line(2, 80),
  email: personFields.email,
  phone,
});

export const askAgainSchema = z.object({ companyId: z.uuid(notTyped) });

export const judgedKinds = ["membership", "school", "company"] as const;

/** A coordinator judges what waits; turning down needs a reason, which the use case asks for. */
export const judgeSchema = z.object({
  kind: z.enum(judgedKinds, notTyped),
  id: z.uuid(notTyped),
  action: z.enum(["approve", "reject"], notTyped),
  reason: paragraphs(0, 500).optional(),
});
export type Judgement = z.output<typeof judgeSchema>;
