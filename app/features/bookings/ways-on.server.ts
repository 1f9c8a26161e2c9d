import { formatNumber, type Locale } from "~/platform/i18n/i18n";
import type { MailBlock } from "~/platform/mail/layout";

import { mailMessages } from "./mail.messages";
import type { MailFacts } from "./mail-facts.server";
import { shortSpanText } from "./words";

/** What else there is for a group whose request came to nothing, and the search for more. */
export function waysOn(
  locale: Locale,
  { alternatives }: Pick<MailFacts, "alternatives">,
  link: (path: string) => string,
): MailBlock[] {
  const t = mailMessages[locale];
  const links = alternatives.map(({ title, company, place, distanceKm, slug, slots: [first] }) => ({
    label: t.alternative(
      title,
      company,
      place,
      formatNumber(locale, distanceKm),
      first === undefined ? "" : shortSpanText(locale, first),
    ),
    url: link(`/aanbod/${slug}`),
  }));
  return [
    ...(links.length === 0 ? [] : [{ kind: "paragraph" as const, text: t.alternatives }]),
    { kind: "links", links: [...links, { label: t.button.search, url: link("/zoeken") }] },
  ];
}
