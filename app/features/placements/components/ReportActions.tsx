import { Form } from "@remix-run/react";

import { formatDate } from "~/platform/i18n/i18n";
import { scopedForm } from "~/platform/forms/scoped-form";
import { useForm } from "~/platform/forms/use-form";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Cluster, ConfirmPanel, ErrorSummary, HiddenField, Stack, SubmitButton, Text, TextField } from "~/ui";

import { placementMessages } from "../placements.messages";
import { studentMessages } from "../student.messages";
import type { StudentLine } from "../core/lines";

/** What the school may do with the report itself, by the report's table; in a list without the explanation. */
export function ReportActions({ student, inList = false }: { student: StudentLine; inList?: boolean }) {
  const t = useMessages(studentMessages);
  const words = useMessages(placementMessages);
  const elsewhere = scopedForm(useForm("elsewhere"), "reportId", student.reportId);
  const locale = useLocale();
  const may = new Set(student.may);
  return (
    <Stack>
      <Cluster>
        {may.has("renew") ? (
          <Form method="post">
            <HiddenField name="intent" value="renew" />
            <HiddenField name="reportId" value={student.reportId} />
            <SubmitButton variant="secondary" icon="refresh">
              {t.renew}
            </SubmitButton>
          </Form>
        ) : null}
        {may.has("solve_elsewhere") ? (
          <ConfirmPanel
            trigger={t.elsewhere}
            variant="secondary"
            icon="check"
            question={t.elsewhere}
            open={elsewhere.refused}
          >
            <Form method="post">
              <Stack>
                <ErrorSummary
                  title={words.errors}
                  errors={elsewhere.summary}
                  id={`fouten-elders-${student.reportId}`}
                />
                <HiddenField name="intent" value="elsewhere" />
                <HiddenField name="reportId" value={student.reportId} />
                <TextField {...elsewhere.field("place")} label={t.elsewherePlace} maxLength={200} required />
                <SubmitButton>{t.elsewhereSubmit}</SubmitButton>
              </Stack>
            </Form>
          </ConfirmPanel>
        ) : null}
        {may.has("withdraw") ? (
          <ConfirmPanel trigger={t.takeBack} question={t.takeBackQuestion(student.name)}>
            <Form method="post">
              <Stack>
                <Text as="p">{t.takeBackReason}</Text>
                <HiddenField name="intent" value="take-back" />
                <HiddenField name="reportId" value={student.reportId} />
                <SubmitButton variant="danger">{t.takeBack}</SubmitButton>
              </Stack>
            </Form>
          </ConfirmPanel>
        ) : null}
      </Cluster>
      {inList ? null : (
        <Text tone="soft" as="p">
          {may.has("renew") ? t.renewHint : t.yearEndHint(formatDate(locale, student.lapsesOn, "long"))}
        </Text>
      )}
    </Stack>
  );
}
