import { Form } from "@remix-run/react";

import { scopedForm } from "~/platform/forms/scoped-form";
import { useForm } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import { A, ErrorSummary, HiddenField, Notice, SubmitButton, Text } from "~/ui";

import { ownMessages } from "../own.messages";
import type { CompanyOverviewProps } from "./CompanyOverview";
import { stateTones } from "./StateBadge";

/** How the verification stands, why, and the way on. */
export function CompanyState({ company, manages }: CompanyOverviewProps) {
  const t = useMessages(ownMessages);
  const form = scopedForm(useForm("ask"), "companyId", company.id);
  return (
    <Notice
      tone={stateTones[company.state]}
      actions={
        manages && company.state === "rejected" ? (
          <Form method="post">
            <HiddenField name="intent" value="ask" />
            <HiddenField name="companyId" value={company.id} />
            <SubmitButton>{t.ask}</SubmitButton>
          </Form>
        ) : undefined
      }
    >
      <ErrorSummary title={t.errors} errors={form.summary} />
      <Text>{t.state[company.state]}</Text>
      {company.reason === null ? null : <Text weight="bold">{t.reason(company.reason)}</Text>}
      {company.coordinators.length === 0 ? null : (
        <Text>
          {t.coordinators}{" "}
          {company.coordinators.map(({ name, email }, index) => (
            <span key={email}>
              {index === 0 ? "" : ", "}
              {name} (<A href={`mailto:${email}`}>{email}</A>)
            </span>
          ))}
        </Text>
      )}
    </Notice>
  );
}
