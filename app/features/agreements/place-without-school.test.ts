import { describe, expect, it } from "vitest";

import { asStudent } from "../../../tests/setup/application-scene";
import { enrollingScene, madeElsewhere } from "../../../tests/setup/enrolling-scene";
import { outcomeOf } from "../../../tests/setup/outcome";
import { fellThrough } from "../placements/answer.usecases.server";
import { companyApplication } from "../placements/applications.views.usecases.server";
import { placeElsewhere } from "../placements/index.server";
import { companyProposals } from "../placements/worklist.usecases.server";
import { openClaims, rejectClaim } from "../students/confirm.usecases.server";
import { saveAbout } from "../students/profile.usecases.server";
import { profilePage } from "../students/profile-page.usecases.server";

const { scene, schoolId, self, decision, changer, acceptedBy, says, enrolment, toDosOf, drawable } =
  enrollingScene();
const { clock, work, byCompany, bySchool, rowOf, mailsOf } = scene;

describe("a place that somebody without a school has accepted", () => {
  it("is nobody's to draw up, and says so to the student and to the company", async () => {
    const who = await changer();
    const id = await acceptedBy(who);
    expect(await drawable()).toEqual([]);
    expect(await outcomeOf(placeElsewhere(scene.db, id, bySchool(), madeElsewhere, work()))).toBe(
      "placements.not_found",
    );
    expect(await enrolment(who, id)).toEqual({ state: "open", schoolName: "" });
    expect(await toDosOf(who)).toEqual([`enrol-${id}`]);
    const ids = byCompany(0).companyIds;
    const { application } = await companyApplication(scene.db, id, ids, clock.now());
    expect(application.waitsForSchool).toBe(true);
    expect((await companyProposals(scene.db, ids)).others).toMatchObject([
      { status: "accepted", schoolName: "" },
    ]);
    const [told] = await mailsOf("application.accepted.student");
    expect(told?.text).toContain("Schrijf je in bij een school");
    const [company] = await mailsOf("application.accepted.company");
    expect(company?.text).toContain("Zij Instromer schrijft zich nog in bij een school");
    expect(await mailsOf("application.accepted.school")).toEqual([]);
  });

  it("speaks to a student whose school still looks of that school, not of enrolling", async () => {
    const who = await scene.person({ name: "Noor Zoekt" });
    await says(who);
    await acceptedBy(who);
    const [told] = await mailsOf("application.accepted.student");
    expect(told?.text).toContain("kijkt nog of je daar staat ingeschreven");
    expect(told?.text).not.toContain("Schrijf je in");
    const [company] = await mailsOf("application.accepted.company");
    expect(company?.text).toContain("De school kijkt nog of Noor Zoekt daar staat ingeschreven");
  });

  it("lets them say where they enrolled, as they cannot without a place, and keeps what they said", async () => {
    const who = await changer();
    const parts = async () =>
      (await profilePage(scene.db, { ...who, name: "" }, null, clock.now())).parts.map(({ name }) => name);
    expect(await outcomeOf(says(who))).toBe("students.has_no_school");
    expect(await parts()).not.toContain("school");
    const id = await acceptedBy(who);
    expect(await parts()).toContain("school");
    expect(await says(who)).toEqual({ status: "saved" });
    await saveAbout(scene.db, self(who), { kind: "career_changer", birthDate: "1990-05-01" });
    expect(await enrolment(who, id)).toMatchObject({ state: "waits" });
    expect(await toDosOf(who)).toEqual([]);
    await fellThrough(scene.db, id, asStudent(who), "Toch niet.", { ...work(), byName: "" });
    // What was said can be put right for as long as the school has not answered.
    expect(await says(who, "78")).toEqual({ status: "saved" });
    expect(await openClaims(scene.db, [schoolId()])).toMatchObject([{ number: "78", placedAt: null }]);
    await saveAbout(scene.db, self(who), { kind: "job_seeker", birthDate: "1990-05-01" });
    expect(await openClaims(scene.db, [schoolId()])).toEqual([]);
  });

  it("asks again when the school does not know the number", async () => {
    const who = await changer();
    const id = await acceptedBy(who);
    await says(who);
    await rejectClaim(scene.db, decision(who));
    expect(await enrolment(who, id)).toMatchObject({ state: "rejected" });
    expect(await toDosOf(who)).toEqual([`enrol-${id}`]);
    expect(await rowOf(id)).toMatchObject({ schoolId: null, status: "accepted" });
  });
});
