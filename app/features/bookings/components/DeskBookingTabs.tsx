import { useHref, useMessages } from "~/platform/i18n/use-messages";
import { Tabs } from "~/ui";

import { answerMessages } from "../answer.messages";
import { deskTabs, type DeskTab } from "../desk-tabs";
import { worklistMessages } from "../worklist.messages";

export interface DeskBookingTabsProps {
  current: DeskTab;
  /** How many bookings there are, by state. */
  counts: Record<string, number>;
  /** How many there are to work on. */
  count: number;
}

/** Between what a coordinator has to work on and the bookings by state. */
export function DeskBookingTabs({ current, counts, count }: DeskBookingTabsProps) {
  const t = useMessages(answerMessages).desk;
  const work = useMessages(worklistMessages);
  const href = useHref();
  return (
    <Tabs
      look="chips"
      label={t.tabs}
      items={[
        {
          key: "work",
          href: href("/beheer/boekingen"),
          label: work.tab,
          current: current === "work",
          count,
        },
        ...deskTabs.map((tab) => ({
          key: tab,
          href: href(`/beheer/boekingen?staat=${tab}`),
          label: t[tab],
          current: tab === current,
          count: counts[tab] ?? 0,
        })),
        {
          key: "all",
          href: href("/beheer/boekingen?staat=alles"),
          label: t.all,
          current: current === "all",
        },
      ]}
    />
  );
}
