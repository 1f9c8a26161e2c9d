import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { listing, placement, recognition } from "#db/schema";
import { formatTime } from "~/platform/i18n/i18n";

import { applicationScene, asStudent } from "../../../tests/setup/application-scene";
import { outcomeOf } from "../../../tests/setup/outcome";
import { at } from "../../../tests/setup/placements";
import { accept, decline } from "./answer.usecases.server";
import { withdrawApplication } from "./applicant.usecases.server";
import { companyApplication, ownApplication } from "./applications.views.usecases.server";
import { markViewed, turnDown } from "./recruiting.usecases.server";
import { companyProposals } from "./worklist.usecases.server";

const scene = applicationScene();
const { clock, work, slugOf, byCompany, person, applied, offered, invited, statusOf, mailsOf } = scene;

describe("a company", () => {
  it("checks places, recognition, age and the trainer when offering, and recognition again when accepting", async () => {
    const who = await person({ birthDate: "2009-06-01" });
    const id = await applied(who);
    await scene.db.update(listing).set({ minimumAge: 17 });
    expect(await outcomeOf(offered(id))).toBe("applications.too_young");
    await scene.db.update(listing).set({ minimumAge: null });
    expect(await outcomeOf(offered(id, 0, { trainerId: randomUUID() as never }))).toBe(
      "applications.trainer",
    );
    expect(await outcomeOf(offered(id, 0, { until: "2026-12-01" as never }))).toBe("applications.deadline");
    const where = eq(recognition.companyId, at(scene.world.listings, 0).companyId);
    await scene.db.update(recognition).set({ validUntil: "2026-03-31" }).where(where);
    expect(await outcomeOf(offered(id))).toBe("applications.not_recognised");
    await scene.db.update(recognition).set({ validUntil: null }).where(where);
    await offered(id);
    const second = await applied(await person(), 1);
    await scene.db
      .update(placement)
      .set({ listingId: at(scene.world.listings, 0).id, companyId: at(scene.world.listings, 0).companyId })
      .where(eq(placement.id, second));
    expect(await outcomeOf(offered(second))).toBe("applications.no_place");
    await scene.db.update(recognition).set({ validUntil: "2026-03-31" }).where(where);
    expect(await outcomeOf(accept(scene.db, id, asStudent(who), work()))).toBe("applications.not_recognised");
    await scene.db.update(recognition).set({ validUntil: null }).where(where);
    await accept(scene.db, id, asStudent(who), work());
  });

  it("holds a place to the end of the last day that the offer names", async () => {
    const id = await applied(await person());
    await offered(id);
    const [row] = await scene.db.select().from(placement).where(eq(placement.id, id));
    expect(formatTime("nl", row?.offerUntil ?? clock.now())).toBe("23:59");
    const [said] = await mailsOf("application.offered.student");
    expect(said?.text).toContain("tot en met dinsdag 24 maart 2026");
  });

  it("declines for a reason out of the list, with three places nearby, and no proposal", async () => {
    const who = await person();
    const id = await applied(who);
    expect(await outcomeOf(decline(scene.db, id, byCompany(0), "Nee.", work()))).toBe("placements.moved_on");
    await turnDown(scene.db, id, byCompany(0), { reason: "travel", note: "Het is echt ver." }, work());
    const [said] = await mailsOf("application.declined.student");
    expect(said?.text).toContain("De reis is te lang.");
    expect(said?.text).toContain("Het is echt ver.");
    expect(said?.text.match(/\/aanbod\/leerbaan-/g)).toHaveLength(3);
    expect(said?.text).not.toContain(slugOf(0));
    expect(await outcomeOf(applied(who))).toBe("applications.applied_before");
    const nearby = async () => (await ownApplication(scene.db, id, who.userId, clock.now())).nearby;
    expect(await nearby()).toHaveLength(3);
    await scene.db.update(listing).set({ minimumAge: 65 });
    expect(await nearby()).toEqual([]);
  });

  it("is refused to every other company and person", async () => {
    const who = await person();
    const stranger = await person();
    const id = await applied(who);
    const nothing = "placements.not_found";
    expect(await outcomeOf(markViewed(scene.db, id, byCompany(1), work()))).toBe(nothing);
    expect(await outcomeOf(invited(id, 1))).toBe(nothing);
    expect(await outcomeOf(offered(id, 1))).toBe(nothing);
    expect(
      await outcomeOf(turnDown(scene.db, id, byCompany(1), { reason: "travel", note: "" }, work())),
    ).toBe(nothing);
    expect(await outcomeOf(withdrawApplication(scene.db, id, asStudent(stranger), work()))).toBe(nothing);
    expect(await outcomeOf(ownApplication(scene.db, id, stranger.userId, clock.now()))).toBe(
      "applications.not_found",
    );
    const ids = byCompany(1).companyIds;
    expect(await outcomeOf(companyApplication(scene.db, id, ids, clock.now()))).toBe(
      "applications.not_found",
    );
    expect(await statusOf(id)).toBe("submitted");
    expect(await companyProposals(scene.db, byCompany(0).companyIds)).toEqual({ waiting: [], others: [] });
  });
});
