import { DateTime } from "luxon";

/** On the same day every year, as MM-dd. */
const fixed = new Set(["01-01", "05-01", "05-05", "07-21", "08-15", "11-01", "11-11", "12-25", "12-26"]);

/** In days after Easter Sunday: Easter Monday, Ascension Day and Whit Monday. */
const aroundEaster = new Set([1, 39, 50]);

/** Easter Sunday of a year, in the zone of the moment that it is compared with (J. Meeus, Astronomical Algorithms, 8). */
function easter(year: number, zone: DateTime["zone"]): DateTime {
  const century = Math.floor(year / 100);
  const leaps = Math.floor(century / 4);
  const shift = Math.floor((century + 8) / 25);
  const epact = (19 * (year % 19) + century - leaps - Math.floor((century - shift + 1) / 3) + 15) % 30;
  const ofCentury = year % 100;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor(((year % 19) + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return DateTime.fromObject({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 }, { zone });
}

/** The King's birthday is kept on 27 April, or the day before when that is a Sunday. */
const isKingsDay = (day: DateTime): boolean =>
  day.month === 4 && (day.day === 27 ? day.weekday !== 7 : day.day === 26 && day.weekday === 6);

/**
 * Whether a day, in the zone of the moment, is a public holiday of the Netherlands (Algemene termijnenwet, article 3.1)
 * or of Belgium (Koninklijk besluit of 18 April 1974, article 1).
 */
export function isPublicHoliday(day: DateTime): boolean {
  const afterEaster = Math.round(day.startOf("day").diff(easter(day.year, day.zone), "days").days);
  return fixed.has(day.toFormat("MM-dd")) || isKingsDay(day) || aroundEaster.has(afterEaster);
}
