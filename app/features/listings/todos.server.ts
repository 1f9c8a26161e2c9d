import { territoryOf } from "~/features/organisations/index.server";
import type { Viewer } from "~/platform/auth/viewer";
import type { Db } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/i18n";
import type { ToDo } from "~/platform/todo/todo";

import { mayReviewListings } from "./listings.permissions";
import { findAllInReview } from "./own.usecases.server";
import { todoMessages } from "./todo.messages";

/** What waits for this person: for a coordinator, first offers to judge. */
export async function toDosFor({
  db,
  viewer,
  locale,
}: {
  db: Db;
  viewer: Viewer;
  locale: Locale;
}): Promise<ToDo[]> {
  if (!mayReviewListings(viewer)) return [];
  const codes = await territoryOf(db, viewer);
  const waiting = await findAllInReview(db, codes === "all" ? null : codes);
  const first = waiting[0];
  if (first === undefined) return [];
  const t = todoMessages[locale];
  return [
    {
      key: "listings-in-review",
      path: "/beheer/aanbod",
      title: t.review(waiting.length),
      detail: t.reviewDetail,
      since: first.waitingSince,
    },
  ];
}
