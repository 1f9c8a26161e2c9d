import type { Viewer } from "~/platform/auth/viewer";
import type { Db } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/i18n";
import type { ToDo } from "~/platform/todo/todo";

import { attestingCompanies, attestingSchools } from "./cofinancing.permissions";
import { findWaiting, type EntryScope } from "./entries.repository.server";
import { hoursMessages } from "./hours.messages";

/** What waits for this person: hours of their company or school to attest, as one line for each side. */
export async function toDosFor(at: { db: Db; viewer: Viewer; locale: Locale; now: Date }): Promise<ToDo[]> {
  const t = hoursMessages[at.locale];
  const side = async (letter: "C" | "T", scope: EntryScope, path: string): Promise<ToDo[]> => {
    const waiting = await findWaiting(scope, letter, at.db);
    const [oldest] = waiting;
    if (oldest === undefined) return [];
    const since = new Date(`${oldest.onDay}T12:00:00Z`);
    return [{ key: `hours-${letter}`, path, title: t.todo(waiting.length), detail: t.todoDetail, since }];
  };
  return (
    await Promise.all([
      side("C", { companyIds: attestingCompanies(at.viewer) }, "/bedrijf/uren"),
      side("T", { schoolIds: attestingSchools(at.viewer) }, "/school/uren"),
    ])
  ).flat();
}
