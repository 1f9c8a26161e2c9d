import { type ReactNode, useId } from "react";

export type BoardColumn = {
  key: string;
  title: ReactNode;
  count: number;
  empty: ReactNode;
  cards: readonly { key: string; content: ReactNode }[];
};

function Column({ column, level }: { column: BoardColumn; level: 2 | 3 }) {
  const headingId = useId();
  const Heading = `h${level}` as const;
  return (
    <section className="board-column" aria-labelledby={headingId}>
      <Heading className="board-title" id={headingId}>
        {column.title} <span className="tab-count">{column.count}</span>
      </Heading>
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

/** Cards by state, in columns side by side; on a phone under each other. Their headings are of `level`. */
export function BoardColumns({ columns, level = 2 }: { columns: readonly BoardColumn[]; level?: 2 | 3 }) {
  return (
    <div className="board">
      {columns.map((column) => (
        <Column key={column.key} column={column} level={level} />
      ))}
    </div>
  );
}
