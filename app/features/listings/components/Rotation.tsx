import type { SerializeFrom } from "@remix-run/node";

import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { A, Section, Table, Text } from "~/ui";

import { placePageMessages } from "../place-page.messages";
import type { publicRotation } from "../pool.usecases.server";

export interface RotationProps {
  turns: NonNullable<SerializeFrom<Awaited<ReturnType<typeof publicRotation>>>>;
}

/** Which company a student of a joint leerbaan is at, and when. */
export function Rotation({ turns }: RotationProps) {
  const { joint: t } = useMessages(placePageMessages);
  const href = useHref();
  const locale = useLocale();
  return (
    <Section title={t.title} lead={t.lead(turns.length)}>
      <Table
        caption={t.title}
        hideCaption
        rows={turns}
        rowKey={({ fromWeek }) => String(fromWeek)}
        columns={[
          {
            key: "company",
            header: t.company,
            rowHeader: true,
            cell: ({ company }) =>
              company === null ? (
                t.unnamed
              ) : (
                <>
                  <A href={href(`/bedrijven/${company.slug}`)}>{company.name}</A>
                  <Text tone="soft">{company.place}</Text>
                </>
              ),
          },
          {
            key: "weeks",
            header: t.weeks,
            keep: true,
            cell: ({ fromWeek, untilWeek }) => `${fromWeek}–${untilWeek}`,
          },
          {
            key: "days",
            header: t.when,
            cell: ({ from, until }) =>
              from === null || until === null
                ? ""
                : t.days(formatDate(locale, from), formatDate(locale, until)),
          },
        ]}
      />
    </Section>
  );
}
