import { formatDate, formatNumber, formatWeekday } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { DescriptionList, Section, Stack, Text } from "~/ui";

import { workedInWeek } from "../core/minors";
import type { PlacementLine } from "../core/lines";
import { viewMessages } from "../view.messages";
import type { VersionView } from "../views.usecases.server";

/** A version to be read: who takes part, what is agreed, and the fingerprint of it. */
export function AgreementTerms({ version, placement }: { version: VersionView; placement: PlacementLine }) {
  const t = useMessages(viewMessages);
  const locale = useLocale();
  const { terms, names } = version;
  const guardian = version.signatures.find(({ role }) => role === "guardian");
  const hours = (minutes: number) => formatNumber(locale, minutes / 60, 2);
  return (
    <Section title={`${t.terms}, ${t.version(version.version).toLowerCase()}`}>
      <DescriptionList
        items={[
          {
            key: "student",
            term: t.student,
            detail: `${names.studentName} (${formatDate(locale, terms.birthDate, "dayAndYear")})`,
          },
          ...(guardian === undefined
            ? []
            : [{ key: "guardian", term: t.roles.guardian, detail: guardian.name }]),
          { key: "school", term: t.school, detail: `${placement.schoolName}, ${names.schoolSigner}` },
          { key: "company", term: t.company, detail: `${placement.companyName}, ${names.companySigner}` },
          { key: "address", term: t.workAddress, detail: names.workAddress },
          { key: "q", term: t.qualification, detail: `${terms.qualification} (${terms.crebo})` },
          { key: "route", term: t.route, detail: t.routes[terms.route] },
          {
            key: "period",
            term: t.period,
            detail: `${formatDate(locale, terms.startsOn, "dayAndYear")} – ${formatDate(locale, terms.endsOn, "dayAndYear")}`,
          },
          {
            key: "hours",
            term: t.hours,
            detail: t.hoursText(hours(workedInWeek(terms)), hours(terms.schoolMinutes)),
          },
          {
            key: "days",
            term: t.days,
            detail: (
              <Lines
                lines={terms.days.map(
                  (day) => `${formatWeekday(locale, day.weekday)} ${t.times(day.from, day.until)}`,
                )}
              />
            ),
          },
          { key: "breaks", term: t.breaks, detail: t.breaksText(terms.breakMinutes) },
          { key: "trainer", term: t.practiceTrainer, detail: terms.practiceTrainer },
          { key: "processes", term: t.workProcesses, detail: <Lines lines={terms.workProcesses} /> },
          { key: "assessment", term: t.assessment, detail: terms.assessment },
          { key: "ending", term: t.ending, detail: terms.ending },
          { key: "hash", term: t.hash, detail: <Hash hash={version.hash} hint={t.hashHint} /> },
        ]}
      />
    </Section>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <Stack as="ul" gap="xs">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </Stack>
  );
}

/** In groups of eight, so that it wraps on a phone and can be compared by eye. */
function Hash({ hash, hint }: { hash: string; hint: string }) {
  return (
    <>
      <Text>{hash.match(/.{8}/g)?.join(" ")}</Text>
      <Text tone="soft">{hint}</Text>
    </>
  );
}
