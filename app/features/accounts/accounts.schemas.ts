import { z } from "zod";

import { line, phoneNumber, returnPath } from "~/platform/forms/text";
import { locales } from "~/platform/i18n/i18n";

/** An address, in lower case. */
export const emailField = z.string().trim().toLowerCase().max(200).pipe(z.email());

const longest = 200;

/** A new password: at least ten characters of any kind; length is what makes it strong (NIST SP 800-63B). */
export const newPasswordField = z.string().min(10).max(longest);

/** Where somebody wanted to be before they signed in. */
export const returnTo = returnPath("/mijn");

export const signInSchema = z.object({
  email: emailField,
  password: z.string().min(1).max(longest),
  returnTo: returnTo.default("/mijn"),
});

export const emailSchema = z.object({ email: emailField });

export const newPasswordSchema = z.object({ password: newPasswordField });

/** What people change about themselves without further proof. */
export const profileSchema = z.object({
  name: line(2, 100),
  phone: phoneNumber.optional(),
  locale: z.enum(locales),
});
export type Profile = z.output<typeof profileSchema>;

const currentPassword = z.string().min(1).max(longest);

export const changePasswordSchema = z.object({ currentPassword, password: newPasswordField });

export const changeEmailSchema = z.object({ email: emailField, currentPassword });

/** The person's part of every registration. */
export const personFields = {
  name: line(2, 100),
  email: emailField,
  phone: phoneNumber.optional(),
  password: newPasswordField,
};

/** Refuses a password that `isLikeAddress`; its message is a key of `accountMessages.fields`. */
export function passwordDiffers<T extends { email?: string; password?: string }>(
  value: T,
  check: z.core.$RefinementCtx<T>,
): void {
  if (isLikeAddress(value.password ?? "", value.email ?? "")) {
    check.addIssue({ code: "custom", path: ["password"], message: "passwordIsAddress", input: value });
  }
}

/** Whether a password holds the address, or the part before the @ when that is long enough to matter. */
export function isLikeAddress(password: string, email: string): boolean {
  const [local = ""] = email.toLowerCase().split("@");
  return local.length > 3 && password.toLowerCase().includes(local);
}
