import { useMessages } from "~/platform/i18n/use-messages";
import { Notice } from "~/ui";

import { waitsForSchoolMessages } from "../waits-for-school.messages";

/** What the company may expect while there is no school to draw up the agreement with `who`. */
export function WaitsForSchool({ who }: { who: string }) {
  const t = useMessages(waitsForSchoolMessages);
  return <Notice title={t.title}>{t.text(who)}</Notice>;
}
