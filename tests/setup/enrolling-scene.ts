import { afterEach } from "vitest";

import { agreement } from "#db/schema";
import { placementsPage } from "~/features/agreements/views.usecases.server";
import { accept } from "~/features/placements/answer.usecases.server";
import { ownApplication } from "~/features/placements/applications.views.usecases.server";
import { confirmedPlaces } from "~/features/placements/confirmed.usecases.server";
import { toDosFor } from "~/features/placements/todos.server";
import { confirmClaim } from "~/features/students/confirm.usecases.server";
import { claimSchool } from "~/features/students/profile.usecases.server";

import { applicationScene, asStudent } from "./application-scene";
import { at } from "./placements";
import { viewerOf } from "./viewer";

type Scene = ReturnType<typeof applicationScene>;
export type Person = Awaited<ReturnType<Scene["person"]>>;

/** Somebody who has no school accepts a place and says where they enrolled, with what the scene of applications has. */
export function enrollingScene() {
  const scene = applicationScene();
  const { clock, work, bySchool } = scene;
  const { env } = work();
  // Placements are cleared before each test, which an agreement would stand in the way of.
  afterEach(() => scene.db.delete(agreement));

  const schoolId = () => at(bySchool().schoolIds, 0);
  const self = ({ userId }: Person) => ({ userId, now: clock.now() });
  const decision = ({ studentId }: Person) => ({ ...bySchool(), studentId, now: clock.now(), env });
  return {
    scene,
    schoolId,
    self,
    decision,
    changer: () => scene.person({ name: "Zij Instromer", kind: "career_changer", birthDate: "1990-05-01" }),
    acceptedBy: async (who: Person, index = 0) => {
      const id = await scene.applied(who, index);
      await scene.offered(id, index);
      await accept(scene.db, id, asStudent(who), work());
      return id;
    },
    says: (who: Person, studentNumber = "77") =>
      claimSchool(scene.db, self(who), { schoolId: schoolId(), studentNumber }),
    confirms: (who: Person) => confirmClaim(scene.db, decision(who), confirmedPlaces),
    enrolment: async (who: Person, id: string) =>
      (await ownApplication(scene.db, id, who.userId, clock.now())).enrolment,
    toDosOf: async (who: Person) =>
      (await toDosFor({ db: scene.db, viewer: viewerOf(who.userId), locale: "nl", now: clock.now() })).map(
        ({ key }) => key,
      ),
    /** What the school can draw up an agreement of. */
    drawable: async () =>
      (await placementsPage(scene.db, { schoolIds: bySchool().schoolIds }, 1)).placements.map(({ id }) => id),
  };
}

/** An agreement that was made outside the site. */
export const madeElsewhere = { agreedOn: "2026-03-10", reference: "POK 12" };
