import { territoryOf } from "~/features/organisations/index.server";
import { namesOfSeveral, type Viewer } from "~/platform/auth/viewer";
import type { Db } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/i18n";
import type { ToDo } from "~/platform/todo/todo";

import { mayReviewListings, ownCompanies } from "./listings.permissions";
import { findAllInReview } from "./own.usecases.server";
import { poolMessages } from "./pool.messages";
import { partsOf } from "./pool.usecases.server";
import { stillRightMessages } from "./still-right.messages";
import { openQuestions } from "./still-right.usecases.server";
import { todoMessages } from "./todo.messages";

interface At {
  db: Db;
  viewer: Viewer;
  locale: Locale;
}

/** For the people of a company, offers to confirm. */
async function questions({ db, viewer, locale }: At): Promise<ToDo[]> {
  const t = stillRightMessages[locale];
  const names = namesOfSeveral(viewer, "company");
  return (await openQuestions(db, ownCompanies(viewer))).map(({ companyId, offers, since }) => {
    const paused = offers.filter(({ status }) => status === "paused").length;
    return {
      key: `still-right-${companyId}`,
      path: "/bedrijf/aanbod",
      title: paused === 0 ? t.toDo(offers.length) : t.toDoPaused(paused),
      detail: t.toDoDetail,
      of: names[companyId],
      tone: "warn",
      since,
    };
  });
}

/** For the people of a company, leerbanen of others that they are asked to share. */
async function parts({ db, viewer, locale }: At): Promise<ToDo[]> {
  const asked = (await partsOf(db, ownCompanies(viewer))).filter(({ status }) => status === "asked");
  const names = namesOfSeveral(viewer, "company");
  const t = poolMessages[locale].parts;
  return ownCompanies(viewer).flatMap((id) => {
    const own = asked.filter(({ companyId }) => companyId === id);
    const [first] = own;
    if (first === undefined) return [];
    return {
      key: `joint-places-${id}`,
      path: "/bedrijf/aanbod/samen",
      title: t.toDo(own.length),
      detail: t.toDoDetail,
      of: names[id],
      since: first.askedAt,
    };
  });
}

/** For a coordinator, first offers to judge. */
async function reviews({ db, viewer, locale }: At): Promise<ToDo[]> {
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

/** What waits for the people of a company about its offers. */
export const companyToDos = async (at: At): Promise<ToDo[]> => [
  ...(await questions(at)),
  ...(await parts(at)),
];

/** What waits for this person about offers. */
export const toDosFor = async (at: At): Promise<ToDo[]> => [
  ...(await companyToDos(at)),
  ...(await reviews(at)),
];
