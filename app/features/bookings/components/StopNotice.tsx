import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink, Notice } from "~/ui";

import type { RequestPageData } from "../request-page.server";
import { requestMessages } from "../request.messages";

/** Why the reader may not ask for a moment, and what to do about it. */
export function StopNotice({ stop }: { stop: NonNullable<RequestPageData["stop"]> }) {
  const t = useMessages(requestMessages);
  const href = useHref();
  return (
    <Notice
      tone="warn"
      title={t.stop[stop].title}
      actions={stop === "school" ? <ButtonLink href={href("/registreren")}>{t.register}</ButtonLink> : null}
    >
      {t.stop[stop].text}
    </Notice>
  );
}
