import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Notice } from "~/ui";

import { ownMessages } from "../own.messages";
import type { OwnStudent } from "../own.usecases.server";

/** Why somebody cannot report having no place here, and what they can do instead. */
export function WhyNoReport({ student }: { student: Pick<OwnStudent, "kind" | "claimedSchool"> | null }) {
  const t = useMessages(ownMessages);
  const href = useHref();
  if (student !== null && student.kind !== "student") {
    return (
      <Notice
        title={t.noReport}
        actions={
          <ButtonLink href={href("/leerbanen")} variant="primary">
            {t.search}
          </ButtonLink>
        }
      >
        {t.noReportText}
      </Notice>
    );
  }
  const [title, text] =
    student === null
      ? [t.notStudent, t.notStudentText]
      : student.claimedSchool === null
        ? [t.noSchool, t.noSchoolText]
        : [t.unconfirmed, t.unconfirmedText(student.claimedSchool)];
  return (
    <Notice title={title} actions={<ButtonLink href={href("/mijn/profiel")}>{t.profile}</ButtonLink>}>
      {text}
    </Notice>
  );
}
