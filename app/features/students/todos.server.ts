import { namesOfSeveral, type Viewer } from "~/platform/auth/viewer";
import { today } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/i18n";
import type { ToDo } from "~/platform/todo/todo";

import { claimMessages } from "./claims.messages";
import { openClaims } from "./confirm.usecases.server";
import { profileGaps } from "./core/profile";
import { confirmingSchools } from "./students.permissions";
import { findProfileOf } from "./students.repository.server";
import { ownStudent } from "./views.usecases.server";

interface At {
  db: Db;
  viewer: Viewer;
  locale: Locale;
  now: Date;
}

/** What is missing in one's own profile, once one has begun it and while one looks. */
async function ownToDos({ db, viewer, locale, now }: At): Promise<ToDo[]> {
  const t = claimMessages[locale];
  const profile = await ownStudent(db, viewer.userId);
  const line = profile === null ? null : await findProfileOf(viewer.userId, db);
  if (profile === null || line === null || !profile.looking) return [];
  const gaps = profileGaps(profile, today(now)).filter((gap) => gap !== "guardian_consent");
  if (gaps.length === 0) return [];
  return [
    {
      key: "profile",
      path: "/mijn/profiel",
      title: t.profile,
      detail: t.profileDetail(gaps.length),
      since: line.profile?.createdAt ?? line.student.createdAt,
    },
  ];
}

/** What waits for this person: their own profile, and for a school who says to be its student. */
export async function toDosFor(at: At): Promise<ToDo[]> {
  const t = claimMessages[at.locale];
  const names = namesOfSeveral(at.viewer, "school");
  const waiting = await Promise.all(
    confirmingSchools(at.viewer).map(async (id) => ({ id, claims: await openClaims(at.db, [id]) })),
  );
  return [
    ...(await ownToDos(at)),
    ...waiting.flatMap(({ id, claims }) => {
      const [first] = claims;
      if (first === undefined) return [];
      return {
        key: `claims-${id}`,
        path: "/school/studenten",
        title: t.todo(claims.length),
        detail: t.todoDetail,
        of: names[id],
        since: first.since,
      };
    }),
  ];
}
