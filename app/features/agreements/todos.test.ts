import { expect, it } from "vitest";

import { student } from "#db/schema";
import type { Viewer } from "~/platform/auth/viewer";

import { drawnUp } from "../../../tests/setup/agreed";
import { agreementScene } from "../../../tests/setup/agreement-scene";
import { toDosFor } from "./todos.server";

const scene = agreementScene();
const { clock, accepted, signs } = scene;

it("waits for the school until an agreement is out, and then for the student with an account", async () => {
  const made = await accepted();
  const viewer = (userId: string, school: boolean): Viewer => ({
    ...{
      userId,
      sessionId: "s",
      name: "Iemand",
      email: "iemand@test.test",
      emailConfirmed: true,
      locale: "nl",
    },
    ...{ role: "member", territory: [] },
    memberships: school
      ? [
          {
            ...{ organisation: "school", organisationId: made.school.id, organisationName: "School" },
            ...{ role: "placement_coordinator", verified: true },
          },
        ]
      : [],
  });
  const pupil = scene.world.schools[1]?.userId ?? "";
  await scene.db.update(student).set({ userId: pupil });
  const waits = async (userId: string, school: boolean) =>
    (await toDosFor({ db: scene.db, viewer: viewer(userId, school), locale: "nl", now: clock.now() })).map(
      ({ path }) => path,
    );
  expect(await waits(made.school.userId, true)).toEqual(["/school/overeenkomsten"]);
  expect(await waits(pupil, false)).toEqual([]);
  await drawnUp(scene.db, made, clock.now());
  expect(await waits(made.school.userId, true)).toEqual([]);
  expect(await waits(pupil, false)).toEqual([`/mijn/overeenkomst/${made.placementId}`]);
  await signs("student");
  expect(await waits(pupil, false)).toEqual([]);
});
