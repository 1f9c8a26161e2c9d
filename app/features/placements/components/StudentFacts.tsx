import { formatDate } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { DescriptionList, Section } from "~/ui";

import { placementMessages } from "../placements.messages";
import type { StudentLine } from "../core/lines";

/** What the school knows about a student and the report. */
export function StudentFacts({ student }: { student: StudentLine }) {
  const t = useMessages(placementMessages);
  const locale = useLocale();
  const level = student.level === null ? "" : `, ${t.students.level(student.level)}`;
  return (
    <Section title={t.student.facts}>
      <DescriptionList
        layout="grid"
        items={[
          {
            key: "qualification",
            term: t.student.qualification,
            detail: `${student.qualification} (${student.crebo})${level}`,
          },
          { key: "route", term: t.student.route, detail: t.routes[student.route] },
          { key: "from", term: t.student.wantedFrom, detail: formatDate(locale, student.wantedFrom) },
          { key: "number", term: t.report.studentNumber, detail: student.studentNumber },
          {
            key: "birth",
            term: t.student.birthDate,
            detail: student.birthDate === null ? t.student.unknown : formatDate(locale, student.birthDate),
          },
          { key: "email", term: t.student.email, detail: student.email ?? t.student.unknown },
          ...(student.note === "" ? [] : [{ key: "note", term: t.student.note, detail: student.note }]),
          ...(student.solvedElsewhere === null
            ? []
            : [
                {
                  key: "elsewhere",
                  term: t.student.status,
                  detail: t.students.elsewhere(student.solvedElsewhere),
                },
              ]),
        ]}
      />
    </Section>
  );
}
