/** What is written down about a school or a company, in the words of the audit log. */
export const historyActions = [
  "school.ask",
  "school.approve",
  "school.reject",
  "school.suspend",
  "school.restore",
  "company.ask",
  "company.edit",
  "company.approve",
  "company.reject",
  "company.suspend",
  "company.restore",
  "recognition.approve",
  "recognition.reject",
] as const;
export type HistoryAction = (typeof historyActions)[number];

export interface HistoryLine {
  id: number;
  at: Date;
  action: HistoryAction;
  /** The name of who did it; null when the account is gone. */
  by: string | null;
  reason: string | null;
  /** The qualification of a recognition. */
  crebo: string | null;
}
