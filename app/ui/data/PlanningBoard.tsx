import { type DragEvent, type ReactNode, useId, useState } from "react";

export type PlanningItem = {
  key: string;
  row: string;
  day: string;
  /** HH:mm; where it starts now. */
  time: string;
  /** Can be dragged to another place. */
  movable: boolean;
  content: ReactNode;
};

/** What is planned on; it is in use between two times (HH:mm). */
export type PlanningRow = { key: string; title: ReactNode; detail?: ReactNode; from: string; until: string };
export type PlanningDay = { key: string; title: ReactNode; current?: boolean | undefined };
export type PlanningMove = { item: string; row: string; day: string; time: string };

export type PlanningBoardProps = {
  label: string;
  rows: readonly PlanningRow[];
  days: readonly PlanningDay[];
  items: readonly PlanningItem[];
  /** Under a day on which nothing is planned at all; seen on a phone. */
  emptyDay: ReactNode;
  /** Shown where something would be dropped: "Loslaten: 09:30". */
  dropLabel: (time: string) => string;
  onMove: (move: PlanningMove) => void;
};

const step = 30;
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const clock = (total: number) =>
  `${String(Math.floor(total / 60)).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;

/** The time that a height in a cell stands for: half hours, but for the time that the thing has already. */
function timeAt(event: DragEvent<HTMLElement>, row: PlanningRow, held: PlanningItem): string {
  const box = event.currentTarget.getBoundingClientRect();
  const share = Math.min(1, Math.max(0, (event.clientY - box.top) / box.height));
  const [from, until] = [minutes(row.from), minutes(row.until)];
  const pointed = from + Math.round((share * (until - from)) / step) * step;
  return Math.abs(pointed - minutes(held.time)) <= step ? held.time : clock(pointed);
}

/**
 * A week against what is planned on: a grid on wide screens, a list by day on small ones. Things can be dragged with
 * the mouse, down a cell to a later time; each needs a form of its own for everybody else.
 */
export function PlanningBoard(props: PlanningBoardProps) {
  const { label, rows, days, items, emptyDay, dropLabel, onMove } = props;
  const id = useId();
  const [held, setHeld] = useState<PlanningItem | null>(null);
  const [target, setTarget] = useState<PlanningMove | null>(null);

  function over(event: DragEvent<HTMLElement>, row: PlanningRow, day: PlanningDay) {
    if (held === null) return;
    event.preventDefault();
    const time = timeAt(event, row, held);
    if (target?.row === row.key && target.day === day.key && target.time === time) return;
    setTarget({ item: held.key, row: row.key, day: day.key, time });
  }

  function drop(event: DragEvent<HTMLElement>) {
    event.preventDefault();
    if (target !== null) onMove(target);
    setHeld(null);
    setTarget(null);
  }

  function cell(row: PlanningRow, day: PlanningDay) {
    const own = items.filter((item) => item.row === row.key && item.day === day.key);
    const here = target?.row === row.key && target.day === day.key;
    return (
      <div
        key={row.key}
        className="planning-cell"
        role="group"
        aria-labelledby={`${id}-${day.key}-${row.key}`}
        data-empty={own.length === 0 ? true : undefined}
        data-target={here ? true : undefined}
        onDragOver={(event) => over(event, row, day)}
        onDrop={drop}
      >
        <p className="planning-name" id={`${id}-${day.key}-${row.key}`}>
          {row.title}
        </p>
        {here ? (
          <p className="planning-drop" aria-hidden="true">
            {dropLabel(target.time)}
          </p>
        ) : null}
        {own.map((item) => (
          <div
            key={item.key}
            className="planning-item"
            draggable={item.movable || undefined}
            data-held={held?.key === item.key ? true : undefined}
            onDragStart={(event) => {
              event.dataTransfer.setData("text/plain", item.key);
              event.dataTransfer.effectAllowed = "move";
              setHeld(item);
            }}
            onDragEnd={() => {
              setHeld(null);
              setTarget(null);
            }}
          >
            {item.content}
          </div>
        ))}
      </div>
    );
  }

  return (
    <div
      className="planning"
      role="region"
      aria-label={label}
      tabIndex={0}
      data-moving={held ? true : undefined}
    >
      {/* Every cell names its row; this column is for the eye, which reads along it. */}
      <div className="planning-rows" aria-hidden="true">
        <p className="planning-corner" />
        {rows.map((row) => (
          <p key={row.key} className="planning-row">
            <strong>{row.title}</strong>
            {row.detail ? <span>{row.detail}</span> : null}
          </p>
        ))}
      </div>
      {days.map((day) => (
        <section key={day.key} className="planning-day" aria-labelledby={`${id}-${day.key}`}>
          <h3
            className="planning-date"
            id={`${id}-${day.key}`}
            aria-current={day.current ? "date" : undefined}
          >
            {day.title}
          </h3>
          {items.some((item) => item.day === day.key) ? null : <p className="planning-none">{emptyDay}</p>}
          {rows.map((row) => cell(row, day))}
        </section>
      ))}
    </div>
  );
}
