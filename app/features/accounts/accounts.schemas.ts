import { z } from "zod";

/** An address, in lower case. */
export const emailField = z.string().trim().toLowerCase().max(200).pipe(z.email());

const longest = 200;

/** A new password: at least ten characters of any kind; length is what makes it strong (NIST SP 800-63B). */
export const newPasswordField = z.string().min(10).max(longest);

/** The last address part of a path of this site, so that nobody is sent elsewhere. */
export const returnPath = z
  .string()
  .regex(/^\/(?![/\\])[^\s\\]*$/)
  .max(500)
  .catch("/mijn");

export const signInSchema = z.object({
  email: emailField,
  password: z.string().min(1).max(longest),
  returnTo: returnPath.default("/mijn"),
});

export const emailSchema = z.object({ email: emailField });

export const newPasswordSchema = z.object({ password: newPasswordField });

/** The person's part of every registration. */
export const personFields = {
  name: z.string().trim().min(2).max(100),
  email: emailField,
  phone: z
    .string()
    .trim()
    .regex(/^\+?[\d\s()-]{8,20}$/, "phone")
    .optional(),
  password: newPasswordField,
};

/** The password is not the address or a part of it that anybody would guess. */
export function passwordDiffers(
  value: { email?: string; password?: string },
  check: z.core.$RefinementCtx,
): void {
  const [local] = (value.email ?? "").split("@");
  const password = (value.password ?? "").toLowerCase();
  if (local !== undefined && local.length > 3 && password.includes(local)) {
    check.addIssue({ code: "custom", path: ["password"], message: "passwordIsAddress" });
  }
}
