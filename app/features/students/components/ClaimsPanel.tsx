import { Form } from "@remix-run/react";

import { useDone, useForm } from "~/platform/forms/use-form";
import { formatDate } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  Button,
  Card,
  Cluster,
  ErrorSummary,
  HiddenField,
  MetaList,
  Notice,
  Section,
  Stack,
  Text,
  VisuallyHidden,
} from "~/ui";

import { claimMessages } from "../claims.messages";
import type { Claim } from "../confirm.usecases.server";

function Decide({
  intent,
  studentId,
  shown,
  named,
}: Record<"intent" | "studentId" | "shown" | "named", string>) {
  const yes = intent === "confirm-claim";
  return (
    <Form method="post">
      <HiddenField name="intent" value={intent} />
      <HiddenField name="studentId" value={studentId} />
      <Button
        type="submit"
        size="small"
        variant={yes ? "primary" : "secondary"}
        icon={yes ? "check" : undefined}
      >
        <span aria-hidden="true">{shown}</span>
        <VisuallyHidden>{named}</VisuallyHidden>
      </Button>
    </Form>
  );
}

function ClaimCard({ claim }: { claim: Claim }) {
  const t = useMessages(claimMessages);
  const locale = useLocale();
  const { studentId, name, number, knownName, taken, route, placedAt } = claim;
  const programme =
    claim.qualification === null ? t.noQualification : `${claim.qualification} (${claim.crebo ?? ""})`;
  return (
    <Card
      as="li"
      level={3}
      title={name}
      meta={
        <MetaList
          items={[
            { key: "n", icon: "user", text: t.number(number ?? "") },
            { key: "m", icon: "mail", text: claim.email },
            { key: "q", icon: "tools", text: route === null ? programme : `${programme}, ${t.route[route]}` },
            { key: "s", icon: "school", text: claim.schoolName },
            { key: "d", icon: "clock", text: t.since(formatDate(locale, claim.since, "date")) },
          ]}
        />
      }
    >
      <Stack gap="s">
        {placedAt === null ? null : <Text>{t.placed(placedAt)}</Text>}
        <Text tone="soft">{taken ? t.taken : knownName === null ? t.unknown : t.known(knownName)}</Text>
        <Cluster>
          {taken ? null : (
            <Decide
              intent="confirm-claim"
              studentId={studentId}
              shown={t.confirm}
              named={t.confirmNamed(name)}
            />
          )}
          <Decide intent="reject-claim" studentId={studentId} shown={t.reject} named={t.rejectNamed(name)} />
        </Cluster>
      </Stack>
    </Card>
  );
}

/**
 * Who says to be a student of the school and waits for its answer; nothing when nobody does. `said` is what the page's
 * address says was done.
 */
export function ClaimsPanel({ claims, said }: { claims: Claim[]; said: string | null }) {
  const t = useMessages(claimMessages);
  const done = useDone(t.done, said);
  const errors = [...useForm("confirm-claim").summary, ...useForm("reject-claim").summary];
  return (
    <>
      <ErrorSummary title={t.errors} errors={errors} id="fouten-bevestigen" />
      {done === undefined ? null : (
        <Notice tone="ok" role="status">
          {done}
        </Notice>
      )}
      {claims.length === 0 ? null : (
        <Section title={t.title(claims.length)} lead={t.lead(claims.length)} tone="sunk">
          <Stack as="ul" gap="s">
            {claims.map((claim) => (
              <ClaimCard key={claim.studentId} claim={claim} />
            ))}
          </Stack>
        </Section>
      )}
    </>
  );
}
