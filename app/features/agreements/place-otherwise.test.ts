import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { student } from "#db/schema";

import { enrollingScene } from "../../../tests/setup/enrolling-scene";
import { schoolPage } from "./views.usecases.server";

const { scene, schoolId, changer, acceptedBy, says, confirms } = enrollingScene();
const { clock, bySchool, rowOf } = scene;

describe("a school that confirms somebody with a place", () => {
  it("judges by itself when the place is for another programme than it has its student enrolled for", async () => {
    const who = await changer();
    const id = await acceptedBy(who);
    await scene.reported("77");
    await scene.db.update(student).set({ crebo: "25943" }).where(eq(student.studentNumber, "77"));
    await says(who);
    await confirms(who);
    expect(await rowOf(id)).toMatchObject({ schoolId: schoolId(), crebo: scene.world.crebo });
    const by = { schoolIds: bySchool().schoolIds, name: "Bpv", email: "bpv@school.test" };
    const page = () => schoolPage(scene.db, id, by, clock.now());
    expect((await page()).otherProgramme).toMatchObject({ crebo: "25943", route: "bbl" });
    await scene.db.update(student).set({ crebo: scene.world.crebo });
    expect((await page()).otherProgramme).toBeNull();
  });

  it("judges by itself when the place is for another learning route than its student is enrolled for", async () => {
    const who = await changer();
    const id = await acceptedBy(who);
    await says(who);
    await confirms(who);
    const by = { schoolIds: bySchool().schoolIds, name: "Bpv", email: "bpv@school.test" };
    const other = async () => (await schoolPage(scene.db, id, by, clock.now())).otherProgramme;
    expect(await other()).toBeNull();
    await scene.db.update(student).set({ route: "bol" });
    expect(await other()).toMatchObject({ crebo: scene.world.crebo, route: "bol" });
    // Who learns by both routes may have a place of either.
    await scene.db.update(student).set({ route: "combined" });
    expect(await other()).toBeNull();
    // What the school says nothing of, differs from nothing.
    await scene.db.update(student).set({ crebo: null, route: "bol" });
    expect(await other()).toMatchObject({ crebo: scene.world.crebo, route: "bol" });
    await scene.db.update(student).set({ crebo: "25943", route: null });
    expect(await other()).toMatchObject({ crebo: "25943", route: "bbl" });
  });
});
