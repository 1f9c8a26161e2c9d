import { Form } from "@remix-run/react";

import { formatDate, formatTime } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { ConfirmPanel, HiddenField, Stack, SubmitButton, Table } from "~/ui";

import { ownAccountMessages } from "../own-account.messages";

export interface SessionListProps {
  sessions: { startedAt: Date | string; device: string | null; current: boolean }[];
}

/** Where somebody is signed in, and the way to end all of it. */
export function SessionList({ sessions }: SessionListProps) {
  const { sessions: t } = useMessages(ownAccountMessages);
  const locale = useLocale();
  return (
    <Stack>
      <Table
        caption={t.caption}
        hideCaption
        rows={sessions.map((session, index) => ({ ...session, key: String(index) }))}
        rowKey={(row) => row.key}
        columns={[
          {
            key: "device",
            header: t.device,
            rowHeader: true,
            cell: ({ device, current }) =>
              current ? `${device ?? t.unknown} (${t.here})` : (device ?? t.unknown),
          },
          {
            key: "since",
            header: t.since,
            cell: ({ startedAt }) => `${formatDate(locale, startedAt)}, ${formatTime(locale, startedAt)}`,
          },
        ]}
      />
      <ConfirmPanel trigger={t.everywhere} question={t.question} icon="sign-out" variant="secondary">
        <Form method="post" reloadDocument>
          <HiddenField name="intent" value="sign-out-everywhere" />
          <SubmitButton variant="danger">{t.submit}</SubmitButton>
        </Form>
      </ConfirmPanel>
    </Stack>
  );
}
