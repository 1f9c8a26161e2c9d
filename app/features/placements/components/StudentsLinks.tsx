import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink } from "~/ui";

import { reportMessages } from "../report.messages";
import { studentsMessages } from "../students.messages";

/** From the list of students to the ways of filling it: one student, a whole list, and how many are enrolled. */
export function StudentsLinks() {
  const t = useMessages(studentsMessages);
  const report = useMessages(reportMessages);
  const href = useHref();
  return (
    <>
      <ButtonLink href="#melden" icon="plus" variant="primary">
        {report.title}
      </ButtonLink>
      <ButtonLink href={href("/school/studenten/importeren")} icon="upload">
        {t.import}
      </ButtonLink>
      <ButtonLink href={href("/school/inschrijvingen")} variant="ghost">
        {t.enrolment}
      </ButtonLink>
    </>
  );
}
