import { useMessages } from "~/platform/i18n/use-messages";
import { DescriptionList, Section } from "~/ui";

import { schoolTimesMessages } from "../school-times.messages";
import type { SchoolTimes } from "../school-times.usecases.server";

/** The coming holidays of a school's region. */
export function Holidays({ holidays }: Pick<SchoolTimes, "holidays">) {
  const { holidays: t, closed } = useMessages(schoolTimesMessages);
  if (holidays.length === 0) return null;
  return (
    <Section title={t.title} lead={t.lead}>
      <DescriptionList
        items={holidays.map(({ name, startsOn, endsOn }) => ({
          key: `${name} ${startsOn}`,
          term: name,
          detail: closed.span(startsOn, endsOn),
        }))}
      />
    </Section>
  );
}
