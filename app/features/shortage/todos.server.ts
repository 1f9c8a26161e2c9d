import type { Viewer } from "~/platform/auth/viewer";
import { local, today } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/i18n";
import { formatDate } from "~/platform/i18n/i18n";
import type { ToDo } from "~/platform/todo/todo";

import { remindBeforeDays } from "./core/lapse";
import { ownMessages } from "./own.messages";
import { ownReports } from "./own.usecases.server";

/** A student's own reports that lapse within a week unless they say that they are still looking, which can save them. */
export async function toDosFor(at: { db: Db; viewer: Viewer; locale: Locale; now: Date }): Promise<ToDo[]> {
  const t = ownMessages[at.locale].todo;
  const { reports } = await ownReports(at.db, { userId: at.viewer.userId, now: at.now });
  const soon = today(local(at.now).plus({ days: remindBeforeDays }).toJSDate());
  return reports
    .filter((report) => report.may.includes("renew") && report.lapsesOn <= soon)
    .map((report) => ({
      key: `report-${report.id}`,
      path: "/mijn/stagetekort",
      title: t.title,
      detail: t.detail(formatDate(at.locale, report.lapsesOn, "long")),
      tone: "warn" as const,
      since: report.renewedAt ?? report.createdAt,
    }));
}
