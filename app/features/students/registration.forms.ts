import { z } from "zod";

import { passwordDiffers, personFields } from "~/features/accounts";

import { studentKinds } from "./core/choices";

/** Somebody who looks for a place makes an account; the rest is asked in their profile. */
export const registerStudentSchema = z
  .object({ kind: z.enum(studentKinds), ...personFields })
  .superRefine(passwordDiffers);
export type StudentRegistration = z.output<typeof registerStudentSchema>;
