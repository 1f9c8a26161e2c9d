import { reportActionsFor, type ReportAction, type ReportActor, type ReportState } from "./report";

/** A report lapses so many days after the wanted start, the report itself or its renewal, whichever came last. */
export const lapseAfterDays = 28;

/** So many days before it lapses somebody is asked whether the student still looks. */
export const remindBeforeDays = 7;

const amsterdam = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const endOfYear = (schoolYear: number): string => `${schoolYear + 1}-07-31`;

/**
 * The last day on which a report counts when nobody renews it: four weeks after the wanted start, the report or the last
 * word that the student still looks, and in any case 31 July of its school year. Days are YYYY-MM-DD, in Amsterdam.
 */
export function lastDayOf(report: {
  wantedFrom: string;
  schoolYear: number;
  since: string;
  saidOn: string;
}): string {
  const [latest = report.wantedFrom] = [report.wantedFrom, report.since, report.saidOn].sort().reverse();
  const byStart = plusDays(latest, lapseAfterDays);
  const last = endOfYear(report.schoolYear);
  return byStart < last ? byStart : last;
}

/** A report that lapses with its school year, whatever anybody says: who looks on after that reports anew. */
export const endsWithYear = (report: { lapsesOn: string; schoolYear: number }): boolean =>
  report.lapsesOn === endOfYear(report.schoolYear);

/** What this actor may do with a report: what its table allows, but for renewing one that ends with its year anyway. */
export const actionsOn = (
  report: { status: ReportState; lapsesOn: string; schoolYear: number },
  actor: ReportActor,
): ReportAction[] =>
  reportActionsFor(report.status, actor).filter((action) => action !== "renew" || !endsWithYear(report));

/** The last day of a report with its moments. */
export const lapsesOn = (report: {
  wantedFrom: string;
  schoolYear: number;
  createdAt: Date;
  renewedAt: Date | null;
}): string =>
  lastDayOf({
    ...report,
    since: amsterdam.format(report.createdAt),
    saidOn: amsterdam.format(report.renewedAt ?? report.createdAt),
  });
