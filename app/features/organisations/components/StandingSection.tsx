import type { SerializeFrom } from "@remix-run/node";

import { useMessages } from "~/platform/i18n/use-messages";
import { Container, Notice, Section, Stack } from "~/ui";

import type { Standing } from "../ask-again.usecases.server";
import { standingMessages } from "../standing.messages";
import { AskAgainForm } from "./AskAgainForm";
import { CorrectSchoolForm } from "./CorrectSchoolForm";
import type { SchoolChoice } from "./SchoolPicker";
import { stateTones } from "./StateBadge";

export interface StandingSectionProps {
  standing: SerializeFrom<Standing>;
  /** The schools that what was typed may mean. */
  choices: SchoolChoice[];
}

/** How a registration with a school stands, why, and what can be put right. */
export function StandingSection({ standing, choices }: StandingSectionProps) {
  const t = useMessages(standingMessages);
  const { membershipId, role, status, reason, school } = standing;
  return (
    <Section title={`${school.name}, ${school.place}`}>
      <Container width="narrow">
        <Stack>
          <Notice tone={stateTones[school.verification]}>
            {t.school[school.verification]} {school.reason === null ? "" : t.reason(school.reason)}
          </Notice>
          <Notice tone={stateTones[status]}>
            {t.person[status]} {reason === null ? "" : t.reason(reason)}
          </Notice>
          {school.verification === "rejected" && school.entered ? (
            <Section title={t.correct.title} level={3}>
              <CorrectSchoolForm school={school} />
            </Section>
          ) : null}
          {status === "rejected" ? (
            <Section title={t.again.title} level={3}>
              <AskAgainForm membershipId={membershipId} role={role} choices={choices} />
            </Section>
          ) : null}
        </Stack>
      </Container>
    </Section>
  );
}
