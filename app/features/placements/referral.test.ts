import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { listing, placement, recognition, studentProfile, user } from "#db/schema";
import { brokenConstraint } from "~/platform/errors/database.server";

import { applicationScene } from "../../../tests/setup/application-scene";
import { outcomeOf } from "../../../tests/setup/outcome";
import { addListing, at } from "../../../tests/setup/placements";
import { saveSharing } from "../students/profile.usecases.server";
import { companyApplication, ownApplication, recruitingBoard } from "./applications.views.usecases.server";
import { turnDown } from "./recruiting.usecases.server";
import { applyPage } from "./submit.usecases.server";

const scene = applicationScene();
const { clock, work, slugOf, byCompany, person, applied, invited, rowOf, statusOf, mailsOf } = scene;

type Who = Awaited<ReturnType<typeof person>>;

const consents = ({ userId }: Who, referralConsent = true) =>
  saveSharing(scene.db, { userId, now: clock.now() }, { looking: true, referralConsent });
const willing = async (more: Parameters<typeof person>[0] = {}) => {
  const who = await person(more);
  await consents(who);
  return who;
};
const recommends = (id: string, index = 0) =>
  turnDown(scene.db, id, byCompany(index), { reason: "days", note: "", recommend: true }, work());
/** Somebody whom the first company has turned down and recommended. */
async function recommended(more: Parameters<typeof person>[0] = {}) {
  const who = await willing(more);
  const id = await applied(who);
  clock.advance({ hours: 1 });
  await recommends(id);
  return { who, id };
}
const shownAt = async (who: Who, index: number) =>
  (await applyPage(scene.db, slugOf(index), who.userId, clock.now())).recommendation;
const seenBy = (index: number, id: string) =>
  companyApplication(scene.db, id, byCompany(index).companyIds, clock.now());
const own = (who: Who, id: string) => ownApplication(scene.db, id, who.userId, clock.now());

describe("a company that turns somebody down", () => {
  it("recommends them if they let it, and they hear where that can go along", async () => {
    const { who, id } = await recommended();
    const until = new Date(clock.now().getTime() + 182 * 86_400_000);
    expect(await rowOf(id)).toMatchObject({ status: "declined", recommendedAt: clock.now() });
    const [said] = await mailsOf("application.declined.student");
    expect(said?.text).toContain("Bedrijf 0 beveelt je aan. Solliciteer je vóór 8 september 2026");
    expect(said?.text.match(/\(aanbeveling kan mee\)/g)).toHaveLength(3);
    const seen = await own(who, id);
    expect(seen.recommendedUntil).toBe(until.toISOString());
    expect(seen.nearby.map((place) => place.recommended)).toEqual([true, true, true]);
    for (const { history } of [seen, await seenBy(0, id)])
      expect(history.map((entry) => entry.recommended)).toEqual([false, true]);
  });

  it("says so in the language of the student", async () => {
    const who = await willing();
    await scene.db.update(user).set({ locale: "en" }).where(eq(user.id, who.userId));
    await recommends(await applied(who));
    const [said] = await mailsOf("application.declined.student");
    expect(said?.text).toContain("Bedrijf 0 recommends you. When you apply before 8 September 2026");
    expect(said?.text.match(/\(recommendation can go along\)/g)).toHaveLength(3);
  });

  it("names places that it does not reach last, and its own without it", async () => {
    const made = { companyId: at(scene.world.companies, 0).id, crebo: scene.world.crebo, places: 2 };
    const { id: second } = await addListing(scene.db, { ...made, now: clock.now() });
    for (const one of scene.world.listings.slice(2))
      await scene.db.update(listing).set({ status: "paused" }).where(eq(listing.id, one.id));
    const { who, id } = await recommended();
    const { nearby } = await own(who, id);
    expect(nearby.map((place) => [place.id, place.recommended])).toEqual([
      [at(scene.world.listings, 1).id, true],
      [second, false],
    ]);
    await scene.db.delete(placement);
    await scene.db.delete(listing).where(eq(listing.id, second));
  });

  it("is asked only when they let it, and refused when they no longer do", async () => {
    const who = await willing();
    const id = await applied(who);
    expect((await seenBy(0, id)).mayRecommend).toBe(true);
    await consents(who, false);
    expect((await seenBy(0, id)).mayRecommend).toBe(false);
    expect(await outcomeOf(recommends(id))).toBe("applications.no_consent");
    expect(await statusOf(id)).toBe("submitted");
    expect(await mailsOf("application.declined.student")).toEqual([]);
  });

  it("recommends nobody by turning them down alone", async () => {
    const who = await willing();
    const id = await applied(who);
    await turnDown(scene.db, id, byCompany(0), { reason: "days", note: "" }, work());
    expect(await rowOf(id)).toMatchObject({ status: "declined", recommendedAt: null });
    const [said] = await mailsOf("application.declined.student");
    expect(said?.text).not.toMatch(/aanbeve|beveelt/);
    expect((await own(who, id)).recommendedUntil).toBeNull();
    expect(await shownAt(who, 1)).toBeNull();
  });
});

describe("a student with a recommendation", () => {
  it("sends it along, and the company sees whose it is, also when it does not see who applies", async () => {
    const { who, id } = await recommended();
    await scene.db.update(listing).set({ objectiveSelection: true });
    expect(await shownAt(who, 1)).toEqual({ id, companyName: "Bedrijf 0" });
    const next = await applied(who, 1, { recommendation: id });
    expect(await rowOf(next)).toMatchObject({ referredFrom: id });
    const seen = await seenBy(1, next);
    expect(seen.application).toMatchObject({ person: null, recommendedBy: "Bedrijf 0" });
    const { history } = await own(who, next);
    for (const entries of [history, seen.history])
      expect(entries.map((entry) => entry.recommendedBy)).toEqual(["Bedrijf 0"]);
    const [board] = await recruitingBoard(scene.db, byCompany(1).companyIds, clock.now());
    expect(board?.columns.flatMap(({ cards }) => cards)).toMatchObject([
      { id: next, person: null, recommendedBy: "Bedrijf 0" },
    ]);
    const mails = await mailsOf("application.submitted.company");
    const said = mails.find(({ subjectId }) => subjectId === next);
    expect(said?.text).toMatch(/Aanbevolen door:?\s+Bedrijf 0/);
    expect(said?.text).not.toContain("Noor");
    expect(mails.find(({ subjectId }) => subjectId === id)?.text).not.toContain("Aanbevolen");
    await invited(next, 1);
    expect((await seenBy(1, next)).application).toMatchObject({
      person: { name: "Noor Zoekt" },
      recommendedBy: "Bedrijf 0",
    });
  });

  it("is not followed by the company that gave it", async () => {
    const { who, id } = await recommended();
    const before = await seenBy(0, id);
    const mails = await mailsOf("application.submitted.company");
    const next = await applied(who, 1, { recommendation: id });
    expect(await seenBy(0, id)).toEqual(before);
    expect(await outcomeOf(seenBy(0, next))).toBe("applications.not_found");
    const to = at(scene.world.companies, 0).email;
    const added = (await mailsOf("application.submitted.company")).slice(mails.length);
    expect(added.map(({ toAddress }) => toAddress)).not.toContain(to);
  });

  it("sends it to several companies, or to none", async () => {
    const { who, id } = await recommended();
    await applied(who, 1, { recommendation: id });
    expect(await shownAt(who, 2)).toMatchObject({ id });
    const silent = await applied(who, 2);
    expect(await rowOf(silent)).toMatchObject({ referredFrom: null });
    expect((await seenBy(2, silent)).application.recommendedBy).toBeNull();
    await applied(who, 3, { recommendation: id });
  });

  it("is offered the latest of several", async () => {
    const { who, id } = await recommended();
    const second = await applied(who, 1);
    clock.advance({ hours: 1 });
    await recommends(second, 1);
    expect(await shownAt(who, 2)).toEqual({ id: second, companyName: "Bedrijf 1" });
    expect(await rowOf(await applied(who, 2, { recommendation: id }))).toMatchObject({ referredFrom: id });
  });

  it("cannot send another's, an old one, or one after taking the consent back", async () => {
    const over = "applications.recommendation_over";
    const other = await recommended();
    const { who, id } = await recommended({ name: "Sam Zoekt" });
    expect(await outcomeOf(applied(who, 1, { recommendation: other.id }))).toBe(over);
    const plain = await applied(who, 2);
    expect(await outcomeOf(applied(who, 1, { recommendation: plain }))).toBe(over);
    await consents(who);
    expect(await shownAt(who, 1)).toMatchObject({ id });
    await consents(who, false);
    expect(await shownAt(who, 1)).toBeNull();
    expect(await outcomeOf(applied(who, 1, { recommendation: id }))).toBe(over);
    clock.advance({ minutes: 1 });
    await consents(who);
    expect(await shownAt(who, 1)).toBeNull();
    expect(await outcomeOf(applied(who, 1, { recommendation: id }))).toBe(over);
    expect((await own(who, id)).nearby.some((place) => place.recommended)).toBe(false);
    const used = await applied(other.who, 1, { recommendation: other.id });
    await consents(other.who, false);
    expect((await seenBy(1, used)).application.recommendedBy).toBe("Bedrijf 0");
    const third = await recommended({ name: "Kim Zoekt" });
    clock.advance({ days: 182, minutes: -1 });
    expect(await shownAt(third.who, 2)).toMatchObject({ id: third.id });
    clock.advance({ minutes: 1 });
    expect(await shownAt(third.who, 2)).toBeNull();
    expect(await outcomeOf(applied(third.who, 2, { recommendation: third.id }))).toBe(over);
    expect(await outcomeOf(applied(third.who, 2))).toBe("done");
  });

  it("sends it only to other companies, for the same qualification or its dossier", async () => {
    const { who, id } = await recommended({ kind: "career_changer" });
    const first = at(scene.world.companies, 0).id;
    const { id: second } = await addListing(scene.db, {
      ...{ companyId: first, crebo: scene.world.crebo, places: 1, now: clock.now() },
    });
    const again = { slug: `leerbaan-${second}`, recommendation: id };
    expect(await outcomeOf(applied(who, 0, again))).toBe("applications.recommendation_over");
    // Who follows no programme can turn to another.
    const of = eq(studentProfile.studentId, who.studentId);
    await scene.db.update(studentProfile).set({ crebo: null }).where(of);
    const next = at(scene.world.listings, 1);
    const asks = async (crebo: string) => {
      await scene.db
        .insert(recognition)
        .values({ companyId: next.companyId, crebo, validFrom: "2020-01-01" });
      await scene.db.update(listing).set({ crebo }).where(eq(listing.id, next.id));
    };
    await asks("25334");
    expect(await shownAt(who, 1)).toBeNull();
    expect(await outcomeOf(applied(who, 1, { recommendation: id }))).toBe("applications.recommendation_over");
    await asks("25893");
    expect(await shownAt(who, 1)).toMatchObject({ id });
    expect(await outcomeOf(applied(who, 1, { recommendation: id }))).toBe("done");
    await scene.db.update(listing).set({ crebo: scene.world.crebo }).where(eq(listing.id, next.id));
    await scene.db.delete(listing).where(eq(listing.id, second));
  });
});

it("keeps in the database that a recommendation is the student's own, and another company's", async () => {
  const { who, id } = await recommended();
  const other = await person({ name: "Sam Zoekt" });
  const [mine, theirs] = [await applied(who, 1), await applied(other, 2)];
  const broken = async (of: string, change: Partial<typeof placement.$inferInsert>) => {
    try {
      await scene.db.update(placement).set(change).where(eq(placement.id, of));
      return null;
    } catch (error) {
      return brokenConstraint(error);
    }
  };
  expect(await broken(theirs, { referredFrom: id })).toBe("placement_referral");
  expect(await broken(mine, { referredFrom: theirs })).toBe("placement_referral");
  expect(await broken(mine, { recommendedAt: clock.now() })).toBe("placement_recommended");
  expect(await broken(mine, { referredFrom: id })).toBeNull();
  expect(await broken(id, { recommendedAt: null })).toBe("placement_referral");
  expect(await broken(id, { studentId: other.studentId })).toBe("placement_referral");
  expect(await broken(mine, { studentId: other.studentId })).toBe("placement_referral");
  expect(await broken(mine, { companyId: at(scene.world.companies, 0).id })).toBe("placement_referral");
  // A school makes one of two rows about a student: both go to the other one at once.
  const moved = scene.db
    .update(placement)
    .set({ studentId: other.studentId })
    .where(eq(placement.studentId, who.studentId));
  await expect(moved).resolves.toBeDefined();
});
