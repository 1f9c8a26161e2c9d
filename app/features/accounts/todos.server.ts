import type { Viewer } from "~/platform/auth/viewer";
import type { Db } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/i18n";
import type { ToDo } from "~/platform/todo/todo";

import { findUser } from "./accounts.repository.server";
import { ownAccountMessages } from "./own-account.messages";

/** What waits for this person about their own account: an address at which no mail arrives. */
export async function toDosFor(at: { db: Db; viewer: Viewer; locale: Locale }): Promise<ToDo[]> {
  const person = await findUser({ id: at.viewer.userId }, at.db);
  if (person?.emailBouncedAt == null) return [];
  const t = ownAccountMessages[at.locale].email;
  return [
    {
      key: "email-bounced",
      path: "/mijn/account",
      title: t.bounced(person.email),
      detail: t.bouncedDo,
      tone: "stop",
      since: person.emailBouncedAt,
    },
  ];
}
