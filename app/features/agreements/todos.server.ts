import type { Viewer } from "~/platform/auth/viewer";
import type { Db } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/i18n";
import type { ToDo } from "~/platform/todo/todo";

import { agreementMessages } from "./agreements.messages";
import { drawingSchools } from "./agreements.permissions";
import { countWithout } from "./views.repository.server";

/** What waits for this person: placements of their school that have no agreement yet. */
export async function toDosFor(at: { db: Db; viewer: Viewer; locale: Locale; now: Date }): Promise<ToDo[]> {
  const t = agreementMessages[at.locale];
  const { placements, since } = await countWithout(drawingSchools(at.viewer), at.db);
  if (placements === 0) return [];
  return [
    {
      key: "agreements-missing",
      path: "/school/overeenkomsten",
      title: t.todo(placements),
      detail: t.todoDetail,
      tone: "warn",
      since: since ?? at.now,
    },
  ];
}
