import { issueToken, revokeTokens } from "~/features/accounts/index.server";
import { ownStudent } from "~/features/students/index.server";
import type { Db } from "~/platform/db.server";
import { formatDate, formatTime, type Locale } from "~/platform/i18n/i18n";

import { applicationMailMessages } from "./application-mail.messages";
import { findApplication } from "./applications.repository.server";
import type { ApplicationLine } from "./core/application-lines";
import { placementError } from "./placements.errors";

/** A link in a mail about an application works this many days, that in an offer until the offer is over. */
export const linkDays = 30;
export const day = 86_400_000;

/** An application that must be there: its mail is written in the transaction that moved it. */
export async function lineOf(id: string, tx: Db): Promise<ApplicationLine> {
  const found = await findApplication(id, tx);
  if (found === null) throw placementError("not_found");
  return found;
}

/** The school that the student of no school yet has named and that has not answered; empty when there is none. */
export async function claimedSchool(line: ApplicationLine, tx: Db): Promise<string> {
  if (line.schoolId !== null || line.studentUserId === null) return "";
  const claim = (await ownStudent(tx, line.studentUserId))?.claim ?? null;
  return claim === null || claim.rejected ? "" : claim.schoolName;
}

/** A moment, written out. */
export const moment = (locale: Locale, at: Date) =>
  `${formatDate(locale, at, "long")}, ${formatTime(locale, at)}`;

export type Row = [string, string];
/** A row of facts, if there is something to say. */
export const rowIf = (label: string, value: string | number | null): Row[] =>
  value === null || value === "" ? [] : [[label, String(value)]];

/** The terms of an offer, as far as they are known. */
export function termRows(
  locale: Locale,
  line: Pick<ApplicationLine, "startsOn" | "endsOn" | "hoursPerWeek" | "trainerName">,
): Row[] {
  const t = applicationMailMessages[locale].fact;
  const { startsOn, endsOn } = line;
  const period =
    startsOn === null || endsOn === null
      ? null
      : `${formatDate(locale, startsOn)} – ${formatDate(locale, endsOn)}`;
  return [
    ...rowIf(t.period, period),
    ...rowIf(t.hours, line.hoursPerWeek),
    ...rowIf(t.trainer, line.trainerName),
  ];
}

/** Makes every link about an application useless: it has moved on, or is over. */
export const revokeLinks = (tx: Db, placementId: string, now: Date): Promise<void> =>
  revokeTokens(tx, "answer_application", { subjectId: placementId }, now);

/** The secret of a link about an application: the student's when it names one, else the company's. */
export const secretFor = (
  tx: Db,
  subjectId: string,
  to: { email: string; userId?: string },
  days: number,
  now: Date,
): Promise<string> =>
  issueToken(
    tx,
    { purpose: "answer_application", subjectId, ...to, expiresAt: new Date(now.getTime() + days * day) },
    now,
  );
