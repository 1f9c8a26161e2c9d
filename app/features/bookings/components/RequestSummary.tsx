import { formatEuro } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { DescriptionList, Heading, Panel, Stack, Text } from "~/ui";

import { requestMessages } from "../request.messages";
import type { RequestFormData } from "../views.usecases.server";

interface RequestSummaryProps {
  listing: RequestFormData["listing"];
  moment: string | undefined;
  group: string | undefined;
}

/** What is being asked for, beside the form; follows what is chosen when scripts run. */
export function RequestSummary({ listing, moment, group }: RequestSummaryProps) {
  const t = useMessages(requestMessages).summary;
  const locale = useLocale();
  return (
    <Panel>
      <Stack gap="s">
        <Heading level={2} size="m">
          {t.title}
        </Heading>
        <DescriptionList
          layout="stacked"
          items={[
            { key: "company", icon: "building", term: t.company, detail: listing.companyName },
            { key: "place", icon: "pin", term: t.place, detail: listing.place },
            { key: "moment", icon: "calendar", term: t.moment, detail: moment ?? t.notChosen },
            { key: "group", icon: "users", term: t.group, detail: group ?? t.notChosen },
            {
              key: "cost",
              icon: "euro",
              term: t.cost,
              detail: listing.costCents === 0 ? t.free : formatEuro(locale, listing.costCents),
            },
          ]}
        />
        <Text tone="soft">{t.hold(listing.holdWorkingDays)}</Text>
      </Stack>
    </Panel>
  );
}
