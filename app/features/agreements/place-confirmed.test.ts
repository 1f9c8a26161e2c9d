import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { mail, placementHistory, shortageReport, student } from "#db/schema";
import { workOnce } from "~/platform/jobs/worker.server";
import { record } from "~/platform/outbox/outbox.server";
import { subscriptions } from "~/subscriptions.server";

import { someTerms, somePeople } from "../../../tests/setup/agreed";
import { asStudent } from "../../../tests/setup/application-scene";
import { enrollingScene, madeElsewhere, type Person } from "../../../tests/setup/enrolling-scene";
import { at } from "../../../tests/setup/placements";
import { viewerOf } from "../../../tests/setup/viewer";
import { workAt } from "../../../tests/setup/work";
import { emailConfirmed } from "../accounts/index.server";
import { fellThrough } from "../placements/answer.usecases.server";
import { confirmedPlaces } from "../placements/confirmed.usecases.server";
import { endPlacement, placementSubscriptions, placeElsewhere } from "../placements/index.server";
import { confirmByImport, openClaims } from "../students/confirm.usecases.server";
import { ownStudent } from "../students/views.usecases.server";
import { drawUp } from "./draw.usecases.server";
import { toDosFor } from "./todos.server";

const { scene, schoolId, changer, acceptedBy, says, confirms, enrolment, toDosOf, drawable } =
  enrollingScene();
const { clock, work, bySchool, rowOf, statusOf, mailsOf } = scene;
const { env } = work();
/** What follows from what was recorded. */
const follows = () => workOnce(scene.db, { subscriptions: placementSubscriptions, tasks: [] }, workAt(clock));
const historyOf = (id: string) =>
  scene.db
    .select()
    .from(placementHistory)
    .where(and(eq(placementHistory.placementId, id), eq(placementHistory.fromStatus, "accepted")));

describe("a school that confirms somebody with a place", () => {
  it("has what is still to be drawn up on top of what is being signed", async () => {
    await acceptedBy(await scene.schooled("1", "Noor Een"));
    await acceptedBy(await scene.schooled("2", "Noor Twee"), 1);
    const [top = "", next = ""] = await drawable();
    const input = { terms: someTerms({ birthDate: "1990-05-01" }), particulars: somePeople() };
    await drawUp(scene.db, top, bySchool(), input, work());
    expect(await drawable()).toEqual([next, top]);
  });

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
    await placeElsewhere(scene.db, id, bySchool(), madeElsewhere, work());
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
        await confirmByImport(scene.db, { id: schoolId() }, imported, by, confirmedPlaces);
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
});
