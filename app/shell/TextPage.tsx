import { useMessages } from "~/platform/i18n/use-messages";
import { Container, Heading, PageHeader, Stack, Text } from "~/ui";

import { pageMessages } from "./pages.messages";

export type TextPageName = "over" | "privacy" | "toegankelijkheid";

/** A page of words only. */
export function TextPage({ name }: { name: TextPageName }) {
  const t = useMessages(pageMessages)[name];
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <Container width="text">
        <Stack gap="l">
          {Object.entries(t.parts).map(([key, { title, text }]) => (
            <Stack key={key} gap="xs">
              <Heading level={2} size="m">
                {title}
              </Heading>
              <Text>{text}</Text>
            </Stack>
          ))}
        </Stack>
      </Container>
    </>
  );
}
