import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { A, Text } from "~/ui";

import { requestMessages } from "../request.messages";

/** Leads whoever finds a moment full to its waiting list; `full` is how many moments have one. */
export function WaitingHint({ slug, full }: { slug: string; full: number }) {
  const t = useMessages(requestMessages);
  const href = useHref();
  if (full === 0) return null;
  return (
    <Text>
      {t.full} <A href={href(`/aanbod/${slug}/wachtlijst`)}>{t.toWaitingList}</A>
    </Text>
  );
}
