import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { company, listing, mail } from "#db/schema";

import { applicationScene, asStudent } from "../../../tests/setup/application-scene";
import { outcomeOf } from "../../../tests/setup/outcome";
import { at } from "../../../tests/setup/placements";
import { accept } from "./answer.usecases.server";
import {
  endWhenFull,
  lapseApplicationOffers,
  onCompanyStandsStill,
  onListingClosed,
  remindRecruiters,
} from "./closing.usecases.server";
import { turnDown } from "./recruiting.usecases.server";

const scene = applicationScene();
const { clock, work, byCompany, person, applied, offered, rowOf, statusOf, mailsOf } = scene;

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
