import { formatNumber } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Table } from "~/ui";

import type { PlannedEnrolment } from "../import-jobs.usecases.server";
import { importMessages } from "../imports.messages";

export type EnrolmentPreviewLine = PlannedEnrolment & { line: number };

/** What a table of numbers would change, row by row. */
export function EnrolmentPreview({ lines }: { lines: EnrolmentPreviewLine[] }) {
  const t = useMessages(importMessages);
  const locale = useLocale();
  const { enrolment } = t;
  return (
    <Table
      caption={t.preview}
      hideCaption
      columns={[
        { key: "line", header: t.line, cell: (row) => row.line, align: "end" },
        { key: "crebo", header: enrolment.qualification, cell: (row) => row.crebo, rowHeader: true },
        { key: "route", header: enrolment.route, cell: (row) => enrolment.routes[row.route] },
        {
          key: "year",
          header: enrolment.year,
          cell: (row) => `${row.schoolYear}/${row.schoolYear + 1}`,
          keep: true,
        },
        {
          key: "before",
          header: enrolment.before,
          cell: (row) => (row.before === null ? enrolment.none : formatNumber(locale, row.before)),
          align: "end",
        },
        {
          key: "students",
          header: enrolment.students,
          cell: (row) => formatNumber(locale, row.students),
          align: "end",
        },
      ]}
      rows={lines}
      rowKey={(row) => String(row.line)}
    />
  );
}
