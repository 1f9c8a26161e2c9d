import { useHref, useLocale, useMessages } from "~/platform/i18n/use-messages";
import { A, Table } from "~/ui";

import { answerMessages } from "../answer.messages";
import type { BookingView } from "../views.usecases.server";
import { shortSpanText } from "../words";
import { StateBadge } from "./parts";

/** Bookings as a coordinator looks them up: reference, moment, both sides and how each stands. */
export function BookingTable({ bookings }: { bookings: BookingView[] }) {
  const t = useMessages(answerMessages).desk;
  const href = useHref();
  const locale = useLocale();
  return (
    <Table
      caption={t.table}
      hideCaption
      rows={bookings}
      rowKey={(row) => row.id}
      empty={t.empty}
      columns={[
        {
          key: "reference",
          header: t.reference,
          rowHeader: true,
          keep: true,
          cell: (row) => <A href={href(`/beheer/boekingen/${row.reference}`)}>{row.reference}</A>,
        },
        { key: "moment", header: t.moment, cell: (row) => shortSpanText(locale, row), keep: true },
        { key: "company", header: t.company, cell: (row) => row.company.name },
        { key: "school", header: t.school, cell: (row) => row.school.name },
        { key: "state", header: t.state, cell: (row) => <StateBadge status={row.status} /> },
      ]}
    />
  );
}
