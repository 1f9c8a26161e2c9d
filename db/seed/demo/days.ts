/** Days as YYYY-MM-DD on the calendar of Amsterdam, which is also that of Brussels; moments in UTC. */

const dayMs = 86_400_000;
const calendar = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
const hourHand = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam",
  hour: "2-digit",
  hourCycle: "h23",
});

export const dayOf = (moment: Date): string => calendar.format(moment);

export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

export const plusHours = (moment: Date, hours: number): Date =>
  new Date(moment.getTime() + hours * 3_600_000);

export const isWeekday = (day: string): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5;
};

const noonHour = new Map<string, number>();

/** The moment at which the clock in Amsterdam shows this time on a day. By daylight: the clock changes at night. */
export function amsterdam(day: string, hour: number, minute = 0): Date {
  let ahead = noonHour.get(day);
  if (ahead === undefined) {
    ahead = Number(hourHand.format(new Date(`${day}T12:00:00Z`))) - 12;
    noonHour.set(day, ahead);
  }
  return new Date(Date.parse(`${day}T00:00:00Z`) + ((hour - ahead) * 60 + minute) * 60_000);
}

/** The year in which the school year of a day begins; it turns on 1 August. */
export const schoolYearOf = (day: string): number =>
  Number(day.slice(0, 4)) - (day.slice(5, 7) < "08" ? 1 : 0);
