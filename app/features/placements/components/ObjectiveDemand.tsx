import { Form } from "@remix-run/react";

import { useMessages } from "~/platform/i18n/use-messages";
import { HiddenField, Section, Stack, SubmitButton, Text } from "~/ui";

import { schoolMessages } from "../school.messages";

/** A school asks for objective selection of its students, or no longer. */
export function ObjectiveDemand({ school }: { school: { id: string; name: string; objective: boolean } }) {
  const t = useMessages(schoolMessages).demand;
  return (
    <Section title={t.title(school.name)}>
      <Form method="post">
        <Stack>
          <HiddenField name="intent" value="objective" />
          <HiddenField name="schoolId" value={school.id} />
          <HiddenField name="demand" value={school.objective ? "no" : "yes"} />
          <Text>{school.objective ? t.on : t.text}</Text>
          <SubmitButton variant="secondary">{school.objective ? t.no : t.yes}</SubmitButton>
        </Stack>
      </Form>
    </Section>
  );
}
