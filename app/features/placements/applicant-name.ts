import { catalogue, type Locale } from "~/platform/i18n/i18n";

const texts = catalogue(
  { numbered: (reference: string) => `Sollicitant ${reference}` },
  { numbered: (reference) => `Applicant ${reference}` },
);

/** How a company calls an applicant: by name, or by number while it may not know the name. */
export const applicantName = (
  locale: Locale,
  { person, reference }: { person: { name: string } | null; reference: string },
): string => person?.name ?? texts[locale].numbered(reference);
