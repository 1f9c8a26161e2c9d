import { Form } from "@remix-run/react";

import { useRefused } from "~/platform/forms/use-form";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import {
  ButtonLink,
  Cluster,
  ErrorSummary,
  HiddenField,
  Notice,
  PageHeader,
  Panel,
  SubmitButton,
  Text,
} from "~/ui";

import { applicantName } from "../applicant-name";
import { answerMessages } from "../answer.messages";
import { companyPlacementMessages } from "../company-placements.messages";
import type { CompanyProposal } from "../core/lines";
import type { PlacementState } from "../core/placement";
import { placementMessages } from "../placements.messages";
import { stateMessages } from "../state.messages";
import { PlacementBadge } from "./PlacementBadge";
import { ProposalFacts } from "./ProposalFacts";
import { ReasonForm } from "./ReasonForm";

const signInPath = "/inloggen?terug=/bedrijf/plaatsingen";

/** A school's proposal behind a link that works: what it is about, and both answers. */
export function ProposalQuestion({ line }: { line: CompanyProposal }) {
  const t = useMessages(answerMessages);
  const buttons = useMessages(companyPlacementMessages);
  const words = useMessages(placementMessages);
  const href = useHref();
  const locale = useLocale();
  const refused = useRefused();
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead(line.schoolName)}
        actions={<PlacementBadge status={line.status} toCompany />}
      />
      <ErrorSummary title={words.errors} errors={refused} />
      <Panel>
        <ProposalFacts line={line} student={applicantName(locale, line)} />
      </Panel>
      {line.person === null ? <Text as="p">{buttons.objective}</Text> : null}
      <Text as="p">{t.next}</Text>
      <Cluster align="start">
        <Form method="post">
          <HiddenField name="intent" value="accept" />
          <SubmitButton icon="check">{buttons.confirm}</SubmitButton>
        </Form>
        <ReasonForm
          intent="decline"
          placementId={line.id}
          trigger={buttons.decline}
          question={buttons.declineQuestion}
        />
      </Cluster>
      <Text tone="soft" as="p">
        <ButtonLink href={href(signInPath)} variant="ghost">
          {t.signIn}
        </ButtonLink>
      </Text>
    </>
  );
}

export interface ProposalOverProps {
  state: "used" | "expired" | "unknown";
  /** Where the proposal stands now; null when there is none. */
  status: PlacementState | null;
}

/** A link that does nothing (any more): why, and the way on. */
export function ProposalOver({ state, status }: ProposalOverProps) {
  const t = useMessages(answerMessages);
  const states = useMessages(stateMessages);
  const href = useHref();
  const answered = state === "used" && (status === "accepted" || status === "declined");
  const [title, text] =
    state === "expired"
      ? [t.expired, t.expiredText]
      : state === "unknown" || status === null
        ? [t.unknown, t.unknownText]
        : status === "accepted" || status === "declined"
          ? [t.doneTitle[status], t.doneText[status]]
          : [t.used, t.usedText(states[status])];
  return (
    <>
      <PageHeader title={title} />
      <Notice
        tone={answered ? "ok" : "info"}
        actions={<ButtonLink href={href(signInPath)}>{t.signIn}</ButtonLink>}
      >
        {text}
      </Notice>
    </>
  );
}
