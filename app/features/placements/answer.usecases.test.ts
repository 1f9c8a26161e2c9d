import { describe, expect, it } from "vitest";

import { mail, shortageReport } from "#db/schema";

import { applicationScene, asStudent } from "../../../tests/setup/application-scene";
import { outcomeOf } from "../../../tests/setup/outcome";
import { at } from "../../../tests/setup/placements";
import { counter } from "../shortage/index.server";
import { accept, fellThrough } from "./answer.usecases.server";
import { chooseTime } from "./applicant.usecases.server";
import { ownApplication } from "./applications.views.usecases.server";
import { markViewed } from "./recruiting.usecases.server";

const scene = applicationScene();
const {
  clock,
  work,
  byCompany,
  bySchool,
  person,
  schooled,
  applied,
  offered,
  invited,
  reported,
  proposed,
  rowOf,
  statusOf,
  mailsOf,
} = scene;

describe("accepting a place", () => {
  it("goes from submitted to a place: seen, invited, a time chosen, offered, accepted", async () => {
    const who = await schooled("1");
    const reportId = await reported("1");
    const id = await applied(who);
    await markViewed(scene.db, id, byCompany(0), work());
    expect(await outcomeOf(markViewed(scene.db, id, byCompany(0), work()))).toBe("applications.moved_on");
    await invited(id);
    const { options } = await ownApplication(scene.db, id, who.userId, clock.now());
    expect(options.map(({ startsAt }) => startsAt)).toEqual([
      "2026-05-20T08:00:00.000Z",
      "2026-05-22T12:30:00.000Z",
    ]);
    await chooseTime(scene.db, id, asStudent(who), at(options, 1).id, work());
    await chooseTime(scene.db, id, asStudent(who), at(options, 1).id, work());
    expect(await mailsOf("application.chosen.company")).toHaveLength(1);
    await offered(id);
    expect((await rowOf(id)).offerUntil).not.toBeNull();
    const before = (await counter(scene.db, { now: clock.now() })).demand;
    await accept(scene.db, id, asStudent(who), work());
    expect(await rowOf(id)).toMatchObject({ status: "accepted", reportId, offerUntil: null });
    const [report] = await scene.db.select().from(shortageReport);
    expect(report?.status).toBe("solved");
    expect((await counter(scene.db, { now: clock.now() })).demand).toBe(before - 1);
    const { history } = await ownApplication(scene.db, id, who.userId, clock.now());
    expect(history.map(({ actor, to }) => `${actor} ${to}`)).toEqual([
      ...["St submitted", "C viewed", "C invited", "St invited", "C offered", "St accepted"],
    ]);
    const said = (await scene.db.select().from(mail)).map(({ template }) => template);
    for (const to of ["company", "student", "school"]) expect(said).toContain(`application.accepted.${to}`);
    await fellThrough(scene.db, id, asStudent(who), "Ik ga verhuizen.", { ...work(), byName: "" });
    expect((await scene.db.select().from(shortageReport))[0]?.status).toBe("open");
    expect(await outcomeOf(applied(who))).toBe("done");
  });

  it("withdraws the other applications and proposals of the route on acceptance, unless they are kept", async () => {
    const who = await schooled("1");
    const reportId = await reported("1");
    const [here, there] = [await applied(who, 0), await applied(who, 1)];
    const proposal = await proposed(reportId, 2);
    await offered(here);
    await offered(there, 1);
    await accept(scene.db, here, asStudent(who), work());
    expect([await statusOf(there), await statusOf(proposal)]).toEqual(["withdrawn", "withdrawn"]);
    expect((await rowOf(there)).reason).toBe("placed_elsewhere");
    expect(await mailsOf("application.withdrawn.company")).toHaveLength(1);
    expect(await mailsOf("placement.withdrawn")).toHaveLength(1);

    const keeper = await person({ name: "Wil Houden" });
    const kept = await applied(keeper, 1);
    const taken = await applied(keeper, 2);
    await offered(taken, 2);
    await accept(scene.db, taken, asStudent(keeper), { ...work(), keepOthers: true });
    expect(await statusOf(kept)).toBe("submitted");
    // But a second place in the same period is refused, to the company and to the student.
    expect(await outcomeOf(offered(kept, 1))).toBe("applications.placed");
  });

  it("solves no report of somebody who wants to begin only after its last day", async () => {
    const who = await schooled("1");
    const id = await applied(who);
    await offered(id, 0, { endsOn: "2026-06-30" });
    await reported("1");
    await scene.db.update(shortageReport).set({ wantedFrom: "2026-07-01" });
    await accept(scene.db, id, asStudent(who), work());
    expect(await rowOf(id)).toMatchObject({ status: "accepted", reportId: null });
    expect((await scene.db.select().from(shortageReport))[0]?.status).toBe("open");
  });

  it("is accepted to the very end of the last day that was given, also when summer time begins on it", async () => {
    clock.set(new Date("2026-03-27T09:00:00Z"));
    const who = await person();
    const id = await applied(who);
    await offered(id, 0, { until: "2026-03-29" as never });
    const acceptedAt = (now: string) =>
      outcomeOf(accept(scene.db, id, asStudent(who), { ...work(), now: new Date(now) }));
    expect(await acceptedAt("2026-03-29T22:00:00Z")).toBe("applications.offer_over");
    expect(await acceptedAt("2026-03-29T21:59:59Z")).toBe("done");
  });

  it("is accepted by the school for its own student, and by no other school or company", async () => {
    const who = await schooled("1");
    const id = await applied(who);
    await offered(id);
    const other = { actorId: at(scene.world.schools, 1).userId, schoolIds: [at(scene.world.schools, 1).id] };
    expect(await outcomeOf(accept(scene.db, id, other, work()))).toBe("placements.not_found");
    expect(await outcomeOf(accept(scene.db, id, byCompany(0), work()))).toBe("placements.moved_on");
    expect(await outcomeOf(accept(scene.db, id, asStudent(await person()), work()))).toBe(
      "placements.not_found",
    );
    await accept(scene.db, id, bySchool(), work());
    expect(await statusOf(id)).toBe("accepted");
  });
});

describe("a student whom the school proposed", () => {
  it("hears that the company took them, what was withdrawn, and that it is off", async () => {
    const who = await schooled("1");
    const other = await applied(who, 1);
    const proposal = await proposed(await reported("1"), 0);
    await accept(scene.db, proposal, byCompany(0), work());
    expect(await statusOf(other)).toBe("withdrawn");
    const [taken, ...more] = await mailsOf("placement.accepted.student");
    expect(more).toEqual([]);
    expect(taken?.toAddress).toBe(who.email);
    expect(taken?.text).toContain("Je andere open sollicitatie voor deze leerweg is ingetrokken.");
    expect(taken?.text).toContain("https://vakbrug.test/mijn/sollicitaties");
    const reason = "Toch geen begeleider.";
    await fellThrough(scene.db, proposal, byCompany(0), reason, { ...work(), byName: "Bedrijf" });
    const [off] = await mailsOf("placement.fell_through.student");
    expect(off?.toAddress).toBe(who.email);
    expect(off?.text).toContain(reason);
    expect(off?.text.match(/\/aanbod\/leerbaan-/g)?.length).toBeGreaterThan(0);
  });
});
