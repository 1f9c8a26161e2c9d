import { type ReactNode, useId } from "react";

export type BoardColumn = {
  key: string;
  title: ReactNode;
  count: number;
  empty: ReactNode;
  cards: readonly { key: string; content: ReactNode }[];
};

function Column({ column }: { column: BoardColumn }) {
  const headingId = useId();
  return (
    <section className="board-column" aria-labelledby={headingId}>
      <h2 className="board-title" id={headingId}>
        {column.title} <span className="tab-count">{column.count}</span>
      </h2>
      {column.cards.length === 0 ? (
        <p className="board-empty">{column.empty}</p>
      ) : (
        <ul className="board-cards">
          {column.cards.map((card) => (
            <li key={card.key}>{card.content}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Cards by state, in columns side by side; on a phone under each other. */
export function BoardColumns({ columns }: { columns: readonly BoardColumn[] }) {
  return (
    <div className="board">
      {columns.map((column) => (
        <Column key={column.key} column={column} />
      ))}
    </div>
  );
}
