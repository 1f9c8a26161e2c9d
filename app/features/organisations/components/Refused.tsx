import { useActionData } from "@remix-run/react";
import { useEffect, useRef } from "react";

import { useRefused } from "~/platform/forms/use-form";
import { useMessages } from "~/platform/i18n/use-messages";
import { Notice } from "~/ui";

import { refusedMessages } from "../refused.messages";

/**
 * Why a form was refused as a whole, at the top of its page: the form itself may be gone, since things have moved on. It
 * takes the focus, since the button that was pressed may stand far below it.
 */
export function Refused() {
  const refused = useRefused();
  const reply = useActionData();
  const { title } = useMessages(refusedMessages);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), [reply]);
  return refused.length === 0 ? null : (
    <div ref={ref} tabIndex={-1}>
      <Notice tone="warn" role="alert" title={title}>
        {refused.map(({ message }) => message).join(" ")}
      </Notice>
    </div>
  );
}
