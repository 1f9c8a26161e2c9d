import { useMessages } from "~/platform/i18n/use-messages";
import { DescriptionList, Panel, Stack, Text } from "~/ui";

import { accountMessages } from "../accounts.messages";

const accounts = ["docent", "bpv", "bedrijf", "student", "leerling", "coordinator", "beheer"] as const;

/** The accounts of the demonstration scenario; drawn in an embedded demonstration database only. */
export function DemoAccounts({ sends }: { /** Whether mails are sent. */ sends: boolean }) {
  const t = useMessages(accountMessages).signIn;
  return (
    <Panel tone="sunk">
      <Stack>
        <Text weight="bold">{t.demoTitle}</Text>
        <Text>
          {t.demoText} <strong>vakbrug-demo</strong>
        </Text>
        <DescriptionList
          items={accounts.map((name) => ({ key: name, term: `${name}@vakbrug.test`, detail: t.demo[name] }))}
        />
        {sends ? null : <Text tone="soft">{t.demoMails}</Text>}
      </Stack>
    </Panel>
  );
}
