import { formatDate } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Timeline } from "~/ui";

import type { HistoryLine } from "../core/history";
import { fileMessages } from "../file.messages";

export interface HistoryProps {
  lines: (Omit<HistoryLine, "at" | "by"> & { at: Date | string; by?: string | null })[];
}

/** What happened to a school or company, newest first; by whom, where that is known. */
export function History({ lines }: HistoryProps) {
  const t = useMessages(fileMessages);
  const locale = useLocale();
  return (
    <Timeline
      label={t.history}
      items={lines.map(({ id, at, action, by, reason, crebo }) => ({
        key: String(id),
        title: [t.actions[action], crebo ?? "", by ?? ""].filter((part) => part !== "").join(" · "),
        time: formatDate(locale, at),
        dateTime: new Date(at).toISOString(),
        tone: action.endsWith(".reject") || action.endsWith(".suspend") ? "stop" : "neutral",
        detail: reason ?? undefined,
      }))}
    />
  );
}
