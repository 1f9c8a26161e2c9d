/** Which of a school's reports are asked for; nothing named means all. */
export interface WorkFilter {
  /** Part of a name, or a student number. */
  words: string;
  crebo: string | null;
  route: "bol" | "bbl" | "combined" | null;
  urgency: Urgency | null;
}

export const noFilter: WorkFilter = { words: "", crebo: null, route: null, urgency: null };

/** Too late, within four weeks, later; and what nobody renews within a fortnight lapses. */
export const urgencies = ["late", "soon", "calm", "lapsing"] as const;
export type Urgency = (typeof urgencies)[number];

/** What decides where a report stands on the list. Days are YYYY-MM-DD, in Amsterdam. */
export interface WorkKey {
  reportId: string;
  studentNumber: string;
  name: string;
  crebo: string;
  qualification: string;
  route: "bol" | "bbl" | "combined";
  wantedFrom: string;
  /** The day of the report. */
  since: string;
  /** The last day on which it counts when nobody renews it. */
  lapsesOn: string;
  /** Applications sent and proposals made for that route, whatever came of them. */
  applications: number;
}

/** Two texts as the computer orders them, so that it is the same everywhere. */
const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The order of the work list: whoever has to start first; of those who start on the same day whoever waits longest; then
 * whoever has sent the fewest applications, since nothing is on its way for them. The id decides the rest, so that no
 * page shows anybody twice.
 */
export const byUrgency = (a: WorkKey, b: WorkKey): number =>
  compared(a.wantedFrom, b.wantedFrom) ||
  compared(a.since, b.since) ||
  a.applications - b.applications ||
  compared(a.reportId, b.reportId);

const plain = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

function isUrgent(key: WorkKey, asked: Urgency, today: string): boolean {
  if (asked === "lapsing") return key.lapsesOn <= dayAfter(today, 14);
  const soon = dayAfter(today, 28);
  const level = key.wantedFrom < today ? "late" : key.wantedFrom <= soon ? "soon" : "calm";
  return level === asked;
}

/** Whether a report is among those asked for on a day. */
export function isAsked(key: WorkKey, filter: WorkFilter, today: string): boolean {
  const words = plain(filter.words.trim());
  return (
    (words === "" || plain(key.name).includes(words) || plain(key.studentNumber) === words) &&
    (filter.crebo === null || key.crebo === filter.crebo) &&
    (filter.route === null || key.route === filter.route) &&
    (filter.urgency === null || isUrgent(key, filter.urgency, today))
  );
}
