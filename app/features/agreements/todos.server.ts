import { namesOfSeveral, type Viewer } from "~/platform/auth/viewer";
import type { Db } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/i18n";
import type { ToDo } from "~/platform/todo/todo";

import { agreementMessages } from "./agreements.messages";
import { drawingSchools } from "./agreements.permissions";
import { countWithout, findToSign } from "./views.repository.server";

/** What waits for this person: an agreement to sign, placements of their school that have no agreement yet. */
export async function toDosFor(at: { db: Db; viewer: Viewer; locale: Locale; now: Date }): Promise<ToDo[]> {
  const t = agreementMessages[at.locale];
  const toSign = await findToSign(at.viewer.userId, at.db);
  const schools = namesOfSeveral(at.viewer, "school");
  const without = await Promise.all(
    drawingSchools(at.viewer).map(async (id) => ({ id, ...(await countWithout([id], at.db)) })),
  );
  return [
    ...toSign.map((one) => ({
      key: `agreement-${one.placementId}`,
      path: `/mijn/overeenkomst/${one.placementId}`,
      title: t.toSign(one.company),
      detail: t.toSignDetail,
      tone: "warn" as const,
      since: one.since,
    })),
    ...without
      .filter(({ placements }) => placements > 0)
      .map(({ id, placements, since }) => ({
        key: `agreements-missing-${id}`,
        path: "/school/overeenkomsten",
        title: t.todo(placements),
        detail: t.todoDetail,
        of: schools[id],
        tone: "warn" as const,
        since: since ?? at.now,
      })),
  ];
}
