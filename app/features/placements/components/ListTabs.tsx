import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Tabs } from "~/ui";

import { listPath, type AskedList, type ListTab } from "../asked-list";
import { noFilter } from "../core/worklist";
import { studentsMessages } from "../students.messages";
import { workListMessages } from "../work-list.messages";

export interface ListTabsProps {
  asked: AskedList;
  counts: { open: number; closed: number };
  /** Students without a report. */
  unreported: number;
}

/** Who still looks, who has not been reported, and who does not look any more. */
export function ListTabs({ asked, counts, unreported }: ListTabsProps) {
  const t = useMessages(studentsMessages);
  const own = useMessages(workListMessages);
  const href = useHref();
  const item = (tab: ListTab, label: string, count: number) => ({
    ...{ key: tab, label, count, current: asked.tab === tab },
    href: href(listPath({ tab, filter: noFilter })),
  });
  return (
    <Tabs
      look="chips"
      label={t.tabs}
      items={[
        item("open", t.open, counts.open),
        item("niet-gemeld", own.unreported, unreported),
        item("afgerond", t.closed, counts.closed),
      ]}
    />
  );
}
