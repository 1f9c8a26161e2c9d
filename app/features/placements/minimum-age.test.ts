import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { listing, student } from "#db/schema";

import { applicationScene } from "../../../tests/setup/application-scene";
import { outcomeOf } from "../../../tests/setup/outcome";
import { accept } from "./answer.usecases.server";

const scene = applicationScene();
const { work, byCompany, person, applied, offered, reported, proposed, rowOf } = scene;

const asks = (minimumAge: number) => scene.db.update(listing).set({ minimumAge });
const born = (studentId: string, birthDate: string | null) =>
  scene.db.update(student).set({ birthDate }).where(eq(student.id, studentId));

describe("a company that has set a minimum age since", () => {
  it("offers no place to an applicant whose age nobody knows", async () => {
    const who = await person();
    const id = await applied(who);
    await asks(18);
    await born(who.studentId, null);
    expect(await outcomeOf(offered(id))).toBe("applications.age_unknown");
    await born(who.studentId, "2008-04-01");
    expect(await outcomeOf(offered(id, 0, { startsOn: "2026-03-31" }))).toBe("applications.too_young");
    expect(await outcomeOf(offered(id, 0, { startsOn: "2026-04-01" }))).toBe("done");
  });

  it("takes no student whom a school proposed, who is too young or whose age nobody knows", async () => {
    const id = await proposed(await reported("1"), 0);
    const { studentId } = await rowOf(id);
    const taken = () => outcomeOf(accept(scene.db, id, byCompany(0), work()));
    await asks(18);
    await born(studentId, null);
    expect(await taken()).toBe("placements.age_unknown_company");
    await born(studentId, "2008-04-02");
    expect(await taken()).toBe("placements.too_young_company");
    await born(studentId, "2008-04-01");
    expect(await taken()).toBe("done");
  });
});
