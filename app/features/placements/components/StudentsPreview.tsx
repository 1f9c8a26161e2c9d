import { useMessages } from "~/platform/i18n/use-messages";
import { Table } from "~/ui";

import type { PlannedRow } from "../import-jobs.usecases.server";
import { importMessages } from "../imports.messages";

export type StudentsPreviewLine = PlannedRow["step"] & {
  line: number;
  number: string;
  name: string;
  crebo: string;
};

/** What a table of students would change, row by row. */
export function StudentsPreview({ lines }: { lines: StudentsPreviewLine[] }) {
  const t = useMessages(importMessages);
  const { students } = t;
  return (
    <Table
      caption={t.preview}
      hideCaption
      columns={[
        { key: "line", header: t.line, cell: (row) => row.line, align: "end" },
        { key: "number", header: students.number, cell: (row) => row.number, keep: true },
        { key: "name", header: students.name, cell: (row) => row.name, rowHeader: true },
        { key: "crebo", header: students.qualification, cell: (row) => row.crebo },
        { key: "student", header: students.student, cell: (row) => students.step[row.student] },
        { key: "report", header: students.report, cell: (row) => students.reportStep[row.report] },
      ]}
      rows={lines}
      rowKey={(row) => String(row.line)}
    />
  );
}
