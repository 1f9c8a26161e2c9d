import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { A, Card, MetaList, Section, Stack } from "~/ui";

import type { CompanyToCall } from "../settings.usecases.server";
import { silenceMessages } from "../silence.messages";

interface Texts {
  title: string;
  lead: string;
  since: (day: string) => string;
  noContact: string;
}

/** Companies that a coordinator had better call, with whom. Draws nothing without any. */
function CompaniesToCall({ companies, t }: { companies: CompanyToCall[]; t: Texts }) {
  const locale = useLocale();
  const href = useHref();
  if (companies.length === 0) return null;
  return (
    <Section title={t.title} lead={t.lead}>
      <Stack as="ul">
        {companies.map(({ id, slug, name, place, since, contact }) => (
          <Card
            key={id}
            as="li"
            title={<A href={href(`/bedrijven/${slug}`)}>{name}</A>}
            meta={
              <MetaList
                items={[
                  { key: "place", icon: "pin", text: place },
                  { key: "since", icon: "clock", text: t.since(formatDate(locale, since)) },
                  { key: "person", icon: "user", text: contact?.name ?? t.noContact },
                  ...(contact?.phone
                    ? [
                        {
                          key: "phone",
                          icon: "phone" as const,
                          text: (
                            <A href={`tel:${contact.phone.replaceAll(/[^\d+]/g, "")}`}>{contact.phone}</A>
                          ),
                        },
                      ]
                    : []),
                  ...(contact
                    ? [
                        {
                          key: "mail",
                          icon: "mail" as const,
                          text: <A href={`mailto:${contact.email}`}>{contact.email}</A>,
                        },
                      ]
                    : []),
                ]}
              />
            }
          />
        ))}
      </Stack>
    </Section>
  );
}

/** The companies that are paused because they never answered. */
export function SilentCompanies({ companies }: { companies: CompanyToCall[] }) {
  return <CompaniesToCall companies={companies} t={useMessages(silenceMessages).desk} />;
}

/** The companies whose first contact gets no mail, because the mail server refuses the address. */
export function UnreachableCompanies({ companies }: { companies: CompanyToCall[] }) {
  return <CompaniesToCall companies={companies} t={useMessages(silenceMessages).unreachable} />;
}
