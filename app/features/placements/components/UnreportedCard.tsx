import { Form } from "@remix-run/react";

import { useOwnFact } from "~/platform/auth/use-person";
import { useMessages } from "~/platform/i18n/use-messages";
import { Card, HiddenField, MetaList, SubmitButton } from "~/ui";

import { placementMessages } from "../placements.messages";
import type { UnreportedLine } from "../unreported.usecases.server";
import { workListMessages } from "../work-list.messages";

/** A student whom the school knows, with the one button that reports them. */
export function UnreportedCard({ student }: { student: UnreportedLine }) {
  const t = useMessages(placementMessages);
  const own = useMessages(workListMessages);
  const ours = useOwnFact("school");
  const level = student.level === null ? "" : `, ${t.level(student.level)}`;
  return (
    <Card
      as="li"
      level={2}
      title={student.name}
      meta={
        <MetaList
          items={[
            { key: "q", icon: "tools", text: `${student.qualification}${level}` },
            { key: "r", icon: "route", text: t.routes[student.route] },
            ...ours(student.schoolId),
            { key: "n", icon: "user", text: t.number(student.studentNumber) },
          ]}
        />
      }
      aside={
        <Form method="post">
          <HiddenField name="intent" value="known" />
          <HiddenField name="studentId" value={student.studentId} />
          <SubmitButton variant="secondary" aria-label={own.reportOf(student.name)}>
            {own.report}
          </SubmitButton>
        </Form>
      }
    />
  );
}
