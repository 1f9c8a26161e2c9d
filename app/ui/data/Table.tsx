import { type ReactNode, useId } from "react";

export type Column<Row> = {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  align?: "start" | "end" | undefined;
  /** Short cells that are read as one, such as a date: never broken over two lines. */
  keep?: boolean | undefined;
  /** Makes the cells of this column the headers of their rows. */
  rowHeader?: boolean | undefined;
};

export type TableProps<Row> = {
  caption: ReactNode;
  /** Keeps the caption for screen readers only, where a heading says the same. */
  hideCaption?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Shown instead of rows when there are none. */
  empty?: ReactNode;
};

/** Scrolls sideways in its own focusable region, so that a phone's page never does. */
export function Table<Row>({ caption, hideCaption, columns, rows, rowKey, empty }: TableProps<Row>) {
  const captionId = useId();
  return (
    // A landmark of its own only where no section around it has the same name.
    <div
      className="table-scroll"
      role={hideCaption === true ? "group" : "region"}
      aria-labelledby={captionId}
      tabIndex={0}
    >
      <table className="table">
        <caption id={captionId} className={hideCaption ? "visually-hidden" : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-align={column.align}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && empty ? (
            <tr>
              <td colSpan={columns.length}>{empty}</td>
            </tr>
          ) : null}
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) =>
                column.rowHeader ? (
                  <th key={column.key} scope="row" data-align={column.align} data-nowrap={column.keep}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} data-align={column.align} data-nowrap={column.keep}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
