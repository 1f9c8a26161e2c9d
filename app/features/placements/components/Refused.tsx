import { useRefused } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import { Notice } from "~/ui";

import { applicationMessages } from "../application.messages";

/** What a refused button says, also when its form is no longer on the page because the application has moved on. */
export function Refused() {
  const refused = useRefused();
  const t = useMessages(applicationMessages);
  if (refused.length === 0) return null;
  return (
    <Notice tone="warn" role="alert" title={t.problem}>
      {refused.map(({ message }) => message).join(" ")}
    </Notice>
  );
}
