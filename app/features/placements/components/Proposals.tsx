import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Card, Cluster, Section, Stack } from "~/ui";

import { placementActionsFor } from "../core/placement";
import { studentMessages } from "../student.messages";
import type { SchoolProposal } from "../core/lines";
import { PlacementBadge } from "./PlacementBadge";
import { ProposalFacts } from "./ProposalFacts";
import { ReasonForm } from "./ReasonForm";

/** What was proposed for a student, and what the school may still do with it, by the placements' table. */
export function Proposals({ lines }: { lines: readonly SchoolProposal[] }) {
  const t = useMessages(studentMessages);
  const href = useHref();
  return (
    <Section title={t.proposals}>
      <Stack as="ul" gap="s">
        {lines.map((line) => {
          const may = placementActionsFor(line.status, "Sch");
          return (
            <Card
              key={line.id}
              as="li"
              title={`${line.companyName}, ${line.companyPlace}`}
              aside={<PlacementBadge status={line.status} />}
            >
              <ProposalFacts line={line} />
              <Cluster>
                {line.status === "accepted" || line.status === "placed" ? (
                  <ButtonLink variant="secondary" href={href(`/school/overeenkomsten/${line.id}`)}>
                    {t.agreement}
                  </ButtonLink>
                ) : null}
                {may.includes("withdraw") ? (
                  <ReasonForm
                    intent="withdraw"
                    placementId={line.id}
                    trigger={t.withdraw}
                    question={t.withdrawQuestion(line.companyName)}
                  />
                ) : null}
                {may.includes("fell_through") ? (
                  <ReasonForm
                    intent="fell-through"
                    placementId={line.id}
                    trigger={t.fellThrough}
                    question={t.fellThroughQuestion(line.companyName)}
                  />
                ) : null}
              </Cluster>
            </Card>
          );
        })}
      </Stack>
    </Section>
  );
}
