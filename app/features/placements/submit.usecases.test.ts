import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { company, listing, recognition, studentProfile } from "#db/schema";

import { applicationScene, asStudent } from "../../../tests/setup/application-scene";
import { outcomeOf } from "../../../tests/setup/outcome";
import { addListing, at } from "../../../tests/setup/placements";
import { decline } from "./answer.usecases.server";
import { withdrawApplication } from "./applicant.usecases.server";
import { declineUnanswered } from "./closing.usecases.server";
import { answerDays } from "./core/applying";
import { applyPage } from "./submit.usecases.server";

const scene = applicationScene();
const {
  clock,
  work,
  slugOf,
  byCompany,
  person,
  schooled,
  applied,
  offered,
  reported,
  proposed,
  rowOf,
  mailsOf,
} = scene;

describe("applying", () => {
  it("makes one application of a form that is posted twice, and tells both sides", async () => {
    const who = await person();
    const idempotencyKey = randomUUID();
    const id = await applied(who, 0, { idempotencyKey });
    expect(await applied(who, 0, { idempotencyKey })).toBe(id);
    expect(await rowOf(id)).toMatchObject({
      status: "submitted",
      crebo: scene.world.crebo,
      route: "bbl",
      sharesCv: false,
      objective: false,
    });
    expect(await mailsOf("application.submitted.company")).toHaveLength(1);
    expect((await mailsOf("application.submitted.student"))[0]?.toAddress).toBe(who.email);
    expect(await outcomeOf(applied(who, 0))).toBe("applications.applied_before");
    expect(await outcomeOf(applied(await person(), 0, { idempotencyKey }))).toBe("applications.moved_on");
  });

  it("refuses what the guards refuse, and says it on the page before anything is typed", async () => {
    const who = await person({ birthDate: "2008-05-01" });
    const refused = async (index = 0) => {
      const page = await applyPage(scene.db, slugOf(index), who.userId, clock.now());
      const said = await outcomeOf(applied(who, index));
      expect(page.refusal?.code ?? "done").toBe(said);
      return said;
    };
    const set = (change: Partial<typeof listing.$inferInsert>) => scene.db.update(listing).set(change);
    await set({ status: "paused" });
    expect(await refused()).toBe("applications.listing_closed");
    await set({ status: "published", endsOn: "2026-03-01" });
    expect(await refused()).toBe("applications.listing_closed");
    await set({ endsOn: null, minimumAge: 18 });
    expect(await refused()).toBe("applications.you_too_young");
    // Somebody who comes of age before they can begin is old enough, as the list of places told them.
    const from = (startsFrom: string) =>
      scene.db.update(studentProfile).set({ startsFrom }).where(eq(studentProfile.studentId, who.studentId));
    await from("2029-09-01");
    expect((await applyPage(scene.db, slugOf(0), who.userId, clock.now())).refusal).toBeNull();
    await from("2026-04-01");
    await set({ startsFrom: "2026-06-01" });
    const where = eq(recognition.companyId, at(scene.world.listings, 0).companyId);
    await scene.db.update(recognition).set({ validUntil: "2026-05-31" }).where(where);
    expect(await refused()).toBe("applications.not_recognised");
    await scene.db.update(recognition).set({ validUntil: null }).where(where);
    const ofCompany = eq(company.id, at(scene.world.listings, 0).companyId);
    await scene.db.update(company).set({ verification: "suspended" }).where(ofCompany);
    expect(await refused()).toBe("applications.listing_closed");
    await scene.db.update(company).set({ verification: "verified" }).where(ofCompany);
    const other = await person({ crebo: "25334" });
    expect(await outcomeOf(applied(other))).toBe("applications.not_qualified");
    // Who is at no school yet has only wished for another trade.
    await applied(await person({ kind: "career_changer", name: "Zij Instromer", crebo: "25334" }), 0);
    await offered(await applied(await person(), 0));
    expect(await refused()).toBe("applications.full");
    expect(await refused(1)).toBe("done");
    expect(await refused(1)).toBe("applications.applied_before");
    const nobody = randomUUID();
    expect((await applyPage(scene.db, slugOf(1), nobody, clock.now())).person).toBeNull();
    expect(await outcomeOf(applied({ ...who, userId: nobody }, 1))).toBe("applications.profile_incomplete");
  });

  it("keeps the school from proposing who has applied, and the student from applying when proposed", async () => {
    const who = await schooled("1");
    const reportId = await reported("1");
    await applied(who, 0);
    expect(await outcomeOf(proposed(reportId, 0))).toBe("placements.already_proposed");
    await proposed(reportId, 1);
    expect(await outcomeOf(applied(who, 1))).toBe("applications.applied_before");
  });

  it("lets a student apply where their school's proposal was never answered, and not where it was declined", async () => {
    const who = await schooled("1");
    const reportId = await reported("1");
    const declined = await proposed(reportId, 0);
    await proposed(reportId, 1);
    await decline(scene.db, declined, byCompany(0), "Geen begeleider.", work());
    clock.advance({ days: answerDays + 1 });
    expect(await declineUnanswered(scene.db, work())).toBe(1);
    expect(await outcomeOf(applied(who, 0))).toBe("applications.applied_before");
    expect((await applyPage(scene.db, slugOf(1), who.userId, clock.now())).refusal).toBeNull();
    expect(await outcomeOf(applied(who, 1))).toBe("done");
    expect(await outcomeOf(applied(who, 1))).toBe("applications.applied_before");
  });

  it("takes ten open applications and not an eleventh", async () => {
    const who = await person();
    const more = [];
    for (let n = 0; n < 11; n += 1) {
      const made = {
        companyId: at(scene.world.companies, 0).id,
        crebo: scene.world.crebo,
        places: 1,
        now: clock.now(),
      };
      more.push(await addListing(scene.db, made));
    }
    const ids = [];
    for (const { id } of more.slice(0, 10)) ids.push(await applied(who, 0, { slug: `leerbaan-${id}` }));
    const last = { slug: `leerbaan-${at(more, 10).id}` };
    expect(await outcomeOf(applied(who, 0, last))).toBe("applications.ten_open");
    await withdrawApplication(scene.db, at(ids, 0), asStudent(who), work());
    expect(await outcomeOf(applied(who, 0, last))).toBe("done");
  });
});

describe("a profile that is not complete", () => {
  it("is said on the page, and nothing is sent", async () => {
    const who = await person();
    await scene.db
      .update(studentProfile)
      .set({ skills: "", startsFrom: null })
      .where(eq(studentProfile.studentId, who.studentId));
    const page = await applyPage(scene.db, slugOf(0), who.userId, clock.now());
    expect([page.refusal, page.person?.gaps]).toEqual([null, ["start", "skills"]]);
    expect(await outcomeOf(applied(who))).toBe("applications.profile_incomplete");
  });
});
