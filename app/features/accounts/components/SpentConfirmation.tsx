import { useMessages } from "~/platform/i18n/use-messages";
import { Container, Notice, PageHeader, Section, Stack, Text } from "~/ui";

import { accountMessages } from "../accounts.messages";
import { EmailForm } from "./EmailForm";

/** A link that confirms an address and no longer does, with the way to a new one; `sent` once that has been asked for. */
export function SpentConfirmation({ sent }: { sent: boolean }) {
  const { confirm: t } = useMessages(accountMessages);
  return (
    <>
      <PageHeader title={t.spent} />
      <Container width="narrow">
        <Stack>
          <Text>{t.spentText}</Text>
          <Section title={t.resendTitle}>
            {sent ? (
              <Notice tone="ok">{t.sent}</Notice>
            ) : (
              <EmailForm intent="resend" submit={t.resendSubmit} />
            )}
          </Section>
        </Stack>
      </Container>
    </>
  );
}
