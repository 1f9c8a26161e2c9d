import { and, eq } from "drizzle-orm";
import { afterEach, describe, expect, it } from "vitest";

import { agreement, mail, placementHistory, shortageReport, student } from "#db/schema";
import { workOnce } from "~/platform/jobs/worker.server";
import { record } from "~/platform/outbox/outbox.server";
import { subscriptions } from "~/subscriptions.server";

import { someTerms, somePeople } from "../../../tests/setup/agreed";
import { applicationScene, asStudent } from "../../../tests/setup/application-scene";
import { outcomeOf } from "../../../tests/setup/outcome";
import { at } from "../../../tests/setup/placements";
import { viewerOf } from "../../../tests/setup/viewer";
import { workAt } from "../../../tests/setup/work";
import { emailConfirmed } from "../accounts/index.server";
import { accept, fellThrough } from "../placements/answer.usecases.server";
import { companyApplication, ownApplication } from "../placements/applications.views.usecases.server";
import { givePlacesSchool } from "../placements/enrolled.usecases.server";
import { endPlacement, placementSubscriptions, placeElsewhere } from "../placements/index.server";
import { toDosFor as placementToDos } from "../placements/todos.server";
import { companyProposals } from "../placements/worklist.usecases.server";
import { confirmByImport, confirmClaim, openClaims, rejectClaim } from "../students/confirm.usecases.server";
import { claimSchool, saveAbout } from "../students/profile.usecases.server";
import { profilePage } from "../students/profile-page.usecases.server";
import { ownStudent } from "../students/views.usecases.server";
import { drawUp } from "./draw.usecases.server";
import { toDosFor } from "./todos.server";
import { placementsPage, schoolPage } from "./views.usecases.server";

const scene = applicationScene();
const { clock, work, byCompany, bySchool, rowOf, statusOf, mailsOf } = scene;
const { env } = work();
// Placements are cleared before each test, which an agreement would stand in the way of.
afterEach(() => scene.db.delete(agreement));
type Person = Awaited<ReturnType<typeof scene.person>>;

const schoolId = () => at(bySchool().schoolIds, 0);
const changer = () =>
  scene.person({ name: "Zij Instromer", kind: "career_changer", birthDate: "1990-05-01" });
const acceptedBy = async (who: Person, index = 0) => {
  const id = await scene.applied(who, index);
  await scene.offered(id, index);
  await accept(scene.db, id, asStudent(who), work());
  return id;
};
const self = ({ userId }: Person) => ({ userId, now: clock.now() });
const says = (who: Person, studentNumber = "77") =>
  claimSchool(scene.db, self(who), { schoolId: schoolId(), studentNumber });
const decision = ({ studentId }: Person) => ({ ...bySchool(), studentId, now: clock.now(), env });
const confirms = (who: Person) => confirmClaim(scene.db, decision(who), givePlacesSchool);
/** What follows from what was recorded. */
const follows = () => workOnce(scene.db, { subscriptions: placementSubscriptions, tasks: [] }, workAt(clock));
const enrolment = async (who: Person, id: string) =>
  (await ownApplication(scene.db, id, who.userId, clock.now())).enrolment;
const toDosOf = async (who: Person) =>
  (await placementToDos({ db: scene.db, viewer: viewerOf(who.userId), locale: "nl", now: clock.now() })).map(
    ({ key }) => key,
  );
const drawable = async () =>
  (await placementsPage(scene.db, { schoolIds: bySchool().schoolIds }, 1)).placements.map(({ id }) => id);
const historyOf = (id: string) =>
  scene.db
    .select()
    .from(placementHistory)
    .where(and(eq(placementHistory.placementId, id), eq(placementHistory.fromStatus, "accepted")));
const made = { agreedOn: "2026-03-10", reference: "POK 12" };

describe("a place that somebody without a school has accepted", () => {
  it("is nobody's to draw up, and says so to the student and to the company", async () => {
    const who = await changer();
    const id = await acceptedBy(who);
    expect(await drawable()).toEqual([]);
    expect(await outcomeOf(placeElsewhere(scene.db, id, bySchool(), made, work()))).toBe(
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

describe("a school that confirms somebody with a place", () => {
  it("has the place from then on: to draw up, to record as made elsewhere, to end", async () => {
    const who = await changer();
    const id = await acceptedBy(who);
    const waits = await scene.applied(await changer(), 1);
    await says(who);
    expect(await openClaims(scene.db, [schoolId()])).toMatchObject([
      { placedAt: "Bedrijf 0", crebo: scene.world.crebo, route: "bbl" },
    ]);
    await confirms(who);
    expect(await rowOf(id)).toMatchObject({ schoolId: schoolId(), status: "accepted" });
    expect(await rowOf(waits)).toMatchObject({ schoolId: null });
    expect(await ownStudent(scene.db, who.userId)).toMatchObject({
      ...{ kind: "student", enrols: false, qualificationConfirmed: true, routeConfirmed: true },
      qualification: { crebo: scene.world.crebo },
    });
    expect(await historyOf(id)).toMatchObject([
      { actor: "Sch", actorId: bySchool().actorId, toStatus: "accepted", at: clock.now() },
    ]);
    expect(await drawable()).toEqual([id]);
    const school = { organisation: "school", organisationId: schoolId() } as const;
    const coordinator = viewerOf(bySchool().actorId, { ...school, role: "placement_coordinator" });
    const asked = { db: scene.db, viewer: coordinator, locale: "nl" as const, now: clock.now() };
    expect(await toDosFor(asked)).toMatchObject([{ path: "/school/overeenkomsten" }]);
    expect(await enrolment(who, id)).toBeNull();
    expect(await toDosOf(who)).toEqual([]);
    const input = { terms: someTerms({ birthDate: "1990-05-01" }), particulars: somePeople() };
    await drawUp(scene.db, id, bySchool(), input, work());
    await placeElsewhere(scene.db, id, bySchool(), made, work());
    const said = { endedOn: "2026-03-10", reason: "Verhuisd.", again: true };
    await endPlacement(scene.db, id, bySchool(), said, work());
    expect(await statusOf(id)).toBe("ended");
    expect(await scene.db.select().from(shortageReport)).toMatchObject([
      { schoolId: schoolId(), status: "open", crebo: scene.world.crebo },
    ]);
  });

  it("hears it, as do the company and the student, once", async () => {
    const who = await changer();
    const id = await acceptedBy(who);
    await says(who);
    await confirms(who);
    await follows();
    await follows();
    const [school, ...more] = await mailsOf("application.enrolled.school");
    expect(more).toEqual([]);
    expect(school?.text).toContain(`/school/overeenkomsten/${id}`);
    const company = await mailsOf("application.enrolled.company");
    expect(company.map(({ toAddress }) => toAddress)).toEqual([at(scene.world.companies, 0).email]);
    expect(company[0]?.subject).toContain("Zij Instromer is ingeschreven bij");
    const [told, ...again] = await mailsOf("students.confirmed_placed");
    expect(again).toEqual([]);
    expect(told).toMatchObject({ toAddress: who.email });
  });

  it("tells nobody to draw up what fell through before the mails went out", async () => {
    const who = await changer();
    const id = await acceptedBy(who);
    await says(who);
    await confirms(who);
    await fellThrough(scene.db, id, asStudent(who), "Toch niet.", { ...work(), byName: "" });
    await follows();
    expect(await mailsOf("application.enrolled.school")).toEqual([]);
    expect(await mailsOf("application.enrolled.company")).toEqual([]);
    expect(await mailsOf("application.fell_through.school")).toHaveLength(1);
  });

  it.each([
    [
      "an import with their address",
      "Sch",
      async (who: Person) => {
        const imported = [{ studentNumber: "77", email: who.email }];
        const by = { actorId: bySchool().actorId, now: clock.now(), env };
        await confirmByImport(scene.db, { id: schoolId() }, imported, by, givePlacesSchool);
      },
    ],
    [
      "an address that the school had",
      "S",
      async (who: Person) => {
        await record(scene.db, emailConfirmed, { userId: who.userId }, clock.now());
        await workOnce(scene.db, { subscriptions, tasks: [] }, workAt(clock));
      },
    ],
  ] as const)(
    "by %s has its place, on the row that the school had, and its report is solved",
    async (_, actor, confirm) => {
      const who = await changer();
      const id = await acceptedBy(who);
      const reportId = await scene.reported("77", "Z. Instromer");
      await scene.db.update(student).set({ email: who.email }).where(eq(student.studentNumber, "77"));
      await confirm(who);
      const row = await rowOf(id);
      expect(row).toMatchObject({ schoolId: schoolId(), reportId, status: "accepted" });
      expect(row.studentId).not.toBe(who.studentId);
      expect(await historyOf(id)).toMatchObject([{ actor }]);
      expect(await scene.db.select().from(shortageReport)).toMatchObject([{ status: "solved" }]);
      expect(await drawable()).toEqual([id]);
      const [told] = await scene.db.select().from(mail).where(eq(mail.template, "students.confirmed_placed"));
      expect(told?.toAddress).toBe(who.email);
    },
  );

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
