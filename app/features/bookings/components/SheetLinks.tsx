import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { ButtonLink } from "~/ui";

import { appointmentMessages } from "../appointment.messages";

/** What a school prints of an appointment at `path` (in Dutch). */
export function SheetLinks({ path }: { path: string }) {
  const t = useMessages(appointmentMessages);
  const href = useHref();
  return (
    <>
      <ButtonLink href={href(`${path}/dagplan`)} icon="print">
        {t.plan}
      </ButtonLink>
      <ButtonLink href={href(`${path}/brief`)} icon="print">
        {t.letter}
      </ButtonLink>
    </>
  );
}
