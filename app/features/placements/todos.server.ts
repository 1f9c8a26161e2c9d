import { namesOfSeveral, type Viewer } from "~/platform/auth/viewer";
import { today } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/i18n";
import type { ToDo } from "~/platform/todo/todo";

import { applicationToDos } from "./application-todos.server";
import { placementTodoMessages } from "./todo.messages";
import { answeringCompanies, placingSchools } from "./placements.permissions";
import { findLate, findProposalsTo } from "./worklist.repository.server";

/** What waits for this person: applications and proposals to answer, invitations and offers, students who should have started for a school. */
export async function toDosFor(at: { db: Db; viewer: Viewer; locale: Locale; now: Date }): Promise<ToDo[]> {
  const t = placementTodoMessages[at.locale];
  const proposals = await findProposalsTo(answeringCompanies(at.viewer), at.db);
  const late = await Promise.all(
    placingSchools(at.viewer).map(async (id) => ({ id, ...(await findLate([id], today(at.now), at.db)) })),
  );
  const [company, school] = [namesOfSeveral(at.viewer, "company"), namesOfSeveral(at.viewer, "school")];
  return [
    ...(await applicationToDos(at)),
    ...proposals
      .filter((line) => line.status === "proposed")
      .map((line) => ({
        key: `placement-${line.id}`,
        path: "/bedrijf/plaatsingen",
        title: t.answer(line.schoolName),
        detail: t.answerDetail(line.listingTitle),
        of: company[line.companyId],
        tone: "warn" as const,
        since: new Date(`${line.changedOn}T12:00:00Z`),
      })),
    ...late.flatMap(({ id, students, since }) =>
      students > 0 && since !== null
        ? {
            key: `students-late-${id}`,
            path: "/school/studenten",
            title: t.late(students),
            detail: t.lateDetail,
            of: school[id],
            tone: "stop" as const,
            since: new Date(`${since}T12:00:00Z`),
          }
        : [],
    ),
  ];
}
