import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { company, contact, listing, mail, placementHistory, shortageReport, user } from "#db/schema";

import { applicationScene, asStudent } from "../../../tests/setup/application-scene";
import { outcomeOf } from "../../../tests/setup/outcome";
import { at } from "../../../tests/setup/placements";
import { accept } from "./answer.usecases.server";
import {
  declineUnanswered,
  endWhenFull,
  lapseApplicationOffers,
  onCompanyStandsStill,
  onListingClosed,
  remindRecruiters,
} from "./closing.usecases.server";
import { turnDown } from "./recruiting.usecases.server";
import { proposalBehindLink } from "./worklist.usecases.server";

const scene = applicationScene();
const { clock, work, byCompany, person, applied, offered, reported, proposed } = scene;
const { rowOf, statusOf, mailsOf, secretIn } = scene;

describe("nobody is left hanging", () => {
  it("when the last place is given away", async () => {
    const [first, second] = [await person(), await person({ name: "Net Te Laat" })];
    const [here, late] = [await applied(first), await applied(second)];
    await offered(here);
    await endWhenFull(scene.db, at(scene.world.listings, 0).id, work());
    expect(await statusOf(late)).toBe("submitted");
    await accept(scene.db, here, asStudent(first), work());
    await endWhenFull(scene.db, at(scene.world.listings, 0).id, work());
    expect(await rowOf(late)).toMatchObject({ status: "declined", reason: "filled" });
    const [said] = await mailsOf("application.closed.student");
    expect(said?.text).toContain("Alle plekken zijn bezet.");
    expect(said?.text.match(/\/aanbod\/leerbaan-/g)?.length).toBeGreaterThan(0);
  });

  it.each([
    ["expired", "declined", "application.closed.student"],
    ["archived", "declined", "application.closed.student"],
    ["paused", "submitted", "application.waits.student"],
    ["suspended", "submitted", "application.waits.student"],
    ["published", "submitted", null],
  ] as const)("when the listing is %s", async (status, becomes, template) => {
    const id = await applied(await person());
    await scene.db.delete(mail);
    await scene.db.update(listing).set({ status });
    await onListingClosed(scene.db, at(scene.world.listings, 0).id, work());
    expect(await statusOf(id)).toBe(becomes);
    const said = await scene.db.select().from(mail);
    expect(said.map((sent) => sent.template)).toEqual(template === null ? [] : [template]);
  });

  it("when the company itself is suspended, and not when it is back by then", async () => {
    const id = await applied(await person());
    const { companyId } = at(scene.world.listings, 0);
    const told = async () => {
      await scene.db.delete(mail);
      await onCompanyStandsStill(scene.db, companyId, work());
      return (await scene.db.select().from(mail)).map(({ template }) => template);
    };
    const set = (verification: "suspended" | "verified") =>
      scene.db.update(company).set({ verification }).where(eq(company.id, companyId));
    await set("suspended");
    expect(await told()).toEqual(["application.waits.student"]);
    expect(await statusOf(id)).toBe("submitted");
    await set("verified");
    expect(await told()).toEqual([]);
  });

  it("while the company is silent: it is reminded on working day 2 and 4, once each", async () => {
    const id = await applied(await person());
    const round = async () => remindRecruiters(scene.db, work());
    const counts = [];
    for (let day = 0; day < 8; day += 1) {
      counts.push(await round());
      await round();
      clock.advance({ days: 1 });
    }
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(2);
    expect(await mailsOf("application.remind.company")).toHaveLength(1);
    expect(await mailsOf("application.remind_last.company")).toHaveLength(1);
    await turnDown(scene.db, id, byCompany(0), { reason: "days", note: "" }, work());
    clock.advance({ days: 9 });
    expect(await round()).toBe(0);
  });
});

describe("an offer that nobody answers", () => {
  it("lets an offer lapse after ten working days, and the place is free", async () => {
    const who = await person();
    const id = await applied(who);
    await offered(id);
    clock.advance({ days: 13 });
    expect(await lapseApplicationOffers(scene.db, work())).toBe(0);
    clock.advance({ days: 1, hours: 14 });
    expect(await outcomeOf(accept(scene.db, id, asStudent(who), work()))).toBe("applications.offer_over");
    expect(await lapseApplicationOffers(scene.db, work())).toBe(1);
    expect(await lapseApplicationOffers(scene.db, work())).toBe(0);
    expect(await statusOf(id)).toBe("lapsed");
    expect((await mailsOf("application.lapsed.student"))[0]?.text).toContain("Bedrijf 0");
    expect(await mailsOf("application.lapsed.company")).toHaveLength(1);
    expect(await outcomeOf(applied(await person(), 0))).toBe("done");
  });
});

describe("a proposal that nobody answers", () => {
  const remind = () => remindRecruiters(scene.db, work());
  const decline = () => declineUnanswered(scene.db, work());

  it("is brought to mind on working day 2 and 4, once each, with a link that answers", async () => {
    const id = await proposed(await reported("1"), 0);
    const counts = [];
    for (let day = 0; day < 8; day += 1) {
      counts.push(await remind());
      expect(await remind()).toBe(0);
      clock.advance({ days: 1 });
    }
    // From Tuesday: on Thursday, and on Monday.
    expect(counts).toEqual([0, 0, 1, 0, 0, 0, 1, 0]);
    const said = [...(await mailsOf("placement.remind")), ...(await mailsOf("placement.remind_last"))];
    expect(said.map(({ subjectId }) => subjectId)).toEqual([id, id]);
    for (const { text } of said) expect(text).toContain("tot en met donderdag 9 april 2026");
    expect(said.every(({ text }) => !text.includes("Noor"))).toBe(true);
    const [first, last] = [
      await secretIn("placement.remind", id),
      await secretIn("placement.remind_last", id),
    ];
    expect(new Set([first, last, await secretIn("placement.proposed", id)]).size).toBe(3);
    await accept(scene.db, null, { link: last }, work());
    expect(await statusOf(id)).toBe("accepted");
  });

  it("of a company with nobody to write to holds up no other", async () => {
    const [silent, other] = [await proposed(await reported("1"), 0), await proposed(await reported("2"), 1)];
    const { companyId } = at(scene.world.listings, 0);
    const people = await scene.db.delete(contact).where(eq(contact.companyId, companyId)).returning();
    clock.advance({ days: 2 });
    await remind();
    await scene.db.insert(contact).values(people);
    expect((await mailsOf("placement.remind")).map(({ subjectId }) => subjectId)).toEqual([other]);
    expect(await statusOf(silent)).toBe("proposed");
  });

  it("ends with the last day of its link, and the school hears why in its own language", async () => {
    await scene.db.update(user).set({ locale: "en" });
    const reportId = await reported("1");
    const [id, taken] = [await proposed(reportId, 0), await proposed(await reported("2"), 1)];
    const secret = await secretIn("placement.proposed", id);
    await accept(scene.db, taken, byCompany(1), work());
    clock.set(new Date("2026-04-09T21:59:59Z"));
    expect(await decline()).toBe(0);
    expect((await proposalBehindLink(scene.db, secret, clock.now())).state).toBe("live");
    clock.set(new Date("2026-04-09T22:00:00Z"));
    expect(await decline()).toBe(1);
    expect(await decline()).toBe(0);
    await scene.db.update(user).set({ locale: "nl" });
    expect(await rowOf(id)).toMatchObject({ status: "declined", reason: "unanswered" });
    expect(await statusOf(taken)).toBe("accepted");
    const history = await scene.db
      .select()
      .from(placementHistory)
      .where(eq(placementHistory.placementId, id));
    expect(history.map(({ actor, toStatus }) => `${actor} ${toStatus}`).sort()).toEqual([
      "S declined",
      "Sch proposed",
    ]);
    const [said, ...more] = await mailsOf("placement.declined.school");
    expect(more).toEqual([]);
    expect(said?.subject).toBe("Bedrijf 0 has not answered");
    expect(said?.text).toContain("The company has not answered.");
    const [report] = await scene.db.select().from(shortageReport).where(eq(shortageReport.id, reportId));
    expect(report?.status).toBe("open");
    expect((await proposalBehindLink(scene.db, secret, clock.now())).state).toBe("expired");
    expect(await outcomeOf(accept(scene.db, null, { link: secret }, work()))).toBe("accounts.link_spent");
    expect(await outcomeOf(proposed(reportId, 0))).toBe("done");
  });
});
