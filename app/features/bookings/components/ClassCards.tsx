import { kindMessages } from "~/features/listings";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Card, MetaList, Section, Stack, Text } from "~/ui";

import { bundleMessages } from "../bundle.messages";
import type { BookingPage } from "../views.usecases.server";
import { groupText, momentOf, shortSpanText } from "../words";
import { StateBadge } from "./parts";

interface ClassCardsProps {
  page: Pick<BookingPage, "booking" | "classes">;
  /** Where each class stands on its own, as the path in Dutch. */
  pathOf: (reference: string) => string;
}

/** The classes of one request, each with its own moment and how it stands; nothing for a single group. */
export function ClassCards({ page: { booking, classes }, pathOf }: ClassCardsProps) {
  const t = useMessages(bundleMessages);
  const locale = useLocale();
  const href = useHref();
  const audiences = useMessages(kindMessages).audience;
  if (classes.length === 0) return null;
  return (
    <Section title={t.title}>
      <Stack>
        <Text>{booking.status === "requested" ? t.waiting(classes.length) : t.parted(classes.length)}</Text>
        <Stack as="ul" gap="s">
          {classes.map((one) => {
            const here = one.id === booking.id;
            const group = groupText(locale, one, audiences);
            return (
              <Card
                key={one.id}
                as="li"
                level={3}
                title={here ? `${group} (${t.this})` : group}
                href={here ? undefined : href(pathOf(one.reference))}
                aside={<StateBadge status={one.status} />}
                meta={
                  <MetaList
                    items={[
                      { key: "moment", icon: "calendar", text: shortSpanText(locale, momentOf(one)) },
                      { key: "reference", icon: "list", text: one.reference },
                    ]}
                  />
                }
              />
            );
          })}
        </Stack>
      </Stack>
    </Section>
  );
}
