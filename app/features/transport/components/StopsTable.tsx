import { formatNumber, formatTime } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Section, Table, Text } from "~/ui";

import type { RidePage } from "../board.usecases.server";
import { rideMessages } from "../ride.messages";

/** Where the bus stops and when. */
export function StopsTable({ ride }: { ride: Pick<RidePage, "stops" | "km"> }) {
  const t = useMessages(rideMessages).stops;
  const locale = useLocale();
  return (
    <Section title={t.title}>
      <Table
        caption={t.table}
        hideCaption
        rows={ride.stops.map((stop, n) => ({ ...stop, key: String(n) }))}
        rowKey={(stop) => stop.key}
        columns={[
          { key: "time", header: t.time, rowHeader: true, cell: (stop) => formatTime(locale, stop.at) },
          { key: "what", header: t.what, cell: (stop) => t.kind[stop.kind] },
          { key: "where", header: t.where, cell: (stop) => stop.name },
        ]}
      />
      <Text tone="soft">
        {t.km(formatNumber(locale, ride.km, 1))} {t.planned}
      </Text>
    </Section>
  );
}
