import { Form } from "@remix-run/react";

import { useOwnName } from "~/platform/auth/use-person";
import { scopedForm } from "~/platform/forms/scoped-form";
import { useForm } from "~/platform/forms/use-form";
import { formatDate } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  A,
  Card,
  CheckboxField,
  Cluster,
  ConfirmPanel,
  DescriptionList,
  ErrorSummary,
  HiddenField,
  Stack,
  SubmitButton,
} from "~/ui";

import { applicationMessages } from "../application.messages";
import type { SchoolApplication } from "../applications.views.usecases.server";
import { reasonText } from "../reason-text";
import { schoolMessages } from "../school.messages";
import { PlacementBadge } from "./PlacementBadge";
import { ReasonForm } from "./ReasonForm";

/** The school accepts an offer for its student, who said so. */
function AcceptFor({ application }: { application: SchoolApplication }) {
  const t = useMessages(schoolMessages);
  const words = useMessages(applicationMessages);
  const { id, studentName, companyName } = application;
  const form = useForm("accept");
  const f = scopedForm(form, "placementId", id);
  const agreed = f.field("agreed");
  const others = f.field("withdrawOthers");
  return (
    <ConfirmPanel
      trigger={t.accept}
      variant="secondary"
      question={t.acceptQuestion(studentName, companyName)}
      open={f.refused}
    >
      <Form method="post">
        <Stack>
          <ErrorSummary title={words.errors} errors={f.summary} id={`fouten-accept-${id}`} />
          <HiddenField name="intent" value="accept" />
          <HiddenField name="placementId" value={id} />
          <CheckboxField
            id={agreed.id}
            name="agreed"
            label={t.agreed}
            errors={agreed.errors}
            defaultChecked={agreed.defaultValue === "on"}
            required
          />
          <CheckboxField
            id={others.id}
            name="withdrawOthers"
            label={t.others}
            errors={others.errors}
            defaultChecked={!f.refused || others.defaultValue === "on"}
          />
          <SubmitButton icon="check">{t.accept}</SubmitButton>
        </Stack>
      </Form>
    </ConfirmPanel>
  );
}

/** One application of a student of the school: how it stands, and whether objective selection was followed. */
export function SchoolApplicationCard({ application }: { application: SchoolApplication }) {
  const t = useMessages(schoolMessages);
  const words = useMessages(applicationMessages);
  const locale = useLocale();
  const href = useHref();
  const { id, objective, offerUntil, reason, actions } = application;
  const school = useOwnName("school")(application.schoolId);
  const followed =
    objective === null
      ? t.none
      : objective.shownAt === null
        ? t.hidden
        : t.shown(formatDate(locale, objective.shownAt));
  return (
    <Card
      as="li"
      level={2}
      title={application.studentName}
      aside={<PlacementBadge status={application.status} />}
    >
      <Stack>
        <DescriptionList
          layout="grid"
          items={[
            {
              key: "offer",
              term: words.fact.offer,
              detail: <A href={href(`/aanbod/${application.listingSlug}`)}>{application.listingTitle}</A>,
            },
            { key: "company", term: words.fact.company, detail: application.companyName },
            ...(school === undefined ? [] : [{ key: "school", term: words.fact.school, detail: school }]),
            { key: "qualification", term: words.fact.qualification, detail: application.qualification },
            {
              key: "sent",
              term: words.fact.sent,
              detail: formatDate(locale, new Date(application.createdAt)),
            },
            { key: "objective", term: t.objective, detail: followed },
            ...(offerUntil === null
              ? []
              : [{ key: "until", term: t.until, detail: formatDate(locale, new Date(offerUntil), "long") }]),
            ...(reason === null
              ? []
              : [{ key: "reason", term: words.fact.reason, detail: reasonText(locale, reason) }]),
          ]}
        />
        <Cluster align="start">
          {actions.includes("accept") ? <AcceptFor application={application} /> : null}
          {actions.includes("fell_through") ? (
            <ReasonForm
              intent="fell-through"
              placementId={id}
              trigger={t.fellThrough}
              question={t.fellThroughQuestion(application.companyName)}
            />
          ) : null}
        </Cluster>
      </Stack>
    </Card>
  );
}
