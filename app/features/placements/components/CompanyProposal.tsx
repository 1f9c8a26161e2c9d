import { Form } from "@remix-run/react";

import { useMessages } from "~/platform/i18n/use-messages";
import { Card, Cluster, HiddenField, Stack, SubmitButton } from "~/ui";

import { placementActionsFor } from "../core/placement";
import { companyPlacementMessages } from "../company-placements.messages";
import type { ProposalLine } from "../core/lines";
import { PlacementBadge } from "./PlacementBadge";
import { ProposalFacts } from "./ProposalFacts";
import { ReasonForm } from "./ReasonForm";

/** One proposal to a company, with what the company may do with it, by the placements' table. */
export function CompanyProposal({ line }: { line: ProposalLine }) {
  const t = useMessages(companyPlacementMessages);
  const may = placementActionsFor(line.status, "C");
  return (
    <Card as="li" title={line.listingTitle} aside={<PlacementBadge status={line.status} />}>
      <Stack>
        <ProposalFacts line={line} withStudent={line.status !== "declined" && line.status !== "withdrawn"} />
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
