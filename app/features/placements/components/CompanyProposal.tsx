import { Form } from "@remix-run/react";

import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Card, Cluster, HiddenField, Stack, SubmitButton, Text } from "~/ui";

import { applicantName } from "../applicant-name";
import { placementActionsFor } from "../core/placement";
import { companyPlacementMessages } from "../company-placements.messages";
import type { CompanyProposal as Line } from "../core/lines";
import { WaitsForSchool } from "./WaitsForSchool";
import { PlacementBadge } from "./PlacementBadge";
import { ProposalFacts } from "./ProposalFacts";
import { ReasonForm } from "./ReasonForm";

/** One proposal to a company, with what the company may do with it, by the placements' table. */
export function CompanyProposal({ line }: { line: Line }) {
  const t = useMessages(companyPlacementMessages);
  const locale = useLocale();
  const may = placementActionsFor(line.status, "C");
  const over = line.status === "declined" || line.status === "withdrawn";
  return (
    <Card as="li" title={line.listingTitle} aside={<PlacementBadge status={line.status} toCompany />}>
      <Stack>
        <ProposalFacts line={line} student={over ? undefined : applicantName(locale, line)} />
        {line.person === null && !over ? <Text tone="soft">{t.objective}</Text> : null}
        {line.status === "accepted" && line.schoolName === "" ? (
          <WaitsForSchool who={applicantName(locale, line)} />
        ) : null}
        <Cluster align="start">
          {may.includes("accept") ? (
            <Form method="post">
              <HiddenField name="intent" value="accept" />
              <HiddenField name="placementId" value={line.id} />
              <SubmitButton icon="check">{t.confirm}</SubmitButton>
            </Form>
          ) : null}
          {may.includes("decline") ? (
            <ReasonForm
              intent="decline"
              placementId={line.id}
              trigger={t.decline}
              question={t.declineQuestion}
            />
          ) : null}
          {may.includes("fell_through") ? (
            <ReasonForm
              intent="fell-through"
              placementId={line.id}
              trigger={t.fellThrough}
              question={t.fellThroughQuestion}
            />
          ) : null}
        </Cluster>
      </Stack>
    </Card>
  );
}
