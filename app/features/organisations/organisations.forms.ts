import { z } from "zod";

import { passwordDiffers, personFields } from "~/features/accounts";

const text = (min: number, max: number) => z.string().trim().min(min).max(max);

/** A web address; "www.school.nl" is completed to one. */
const website = z
  .string()
  .trim()
  .max(200)
  .transform((typed) => (typed.includes("://") ? typed : `https://${typed}`))
  .refine((typed) => {
    const url = URL.parse(typed);
    return url !== null && /^https?:$/.test(url.protocol) && /[^.]\.[a-z]{2,}$/i.test(url.hostname);
  }, "url");

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
    school: text(0, 200).optional(),
    schoolId: z.uuid().optional(),
    schoolName: text(3, 120).optional(),
    schoolKind: z.enum(enteredSchoolKinds).optional(),
    schoolPostcode: text(4, 10).optional(),
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
    companyName: text(2, 120),
    sectorSlug: text(1, 60),
    street: text(2, 100),
    houseNumber: text(1, 12),
    postcode: text(4, 10),
    website: website.optional(),
    jobTitle: text(2, 80),
    ...personFields,
  })
  .superRefine(passwordDiffers);
export type CompanyRegistration = z.output<typeof registerCompanySchema>;

/** The person a school calls; all that a company can change about them. */
export const contactSchema = z.object({
  companyId: z.uuid(),
  name: text(2, 100),
  jobTitle: text(2, 80),
  email: personFields.email,
  phone,
});

export const askAgainSchema = z.object({ companyId: z.uuid() });

export const judgedKinds = ["membership", "school", "company"] as const;

/** A coordinator judges what waits; turning down needs a reason, which the use case asks for. */
export const judgeSchema = z.object({
  kind: z.enum(judgedKinds),
  id: z.uuid(),
  action: z.enum(["approve", "reject"]),
  reason: text(0, 500).optional(),
});
export type Judgement = z.output<typeof judgeSchema>;
