import { accountMessages } from "~/features/accounts";
import type { FormState } from "~/platform/forms/form-reply";
import { useMessages } from "~/platform/i18n/use-messages";
import { FieldRow, Fieldset, Stack, TextField } from "~/ui";

import { registrationMessages } from "../registration.messages";

/** The person's part of every registration. */
export function PersonFields({ form, phoneRequired }: { form: FormState; phoneRequired: boolean }) {
  const t = useMessages(registrationMessages);
  const a = useMessages(accountMessages).fields;
  return (
    <Fieldset legend={t.you}>
      <Stack>
        <TextField {...form.field("name")} label={t.name} autoComplete="name" required maxLength={100} />
        <TextField {...form.field("email")} label={a.email} type="email" autoComplete="email" required />
        <TextField
          {...form.field("phone")}
          label={t.phone}
          type="tel"
          autoComplete="tel"
          width="medium"
          required={phoneRequired}
          mark={phoneRequired ? undefined : t.optional}
        />
        <TextField
          {...form.field("password")}
          label={a.password}
          hint={a.passwordHint}
          type="password"
          autoComplete="new-password"
          required
        />
      </Stack>
    </Fieldset>
  );
}

/** Where a company, or a school that is not on the list, is. */
export function AddressFields({ form }: { form: FormState }) {
  const t = useMessages(registrationMessages);
  return (
    <>
      <FieldRow>
        <TextField {...form.field("street")} label={t.street} mark={t.optional} maxLength={100} />
        <TextField
          {...form.field("houseNumber")}
          label={t.houseNumber}
          mark={t.optional}
          width="short"
          maxLength={12}
        />
      </FieldRow>
      <FieldRow>
        <TextField {...form.field("postcode")} label={t.postcode} width="short" required maxLength={10} />
        <TextField {...form.field("place")} label={t.place} required maxLength={60} />
      </FieldRow>
      <TextField {...form.field("website")} label={t.website} mark={t.optional} maxLength={200} />
    </>
  );
}
