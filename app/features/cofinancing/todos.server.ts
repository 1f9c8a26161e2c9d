import { namesOfSeveral, type Viewer } from "~/platform/auth/viewer";
import type { Db } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/i18n";
import type { ToDo } from "~/platform/todo/todo";

import { attestingCompanies, attestingSchools } from "./cofinancing.permissions";
import { findWaiting, type EntryScope } from "./entries.repository.server";
import { hoursMessages } from "./hours.messages";

/** What waits for this person: hours of their company or school to attest, as one line for each of them. */
export async function toDosFor(at: { db: Db; viewer: Viewer; locale: Locale; now: Date }): Promise<ToDo[]> {
  const t = hoursMessages[at.locale];
  const side = async (
    letter: "C" | "T",
    id: string,
    { path, of }: { path: string; of: string | undefined },
  ): Promise<ToDo[]> => {
    const scope: EntryScope = letter === "C" ? { companyIds: [id] } : { schoolIds: [id] };
    const waiting = await findWaiting(scope, letter, at.db);
    const [oldest] = waiting;
    if (oldest === undefined) return [];
    const since = new Date(`${oldest.onDay}T12:00:00Z`);
    const key = `hours-${id}`;
    return [{ key, path, title: t.todo(waiting.length), detail: t.todoDetail, of, since }];
  };
  const [company, school] = [namesOfSeveral(at.viewer, "company"), namesOfSeveral(at.viewer, "school")];
  const sides = [
    ...attestingCompanies(at.viewer).map((id) => side("C", id, { path: "/bedrijf/uren", of: company[id] })),
    ...attestingSchools(at.viewer).map((id) => side("T", id, { path: "/school/uren", of: school[id] })),
  ];
  return (await Promise.all(sides)).flat();
}
