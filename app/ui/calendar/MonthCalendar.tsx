import { weeksOf } from "./weeks";

export type CalendarDay = {
  /** "YYYY-MM-DD" */
  day: string;
  href: string;
  /** Spoken instead of the number alone: the whole date and what there is. */
  label: string;
};

export type MonthCalendarProps = {
  /** Names the calendar, for those who do not see it. */
  label: string;
  /** Days that can be chosen, in any order; every month that has one is drawn. */
  days: readonly CalendarDay[];
  /** "december 2026" for a day in that month. */
  monthName: (day: string) => string;
  /** "ma" for a day. */
  weekdayName: (day: string) => string;
};

/** Months beside each other in which some days are links. On a phone the next month is a swipe away. */
export function MonthCalendar({ label, days, monthName, weekdayName }: MonthCalendarProps) {
  const byDay = new Map(days.map((day) => [day.day, day]));
  const months = [...new Set(days.map(({ day }) => day.slice(0, 7)))].sort();
  return (
    <div className="month-calendar" role="region" aria-label={label} tabIndex={0}>
      {months.map((month) => (
        <div key={month} className="month">
          <Month month={month} byDay={byDay} monthName={monthName} weekdayName={weekdayName} />
        </div>
      ))}
    </div>
  );
}

type MonthProps = Pick<MonthCalendarProps, "monthName" | "weekdayName"> & {
  month: string;
  byDay: ReadonlyMap<string, CalendarDay>;
};

function Month({ month, byDay, monthName, weekdayName }: MonthProps) {
  const weeks = weeksOf(month);
  const fullWeek = weeks.find((week) => week.every((day) => day !== null)) ?? [];
  return (
    <table>
      <caption>{monthName(`${month}-01`)}</caption>
      <thead>
        <tr>
          {fullWeek.map((day) => (
            <th key={day} scope="col">
              {weekdayName(day ?? "")}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={week.find((day) => day !== null) ?? index}>
            {week.map((day, weekday) => {
              const choice = day === null ? undefined : byDay.get(day);
              return (
                <td key={fullWeek[weekday]}>
                  {choice === undefined ? (
                    day && Number(day.slice(8))
                  ) : (
                    <a href={choice.href} aria-label={choice.label} title={choice.label}>
                      {Number(choice.day.slice(8))}
                    </a>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
