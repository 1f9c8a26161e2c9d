import { catalogue, formatNumber, type Locale } from "~/platform/i18n/i18n";

import type { Finding } from "./core/minors";

const hours = (locale: Locale, minutes: number | null) => formatNumber(locale, (minutes ?? 0) / 60, 2);
const ages = ({ rule }: Finding, and: string) =>
  rule.ageFrom === rule.ageUntil ? `${rule.ageFrom}` : `${rule.ageFrom} ${and} ${rule.ageUntil}`;
const clock = (time: string | null) => (time ?? "").slice(0, 5);

const dutch = (finding: Finding): string => {
  const { rule, limit } = finding;
  const who = `Wie ${ages(finding, "tot en met")} jaar is,`;
  const said = {
    day:
      rule.maxMinutesPerDay === 0
        ? `Wie jonger is dan ${rule.ageUntil + 1}, mag niet werken, ook niet als deel van de opleiding.`
        : `${who} mag hooguit ${hours("nl", rule.maxMinutesPerDay)} uur per dag werken.`,
    week: `${who} mag hooguit ${hours("nl", rule.maxMinutesPerWeek)} uur per week werken, school meegeteld.`,
    rest: `${who} moet na een werkdag minstens ${hours("nl", rule.minRestMinutes)} uur rust hebben.`,
    earliest: `${who} mag niet vóór ${clock(rule.earliest)} uur werken.`,
    latest: `${who} mag niet na ${clock(rule.latest)} uur werken.`,
    sunday: `${who} mag niet op zondag werken.`,
  }[limit];
  return `${said} Bron: ${rule.source}.`;
};

const english = (finding: Finding): string => {
  const { rule, limit } = finding;
  const who = `At the age of ${ages(finding, "to")}`;
  const said = {
    day:
      rule.maxMinutesPerDay === 0
        ? `Under ${rule.ageUntil + 1} one may not work, not as a part of school either.`
        : `${who} one may work at most ${hours("en", rule.maxMinutesPerDay)} hours a day.`,
    week: `${who} one may work at most ${hours("en", rule.maxMinutesPerWeek)} hours a week, school included.`,
    rest: `${who} one must have at least ${hours("en", rule.minRestMinutes)} hours of rest after a day of work.`,
    earliest: `${who} one may not work before ${clock(rule.earliest)}.`,
    latest: `${who} one may not work after ${clock(rule.latest)}.`,
    sunday: `${who} one may not work on Sundays.`,
  }[limit];
  return `${said} Source: ${rule.source}.`;
};

/** What the law does not allow, with its source. */
export const refusalMessages = catalogue({ of: dutch }, { of: english });
