import { accountMessages } from "~/features/accounts";
import type { FormState } from "~/platform/forms/form-reply";
import { useMessages } from "~/platform/i18n/use-messages";
import { Fieldset, TextField } from "~/ui";

import { registrationMessages } from "../registration.messages";

/** Who somebody is and how they sign in: part of every registration. */
export function PersonFields({ form }: { form: FormState }) {
  const t = useMessages(registrationMessages);
  const { passwordHint } = useMessages(accountMessages).fields;
  return (
    <Fieldset legend={t.you}>
      <TextField {...form.field("name")} label={t.name} autoComplete="name" maxLength={100} required />
      <TextField {...form.field("email")} label={t.email} type="email" autoComplete="email" required />
      <TextField {...form.field("phone")} label={t.phone} mark={t.optional} type="tel" autoComplete="tel" />
      <TextField
        {...form.field("password")}
        label={t.password}
        hint={passwordHint}
        type="password"
        autoComplete="new-password"
        minLength={10}
        required
      />
    </Fieldset>
  );
}
