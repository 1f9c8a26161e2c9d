import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { companySettings, listing, mail, outboxEvent, recognition } from "#db/schema";

import { outcomeOf } from "../../../tests/setup/outcome";
import { addListing, byCompany, bySchool } from "../../../tests/setup/placements";
import { proposalScene } from "../../../tests/setup/proposal-scene";
import { solveElsewhere } from "../shortage/index.server";
import { accept, decline, fellThrough, withdraw, withdrawForClosedReport } from "./answer.usecases.server";
import { fittingOffers } from "./students.usecases.server";
import { findStudent } from "./worklist.repository.server";
import { proposalBehindLink } from "./worklist.usecases.server";

const scene = proposalScene();
const { clock, work, schoolOf, listingOf, reported, proposed, statusOf, reportOf, demand, secretIn } = scene;

describe("proposing and answering", () => {
  it("takes the place, solves the report and withdraws the student's other proposals with a mail", async () => {
    const id = await reported("1");
    const [here, there] = [await proposed(id, 0), await proposed(id, 1)];
    expect(await demand()).toBe(1);
    await accept(scene.db, here, byCompany(scene.world, 0), work());
    expect([await statusOf(here), await statusOf(there)]).toEqual(["accepted", "withdrawn"]);
    expect((await reportOf(id))?.status).toBe("solved");
    expect(await demand()).toBe(0);
    const mails = await scene.db.select().from(mail);
    expect(mails.map((sent) => sent.template).sort()).toEqual([
      "placement.accepted.school",
      "placement.proposed",
      "placement.proposed",
      "placement.withdrawn",
    ]);
    expect(mails.find((sent) => sent.template === "placement.withdrawn")?.toAddress).toBe(
      scene.world.companies[1]?.email,
    );
    expect(mails.every((sent) => !sent.text.includes("Student 1"))).toBe(true);
    expect(await outcomeOf(accept(scene.db, there, byCompany(scene.world, 1), work()))).toBe(
      "placements.moved_on",
    );
  });

  it("opens the report and the place again when it falls through", async () => {
    const id = await reported("1");
    const first = await proposed(id, 0);
    await accept(scene.db, first, byCompany(scene.world, 0), work());
    await fellThrough(scene.db, first, byCompany(scene.world, 0), "Toch geen begeleider.", {
      ...work(),
      byName: "Bedrijf 0",
    });
    expect((await reportOf(id))?.status).toBe("open");
    expect(await demand()).toBe(1);
    const again = await proposed(id, 0);
    await accept(scene.db, again, byCompany(scene.world, 0), work());
    expect(await demand()).toBe(0);
  });

  it("answers by the link once; looking at it changes nothing", async () => {
    const placementId = await proposed(await reported("1"), 0);
    const secret = await secretIn(placementId);
    expect((await proposalBehindLink(scene.db, secret, clock.now())).state).toBe("live");
    expect((await proposalBehindLink(scene.db, secret, clock.now())).line?.person?.name).toBe("Student 1");
    await accept(scene.db, null, { link: secret }, work());
    expect(await statusOf(placementId)).toBe("accepted");
    const after = await proposalBehindLink(scene.db, secret, clock.now());
    expect([after.state, after.line?.person]).toEqual(["used", null]);
    expect(await outcomeOf(decline(scene.db, null, { link: secret }, "Nee.", work()))).toBe(
      "accounts.link_spent",
    );
    expect((await proposalBehindLink(scene.db, "x".repeat(43), clock.now())).state).toBe("unknown");
    clock.advance({ days: 40 });
    const late = await proposed(await reported("2"), 1);
    const other = await secretIn(late);
    clock.advance({ days: 31 });
    expect((await proposalBehindLink(scene.db, other, clock.now())).state).toBe("expired");
    expect(await outcomeOf(accept(scene.db, null, { link: other }, work()))).toBe("accounts.link_spent");
  });

  it("makes one proposal of a form that is posted twice, and refuses what cannot be", async () => {
    const id = await reported("1", { birthDate: "2010-05-01" });
    const idempotencyKey = randomUUID();
    const first = await proposed(id, 0, { idempotencyKey });
    expect(await proposed(id, 0, { idempotencyKey })).toBe(first);
    expect(await outcomeOf(proposed(id, 0))).toBe("placements.already_proposed");
    await scene.db
      .update(listing)
      .set({ minimumAge: 18 })
      .where(eq(listing.id, listingOf(1).id));
    expect(await outcomeOf(proposed(id, 1))).toBe("placements.too_young");
    expect(await outcomeOf(proposed(await reported("4"), 1))).toBe("placements.age_unknown");
    await scene.db
      .update(listing)
      .set({ status: "paused" })
      .where(eq(listing.id, listingOf(2).id));
    expect(await outcomeOf(proposed(id, 2))).toBe("placements.listing_closed");
    const taken = await proposed(await reported("2"), 0);
    await accept(scene.db, taken, byCompany(scene.world, 0), work());
    expect(await outcomeOf(proposed(await reported("3"), 0))).toBe("placements.no_place");
    expect(await outcomeOf(accept(scene.db, first, byCompany(scene.world, 0), work()))).toBe(
      "placements.no_place_company",
    );
  });

  it("checks the recognition when proposing and again when accepting", async () => {
    const placementId = await proposed(await reported("1"), 0);
    const where = eq(recognition.companyId, listingOf(0).companyId);
    await scene.db.update(recognition).set({ validUntil: "2026-03-31" }).where(where);
    expect(await outcomeOf(accept(scene.db, placementId, byCompany(scene.world, 0), work()))).toBe(
      "placements.not_recognised",
    );
    expect(await outcomeOf(proposed(await reported("2"), 0))).toBe("placements.not_recognised");
    expect(await statusOf(placementId)).toBe("proposed");
    await scene.db.update(recognition).set({ validUntil: null }).where(where);
    await accept(scene.db, placementId, byCompany(scene.world, 0), work());
  });

  it("keeps other schools and companies out", async () => {
    const id = await reported("1");
    const placementId = await proposed(id, 0);
    expect(await findStudent(id, [schoolOf(1).id], scene.db)).toBeNull();
    expect(await outcomeOf(accept(scene.db, placementId, byCompany(scene.world, 1), work()))).toBe(
      "placements.not_found",
    );
    expect(await outcomeOf(withdraw(scene.db, placementId, bySchool(scene.world, 1), "Nee.", work()))).toBe(
      "placements.not_found",
    );
    expect(await statusOf(placementId)).toBe("proposed");
  });

  it("withdraws the open proposals of a report that was closed", async () => {
    const id = await reported("1");
    const placementId = await proposed(id, 0);
    await scene.db.transaction((tx) =>
      solveElsewhere(tx, {
        reportId: id,
        schoolId: schoolOf().id,
        actor: "Sch",
        actorId: null,
        now: clock.now(),
        place: "Garage om de hoek",
      }),
    );
    expect(await outcomeOf(accept(scene.db, placementId, byCompany(scene.world, 0), work()))).toBe(
      "placements.report_closed",
    );
    const [event] = await scene.db.select().from(outboxEvent).where(eq(outboxEvent.name, "shortage.closed"));
    expect(event?.payload).toMatchObject({ reportId: id, status: "solved" });
    await scene.db.transaction((tx) => withdrawForClosedReport(tx, id, work()));
    expect(await statusOf(placementId)).toBe("withdrawn");
  });

  it("offers places that fit, with the reasons, within the distance", async () => {
    const id = await reported("1");
    const wish = await findStudent(id, [schoolOf().id], scene.db);
    if (wish === null) throw new Error("no student");
    const within = (radiusKm: number) => fittingOffers(scene.db, wish, { radiusKm, now: clock.now() });
    const far = await within(10);
    const all = await within(500);
    expect(far.total).toBe(0);
    expect(all.total).toBe(3);
    expect(all.offers[0]?.reasons).toContain("same_qualification");
    await addListing(scene.db, {
      companyId: listingOf(0).companyId,
      crebo: scene.world.crebo,
      places: 2,
      now: clock.now(),
    });
    expect((await within(500)).offers[0]?.reasons).toContain("several_places");
  });

  it("says of a place where the student waits for an answer how that stands", async () => {
    const id = await reported("1");
    const wish = await findStudent(id, [schoolOf().id], scene.db);
    if (wish === null) throw new Error("no student");
    const waits = async () => {
      const { offers } = await fittingOffers(scene.db, wish, { radiusKm: 500, now: clock.now() });
      return Object.fromEntries(offers.map((offer) => [offer.id, offer.waits]));
    };
    const [here, there] = [listingOf(0).id, listingOf(1).id];
    const placementId = await proposed(id, 0);
    await proposed(await reported("2"), 1);
    expect(await waits()).toMatchObject({ [here]: "proposed", [there]: null });
    await decline(scene.db, placementId, byCompany(scene.world, 0), "Geen begeleider.", work());
    expect(await waits()).toMatchObject({ [here]: null });
  });

  it("neither names nor takes a place of a company on a break, or past its last day", async () => {
    const id = await reported("1");
    const wish = await findStudent(id, [schoolOf().id], scene.db);
    if (wish === null) throw new Error("no student");
    const named = async () =>
      (await fittingOffers(scene.db, wish, { radiusKm: 500, now: clock.now() })).offers.map((one) => one.id);
    const { id: listingId, companyId } = listingOf(0);
    expect(await named()).toContain(listingId);
    await scene.db.insert(companySettings).values({ companyId, pausedUntil: "2027-01-01" });
    expect(await named()).not.toContain(listingId);
    expect(await outcomeOf(proposed(id, 0))).toBe("placements.company_paused");
    await scene.db.delete(companySettings);
    const endsOn = async (day: string | null) =>
      scene.db.update(listing).set({ endsOn: day }).where(eq(listing.id, listingId));
    await endsOn("2026-01-01");
    expect(await named()).not.toContain(listingId);
    expect(await outcomeOf(proposed(id, 0))).toBe("placements.listing_closed");
    await endsOn(null);
    await proposed(id, 0);
  });
});
