import type { ReactNode } from "react";

export type AgendaDay = {
  /** YYYY-MM-DD */
  day: string;
  /** What stands in the corner, such as "25". */
  number: ReactNode;
  /** The whole date, for who does not see the column: "woensdag 25 november". */
  label: string;
  today?: boolean | undefined;
  /** Belongs to the month before or after. */
  outside?: boolean | undefined;
  /** Why nothing can be planned, such as a holiday; greys the day. */
  closed?: string | undefined;
  items: readonly { key: string; content: ReactNode }[];
};

export type AgendaProps = {
  caption: string;
  /** From Monday. */
  weekdays: readonly string[];
  weeks: readonly (readonly AgendaDay[])[];
};

/** Weeks as the rows of a table; on a phone the days that hold something, under each other. */
export function Agenda({ caption, weekdays, weeks }: AgendaProps) {
  return (
    <table className="agenda">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map((day) => (
              <td
                key={day.day}
                data-today={day.today ? true : undefined}
                data-outside={day.outside ? true : undefined}
                data-closed={day.closed ? true : undefined}
                data-empty={day.items.length === 0 ? true : undefined}
              >
                <p className="agenda-day">
                  <span aria-hidden="true" className="agenda-number">
                    {day.number}
                  </span>
                  <span className="agenda-label">{day.label}</span>
                </p>
                {day.closed ? <p className="agenda-closed">{day.closed}</p> : null}
                {day.items.length === 0 ? null : (
                  <ul className="agenda-items">
                    {day.items.map((item) => (
                      <li key={item.key}>{item.content}</li>
                    ))}
                  </ul>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One thing on a day: its time, and a link with what it is. */
export function AgendaEntry({
  time,
  title,
  detail,
  href,
  tone,
}: {
  time: string;
  title: string;
  detail: string;
  href: string;
  tone: "ok" | "warn" | "info" | "neutral";
}) {
  return (
    <a className="agenda-entry" href={href} data-tone={tone}>
      <span className="agenda-time">{time}</span> <span className="agenda-title">{title}</span>{" "}
      <span className="agenda-detail">{detail}</span>
    </a>
  );
}
