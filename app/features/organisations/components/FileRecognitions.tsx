import { useMessages } from "~/platform/i18n/use-messages";
import { Card, IconList, Section, Stack, Text } from "~/ui";

import type { Choice } from "../core/verification";
import { deskMessages } from "../desk.messages";
import { fileMessages } from "../file.messages";
import { JudgeForms } from "./JudgeForms";
import { type Recognised, useRecognitionLine } from "./recognition-line";

export interface FileRecognitionsProps {
  recognitions: Recognised[];
  claims: (Recognised & {
    id: string;
    sbbNumber: string;
    status: "pending" | "rejected";
    reason: string | null;
    choices: Choice<string>[];
  })[];
}

/** What a company is recognised for, and what it states that waits to be confirmed. */
export function FileRecognitions({ recognitions, claims }: FileRecognitionsProps) {
  const t = useMessages(fileMessages);
  const { claim: words } = useMessages(deskMessages);
  const line = useRecognitionLine();
  return (
    <>
      <Section title={t.recognitions}>
        {recognitions.length === 0 ? (
          <Text>{t.noRecognitions}</Text>
        ) : (
          <IconList
            items={recognitions.map((each) => ({ key: each.crebo, icon: "check", text: line(each) }))}
          />
        )}
      </Section>
      {claims.length === 0 ? null : (
        <Section title={t.claims}>
          <Stack as="ul" gap="s">
            {claims.map((claim) => (
              <Card key={claim.id} as="li" title={line(claim)} meta={words.sbb(claim.sbbNumber)}>
                {claim.status === "rejected" ? <Text>{t.rejected(claim.reason ?? "")}</Text> : null}
                {claim.choices.length === 0 ? null : (
                  <JudgeForms about={{ kind: "recognition", id: claim.id }} choices={claim.choices} />
                )}
              </Card>
            ))}
          </Stack>
        </Section>
      )}
    </>
  );
}
