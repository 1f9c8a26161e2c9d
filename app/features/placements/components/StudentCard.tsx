import { Form } from "@remix-run/react";

import { reportCounts, urgency } from "~/features/shortage";
import { useOwnFact } from "~/platform/auth/use-person";
import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Badge, Card, HiddenField, MetaList, SubmitButton, type Tone } from "~/ui";

import { placementMessages } from "../placements.messages";
import { studentsMessages } from "../students.messages";
import type { StudentLine } from "../core/lines";
import { workListMessages } from "../work-list.messages";
import { ReportActions } from "./ReportActions";

export const urgencyTones: Record<"late" | "soon" | "calm", Tone> = {
  late: "stop",
  soon: "warn",
  calm: "neutral",
};

/** How pressing a student's report is, in a word and a colour. */
export function UrgencyBadge({ student, today }: { student: StudentLine; today: string }) {
  const t = useMessages(studentsMessages);
  if (!reportCounts(student.status))
    return <Badge tone={student.status === "solved" ? "ok" : "neutral"}>{t.state[student.status]}</Badge>;
  const { level, daysToStart } = urgency(student, today);
  return <Badge tone={urgencyTones[level]}>{t.urgency[level](Math.abs(daysToStart))}</Badge>;
}

/** What can be done from the list itself. */
function RowActions({ student }: { student: StudentLine }) {
  const t = useMessages(workListMessages);
  if (reportCounts(student.status)) return <ReportActions student={student} inList />;
  if (student.placedAt !== null || !student.may.includes("report")) return null;
  return (
    <Form method="post">
      <HiddenField name="intent" value="again" />
      <HiddenField name="reportId" value={student.reportId} />
      <SubmitButton variant="secondary" icon="refresh">
        {t.again}
      </SubmitButton>
    </Form>
  );
}

/** One student on the work list; its name leads to the places that fit. */
export function StudentCard({ student, today }: { student: StudentLine; today: string }) {
  const t = useMessages(studentsMessages);
  const words = useMessages(placementMessages);
  const own = useMessages(workListMessages);
  const locale = useLocale();
  const href = useHref();
  const day = (on: string) => formatDate(locale, on, "long");
  const ours = useOwnFact("school");
  const { daysWaiting } = urgency(student, today);
  const level = student.level === null ? "" : `, ${words.level(student.level)}`;
  return (
    <Card
      as="li"
      level={2}
      title={student.name}
      href={href(`/school/studenten/${student.reportId}`)}
      aside={<UrgencyBadge student={student} today={today} />}
      footer={<RowActions student={student} />}
      meta={
        <MetaList
          items={[
            { key: "q", icon: "tools", text: `${student.qualification}${level}` },
            { key: "r", icon: "route", text: words.routes[student.route] },
            ...ours(student.schoolId),
            { key: "s", icon: "calendar", text: t.start(formatDate(locale, student.wantedFrom)) },
            { key: "n", icon: "user", text: words.number(student.studentNumber) },
            ...(reportCounts(student.status)
              ? [
                  { key: "w", icon: "clock" as const, text: t.waiting(daysWaiting) },
                  { key: "a", icon: "copy" as const, text: own.applications(student.applications) },
                  ...(student.may.includes("renew")
                    ? []
                    : [{ key: "y", icon: "calendar" as const, text: own.yearEnd(day(student.lapsesOn)) }]),
                ]
              : []),
            ...(student.mediatedSince === null
              ? []
              : [{ key: "m", icon: "users" as const, text: own.mediated(day(student.mediatedSince)) }]),
            ...(student.waiting > 0
              ? [{ key: "p", icon: "mail" as const, text: t.proposed(student.waiting) }]
              : []),
            ...(student.placedAt === null
              ? []
              : [{ key: "c", icon: "handshake" as const, text: t.placedAt(student.placedAt) }]),
            ...(student.solvedElsewhere === null
              ? []
              : [{ key: "e", icon: "check" as const, text: words.elsewhere(student.solvedElsewhere) }]),
          ]}
        />
      }
    />
  );
}
