import { formatDate } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { DescriptionList, Section } from "~/ui";

import { placementMessages } from "../placements.messages";
import { studentMessages } from "../student.messages";
import type { StudentLine } from "../core/lines";
import { workListMessages } from "../work-list.messages";

/** What the school knows about a student and the report. */
export function StudentFacts({ student }: { student: StudentLine }) {
  const t = useMessages(studentMessages);
  const words = useMessages(placementMessages);
  const list = useMessages(workListMessages);
  const locale = useLocale();
  const level = student.level === null ? "" : `, ${words.level(student.level)}`;
  return (
    <Section title={t.facts}>
      <DescriptionList
        layout="grid"
        items={[
          {
            key: "qualification",
            term: t.qualification,
            detail: `${student.qualification} (${student.crebo})${level}`,
          },
          { key: "route", term: t.route, detail: words.routes[student.route] },
          { key: "from", term: t.wantedFrom, detail: formatDate(locale, student.wantedFrom) },
          { key: "number", term: t.studentNumber, detail: student.studentNumber },
          {
            key: "birth",
            term: t.birthDate,
            detail: student.birthDate === null ? t.unknown : formatDate(locale, student.birthDate),
          },
          { key: "email", term: t.email, detail: student.email ?? t.unknown },
          ...(student.mediatedSince === null
            ? []
            : [
                {
                  key: "mediation",
                  term: t.status,
                  detail: list.mediated(formatDate(locale, student.mediatedSince, "long")),
                },
              ]),
          ...(student.note === "" ? [] : [{ key: "note", term: t.note, detail: student.note }]),
          ...(student.solvedElsewhere === null
            ? []
            : [
                {
                  key: "elsewhere",
                  term: t.status,
                  detail: words.elsewhere(student.solvedElsewhere),
                },
              ]),
        ]}
      />
    </Section>
  );
}
