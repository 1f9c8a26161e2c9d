import { useMessages } from "~/platform/i18n/use-messages";
import { Badge, type Tone } from "~/ui";

import { mailsMessages } from "../mails.messages";

type Status = keyof (typeof mailsMessages)["nl"]["status"];

const tones: Record<Status, Tone> = {
  queued: "info",
  sending: "info",
  sent: "ok",
  failed: "stop",
};

export function MailState({ status }: { status: Status }) {
  return <Badge tone={tones[status]}>{useMessages(mailsMessages).status[status]}</Badge>;
}
