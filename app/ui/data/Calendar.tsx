import type { ReactNode } from "react";

export type CalendarDay = {
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

export type CalendarProps = {
  caption: string;
  /** From Monday. */
  weekdays: readonly string[];
  weeks: readonly (readonly CalendarDay[])[];
};

/** Weeks as the rows of a table; on a phone the days that hold something, under each other. */
export function Calendar({ caption, weekdays, weeks }: CalendarProps) {
  return (
    <table className="calendar">
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
                <p className="calendar-day">
                  <span aria-hidden="true" className="calendar-number">
                    {day.number}
                  </span>
                  <span className="calendar-label">{day.label}</span>
                </p>
                {day.closed ? <p className="calendar-closed">{day.closed}</p> : null}
                {day.items.length === 0 ? null : (
                  <ul className="calendar-items">
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
export function CalendarEntry({
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
    <a className="calendar-entry" href={href} data-tone={tone}>
      <span className="calendar-time">{time}</span> <span className="calendar-title">{title}</span>{" "}
      <span className="calendar-detail">{detail}</span>
    </a>
  );
}
