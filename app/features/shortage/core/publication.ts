/** A report that began or ceased to count during a day, seen from the midnight before to the midnight after. */
export interface Change {
  /** YYYY-MM-DD in Amsterdam */
  day: string;
  reportId: string;
  studentId: string;
}

/**
 * So many students must have come or gone before the tables take over the figures of a new midnight. With fewer, the
 * figure that moves would tell of one person in which town, sector and level they are: the exact total of the country
 * says at the same time how many came.
 */
export const together = 5;

/**
 * The days at whose beginning the tables were published anew, the earliest first. `from` (YYYY-MM-DD) and every first of
 * August up to `until` are such days whatever happened: on 31 July every report of a school year ends. A report that came
 * and went between two of them is as if it had never been.
 */
export function publicationDays(
  changes: readonly Change[],
  range: { from: string; until: string },
  dayAfter: (day: string) => string,
): string[] {
  const published = [range.from];
  const pending = new Map<string, string>();
  const sorted = [...changes].sort((a, b) => a.day.localeCompare(b.day));
  const publish = (day: string): void => {
    published.push(day);
    pending.clear();
  };
  sorted.forEach(({ day, reportId, studentId }, index) => {
    const turn = `${day.slice(0, 4)}-08-01`;
    const last = published.at(-1) ?? range.from;
    if (last < turn && turn <= day) publish(turn);
    if (pending.has(reportId)) pending.delete(reportId);
    else pending.set(reportId, studentId);
    const next = dayAfter(day);
    if (sorted[index + 1]?.day === day || next > range.until) return;
    if (new Set(pending.values()).size >= together && next !== published.at(-1)) publish(next);
  });
  const turn = `${range.until.slice(0, 4)}-08-01`;
  if ((published.at(-1) ?? range.from) < turn && turn <= range.until) publish(turn);
  return published;
}

/** The last of the days (in order) on or before a day; the first one for what is earlier. */
export const publishedBy = (days: readonly string[], day: string): string =>
  days.findLast((one) => one <= day) ?? days[0] ?? day;
