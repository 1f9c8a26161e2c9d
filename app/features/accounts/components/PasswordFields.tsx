import type { FormState } from "~/platform/forms/form-reply";
import { useMessages } from "~/platform/i18n/use-messages";
import { TextField } from "~/ui";

import { accountMessages } from "../accounts.messages";

/** The password that somebody has, asked again before something that matters. */
export function CurrentPassword({ form }: { form: FormState }) {
  const t = useMessages(accountMessages).fields;
  return (
    <TextField
      {...form.field("currentPassword")}
      label={t.currentPassword}
      type="password"
      autoComplete="current-password"
      required
    />
  );
}

/** A new password, with what makes a good one. */
export function NewPassword({ form }: { form: FormState }) {
  const t = useMessages(accountMessages).fields;
  return (
    <TextField
      {...form.field("password")}
      label={t.newPassword}
      hint={t.passwordHint}
      type="password"
      autoComplete="new-password"
      minLength={10}
      required
    />
  );
}
