import { z } from "zod";

import { passwordDiffers, personFields } from "~/features/accounts/index.server";
import { line, phoneNumber, webAddress } from "~/platform/forms/text";

import { schoolKinds } from "./core/school-kinds";

/** Where something is; the postcode is looked up in the shipped list, the place tells Dutch from Belgian digits. */
const addressFields = {
  street: line(0, 100).default(""),
  houseNumber: line(0, 12).default(""),
  postcode: z
    .string()
    .trim()
    .regex(/^(B-?)?\d{4}\s?([a-z]{2})?$/i, { error: "postcode" }),
  place: line(2, 60),
};

const staffFields = { ...personFields, role: z.enum(["teacher", "placement_coordinator"]) };

/** A teacher of a school in the list. */
export const listedTeacherSchema = z
  .object({ ...staffFields, schoolId: z.uuid() })
  .superRefine(passwordDiffers);

/** A teacher of a school that is not in the list. */
export const handEnteredTeacherSchema = z
  .object({
    ...staffFields,
    schoolName: line(3, 120),
    kind: z.enum(schoolKinds),
    website: webAddress.optional(),
    ...addressFields,
  })
  .superRefine(passwordDiffers);

export const companySchema = z
  .object({
    ...personFields,
    phone: phoneNumber,
    jobTitle: line(0, 80).default(""),
    companyName: line(2, 120),
    sectorSlug: z.string().min(1).max(60),
    website: webAddress.optional(),
    ...addressFields,
  })
  .superRefine(passwordDiffers);
