import { Form } from "@remix-run/react";

import { reportActionsFor } from "~/features/shortage";
import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import { Cluster, ConfirmPanel, ErrorSummary, HiddenField, Stack, SubmitButton, Text, TextField } from "~/ui";

import { placementMessages } from "../placements.messages";
import type { StudentLine } from "../core/lines";

/** What the school may do with the report itself, by the report's table. */
export function ReportActions({ student }: { student: StudentLine }) {
  const t = useMessages(placementMessages);
  const elsewhere = useForm("elsewhere");
  const may = new Set(reportActionsFor(student.status, "Sch"));
  return (
    <Stack>
      <Cluster>
        {may.has("renew") ? (
          <Form method="post">
            <HiddenField name="intent" value="renew" />
            <SubmitButton variant="secondary" icon="refresh">
              {t.student.renew}
            </SubmitButton>
          </Form>
        ) : null}
        {may.has("solve_elsewhere") ? (
          <ConfirmPanel
            trigger={t.student.elsewhere}
            variant="secondary"
            icon="check"
            question={t.student.elsewhere}
            open={elsewhere.refused}
          >
            <Form method="post">
              <Stack>
                <ErrorSummary title={t.report.errors} errors={elsewhere.fieldFaults} id="fouten-elders" />
                <HiddenField name="intent" value="elsewhere" />
                <TextField
                  {...elsewhere.field("place")}
                  label={t.student.elsewherePlace}
                  maxLength={200}
                  required
                />
                <SubmitButton>{t.student.elsewhereSubmit}</SubmitButton>
              </Stack>
            </Form>
          </ConfirmPanel>
        ) : null}
        {may.has("withdraw") ? (
          <ConfirmPanel trigger={t.student.takeBack} question={t.student.takeBackQuestion(student.name)}>
            <Form method="post">
              <Stack>
                <Text as="p">{t.student.takeBackReason}</Text>
                <HiddenField name="intent" value="take-back" />
                <SubmitButton variant="danger">{t.student.takeBack}</SubmitButton>
              </Stack>
            </Form>
          </ConfirmPanel>
        ) : null}
      </Cluster>
      {may.has("renew") ? (
        <Text tone="soft" as="p">
          {t.student.renewHint}
        </Text>
      ) : null}
    </Stack>
  );
}
