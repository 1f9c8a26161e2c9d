import type { FormState } from "~/platform/forms/form-reply";
import { namedErrors } from "~/platform/forms/named-errors";
import { useMessages } from "~/platform/i18n/use-messages";
import { ErrorSummary } from "~/ui";

import { registrationMessages } from "../registration.messages";

/** What keeps somebody from registering, each fault with the field that it is about. */
export function RegistrationErrors({ form }: { form: FormState }) {
  const t = useMessages(registrationMessages);
  const { name, email, phone, password, role, schoolName, schoolKind, companyName } = t;
  const { sector: sectorSlug, street, houseNumber, postcode, website, jobTitle } = t;
  const labels = {
    ...{ name, email, phone, password, role, schoolName, schoolKind, schoolPostcode: postcode },
    ...{ companyName, sectorSlug, street, houseNumber, postcode, website, jobTitle },
  };
  return <ErrorSummary title={t.errors} errors={namedErrors(form, labels)} />;
}
