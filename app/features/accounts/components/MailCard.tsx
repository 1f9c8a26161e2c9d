import { formatDate, formatTime } from "~/platform/i18n/i18n";
import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Card, MetaList } from "~/ui";

import { mailsMessages } from "../mails.messages";
import type { MailLine } from "../mails.usecases.server";
import { MailState } from "./MailState";

/** A mail in the administrator's list: what about, to whom, when, and what became of it. */
export function MailCard({ mail }: { mail: MailLine }) {
  const t = useMessages(mailsMessages);
  const locale = useLocale();
  const href = useHref();
  const { id, subject, toAddress, status, createdAt } = mail;
  return (
    <Card
      as="li"
      level={2}
      title={subject}
      href={href(`/beheer/mails/${id}`)}
      aside={<MailState status={status} />}
      meta={
        <MetaList
          items={[
            { key: "to", icon: "mail", text: toAddress },
            {
              key: "made",
              icon: "clock",
              text: t.at(formatDate(locale, createdAt), formatTime(locale, createdAt)),
            },
          ]}
        />
      }
    />
  );
}
