import { useMessages } from "~/platform/i18n/use-messages";
import { Card, MetaList, Section, Stack, Text } from "~/ui";

import type { Choice } from "../core/verification";
import { deskMessages } from "../desk.messages";
import { fileMessages } from "../file.messages";
import { JudgeForms } from "./JudgeForms";

export interface FilePeopleProps {
  people: {
    membershipId: string;
    name: string;
    email: string;
    emailConfirmed: boolean;
    /** Mails to the address are refused. */
    bounced: boolean;
    role: "company_manager" | "practice_trainer" | "teacher" | "placement_coordinator";
    status: "pending" | "verified" | "rejected";
    choices: Choice<string>[];
  }[];
  /** The school has been approved, so that its people can be. */
  schoolOpen: boolean;
}

/** The people of a school or company; of a school's, a coordinator decides who gets in. */
export function FilePeople({ people, schoolOpen }: FilePeopleProps) {
  const t = useMessages(fileMessages);
  const { roles } = useMessages(deskMessages);
  return (
    <Section title={t.people}>
      {people.length === 0 ? (
        <Text>{t.nobody}</Text>
      ) : (
        <Stack as="ul" gap="s">
          {people.map(({ membershipId, name, email, emailConfirmed, bounced, role, status, choices }) => (
            <Card
              key={membershipId}
              as="li"
              title={name}
              meta={
                <MetaList
                  items={[
                    { key: "role", icon: "user", text: roles[role] },
                    { key: "mail", icon: "mail", text: email },
                    { key: "state", icon: "info", text: t.personState[status] },
                    ...(emailConfirmed
                      ? []
                      : [{ key: "unconfirmed", icon: "warning" as const, text: t.unconfirmed }]),
                    ...(bounced ? [{ key: "bounced", icon: "warning" as const, text: t.bounced }] : []),
                  ]}
                />
              }
            >
              {choices.length === 0 || !emailConfirmed ? null : (
                <JudgeForms
                  about={{ kind: "membership", id: membershipId }}
                  choices={choices}
                  blocked={!schoolOpen}
                  revoke={status === "verified"}
                />
              )}
            </Card>
          ))}
        </Stack>
      )}
    </Section>
  );
}
