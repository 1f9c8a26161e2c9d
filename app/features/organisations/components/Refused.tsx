import { useRefused } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import { Notice } from "~/ui";

import { refusedMessages } from "../refused.messages";

/** Why a form was refused as a whole, at the top of its page: the form itself may be gone, since things have moved on. */
export function Refused() {
  const refused = useRefused();
  const { title } = useMessages(refusedMessages);
  return refused.length === 0 ? null : (
    <Notice tone="warn" role="alert" title={title}>
      {refused.map(({ message }) => message).join(" ")}
    </Notice>
  );
}
