import { useMessages } from "~/platform/i18n/use-messages";
import { PageHeader } from "~/ui";

import { registrationMessages } from "../registration.messages";

/** The same words for a new and for a known address. */
export function Sent() {
  const t = useMessages(registrationMessages);
  return <PageHeader answers title={t.sentTitle} lead={t.sentText} />;
}
