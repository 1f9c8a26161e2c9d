import { formatDate, formatNumber } from "~/platform/i18n/i18n";
import { useLocale, useMessages } from "~/platform/i18n/use-messages";
import { Notice, Section, Table } from "~/ui";

import { importMessages } from "../imports.messages";

export interface ImportBatchesProps {
  batches: {
    id: string;
    fileName: string;
    rows: number;
    added: number;
    changed: number;
    createdAt: Date | string;
    schoolName: string;
    by: string | null;
  }[];
  several: boolean;
}

/** What was read in before, so that nobody wonders whether it was. */
export function ImportBatches({ batches, several }: ImportBatchesProps) {
  const t = useMessages(importMessages);
  const locale = useLocale();
  const number = (n: number) => formatNumber(locale, n);
  return (
    <Section title={t.batches} tone="sunk">
      <Table
        caption={t.batches}
        hideCaption
        columns={[
          { key: "when", header: t.when, cell: (row) => formatDate(locale, row.createdAt), keep: true },
          {
            key: "file",
            header: t.file,
            cell: (row) => (row.fileName === "" ? t.pasted : row.fileName),
            rowHeader: true,
          },
          ...(several ? [{ key: "school", header: t.school, cell: (row: Batch) => row.schoolName }] : []),
          { key: "by", header: t.by, cell: (row) => row.by ?? t.somebody },
          { key: "rows", header: t.rows, cell: (row) => number(row.rows), align: "end" },
          { key: "added", header: t.added, cell: (row) => number(row.added), align: "end" },
          { key: "changed", header: t.changed, cell: (row) => number(row.changed), align: "end" },
        ]}
        rows={batches}
        rowKey={(row) => row.id}
        empty={t.noBatches}
      />
    </Section>
  );
}

type Batch = ImportBatchesProps["batches"][number];

/** What came of it, on the page that one comes back to. */
export function ImportDone({ said, batches }: { said: string | null; batches: Batch[] }) {
  const t = useMessages(importMessages);
  const [last] = batches;
  if (said !== "same" && (said !== "read" || last === undefined)) return null;
  return (
    <Notice tone="ok" role="status">
      {said === "same" || last === undefined ? t.done.same : t.done.read(last.added, last.changed)}
    </Notice>
  );
}
