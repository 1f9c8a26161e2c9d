import type { FormState } from "~/platform/forms/form-reply";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { FieldRow, SelectField, TextField } from "~/ui";

import { registrationMessages } from "../registration.messages";

export interface CompanyFieldsProps {
  form: FormState;
  sectors: { slug: string; nl: string; en: string }[];
  initial?: {
    sectorSlug: string;
    street: string;
    houseNumber: string;
    postcode: string;
    website: string | null;
  };
}

/** Sector, address and website of a company: when it registers and ever after. */
export function CompanyFields({ form, sectors, initial }: CompanyFieldsProps) {
  const t = useMessages(registrationMessages);
  const locale = useLocale();
  return (
    <>
      <SelectField
        {...form.field("sectorSlug", initial?.sectorSlug)}
        label={t.sector}
        emptyLabel={t.chooseSector}
        required
        options={sectors.map((sector) => ({ value: sector.slug, label: sector[locale] }))}
      />
      <FieldRow>
        <TextField {...form.field("street", initial?.street)} label={t.street} maxLength={100} required />
        <TextField
          {...form.field("houseNumber", initial?.houseNumber)}
          label={t.houseNumber}
          width="short"
          maxLength={12}
          required
        />
        <TextField
          {...form.field("postcode", initial?.postcode)}
          label={t.postcode}
          width="short"
          maxLength={10}
          required
        />
      </FieldRow>
      <TextField
        {...form.field("website", initial?.website)}
        label={t.website}
        mark={t.optional}
        maxLength={200}
      />
    </>
  );
}
