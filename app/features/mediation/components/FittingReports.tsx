import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Card, EmptyState, MetaList, Section, Stack, Text } from "~/ui";

import { fitWords } from "../fit-words.messages";
import type { FittingReport } from "../fits.usecases.server";
import { mediationDetailMessages } from "../mediation-detail.messages";
import { FitWords } from "./FitWords";

interface Props {
  title: string;
  lead: string;
  none: string;
  part: { total: number; lines: readonly FittingReport[] };
}

/** Students who fit a place: by what they learn; their name is a page further. */
export function FittingReports({ title, lead, none, part }: Props) {
  const t = useMessages(mediationDetailMessages);
  const words = useMessages(fitWords);
  const locale = useLocale();
  const href = useHref();
  if (part.total === 0) return <EmptyState title={none} level={2} drawing="search" />;
  return (
    <Section title={title} lead={lead}>
      <Stack as="ul" gap="s">
        {part.lines.map((line) => (
          <Card
            key={line.reportId}
            as="li"
            title={`${line.qualification}${line.level === null ? "" : `, ${t.level(line.level)}`}`}
            href={href(`/beheer/bemiddeling/${line.reportId}`)}
            meta={
              <MetaList
                items={[
                  { key: "school", icon: "building", text: `${line.schoolName}, ${line.town}` },
                  {
                    key: "start",
                    icon: "calendar",
                    text: t.start(formatDate(locale, line.wantedFrom, "dayAndYear")),
                  },
                  ...(line.fromHome ? [] : [{ key: "from", icon: "info" as const, text: t.fromSchoolShort }]),
                ]}
              />
            }
          >
            <Stack gap="s">
              <FitWords fit={line.fit} />
              {line.otherWays.length > 0 ? (
                <Text>
                  {words.could(line.otherWays.map(({ mode, minutes }) => words.way(mode, minutes)))}
                </Text>
              ) : null}
            </Stack>
          </Card>
        ))}
      </Stack>
      {part.total > part.lines.length ? (
        <Text tone="soft">{t.more(part.total - part.lines.length)}</Text>
      ) : null}
    </Section>
  );
}
