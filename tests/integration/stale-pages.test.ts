import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Db } from "#db/client.server";
import {
  booking,
  listing,
  placement,
  recognition,
  shortageReport,
  slot,
  student,
  studentProfile,
} from "#db/schema";
import { locales } from "~/platform/i18n/i18n";
import { fixedClock } from "../setup/clock";
import { makeFactories } from "../setup/factories";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";
import { openSite, type Site } from "../setup/site";
import { confirmed } from "./access/sides";
import { type AccessWorld, makeAccessWorld } from "./access/world";
import { allForms } from "./bad-input/all-forms";
import { testedForm } from "./bad-input/form";
import { textOf } from "./bad-input/page";
import { lostIn } from "./bad-input/walk";

let one: PostgresTestDb;
let world: AccessWorld;
let site: Site;
beforeAll(async () => {
  one = await createPostgresDb({ template: "reference" });
  world = await makeAccessWorld(one.db);
  site = await openSite();
});
afterAll(() => one.close());

const formOf = async ({ load, ...row }: (typeof allForms)[number]) =>
  testedForm({ ...row, site, db: one.db, world, module: (await load?.()) ?? {} });

/** What a page says between its own header and footer. */
const mainOf = (html: string) => textOf(html.split("<main")[1]?.split("</main>")[0] ?? "");

/** What happened, and what to do: a text of one sentence leaves one of the two out. */
const twoSentences = /[.:!?] .+[.!?]$/;

describe("somebody has just sent the same", () => {
  it.each(allForms)("$path, $intent", async (row) => {
    const form = await formOf(row);
    const { outcome, seen } = await form.submitAfter((tx) => form.sendFirst(tx));
    const said = [outcome.reply?.form?.formErrors ?? [], outcome.reply?.form?.errors ?? {}].flatMap(
      (errors) => Object.values(errors).flat(),
    );
    expect(seen.status).toBeLessThan(500);
    if (seen.status < 400) return;
    // The page of a link that was used says in its own words what came of it.
    if (seen.status === 410) return expect(mainOf(seen.text)).not.toBe("");
    expect(said).not.toEqual([]);
    for (const text of said) {
      expect(mainOf(seen.text)).toContain(text);
      expect(text).toMatch(twoSentences);
    }
  });
});

type Happened = (tx: Db, world: AccessWorld) => Promise<unknown>;

const ofListing =
  (which: "listing" | "leerbaan", values: Partial<(typeof listing)["$inferInsert"]>): Happened =>
  (tx, world) =>
    tx.update(listing).set(values).where(eq(listing.id, world[which].id));
const ofSlot =
  (which: "free" | "taken", values: Partial<(typeof slot)["$inferInsert"]>): Happened =>
  (tx, world) =>
    tx.update(slot).set(values).where(eq(slot.id, world.slots[which]));
const now = fixedClock().now();
const days = (n: number) => new Date(now.getTime() + n * 86_400_000);
const filled: Happened = (tx, { listing: { id: listingId }, company, school, slots }) =>
  makeFactories(tx).request({ listingId, companyId: company.id, schoolId: school.id, slotId: slots.free });
const holdOver: Happened = (tx, { booking: { id } }) =>
  tx
    .update(booking)
    .set({ holdUntil: days(-1) })
    .where(eq(booking.id, id));
const tooYoungNow: Happened = async (tx, world) => {
  await tx.update(booking).set({ youngestAge: 13 }).where(eq(booking.id, world.booking.id));
  await ofListing("listing", { minimumAge: 14 })(tx, world);
};
const reportIs =
  (status: "withdrawn" | "lapsed"): Happened =>
  (tx, { reportId }) =>
    tx.update(shortageReport).set({ status, closedAt: now }).where(eq(shortageReport.id, reportId));
const otherRoute: Happened = (tx, { reportId }) =>
  tx.update(shortageReport).set({ route: "bol" }).where(eq(shortageReport.id, reportId));
const ofApplication =
  (values: Partial<(typeof placement)["$inferInsert"]>): Happened =>
  (tx, { applicationId }) =>
    tx.update(placement).set(values).where(eq(placement.id, applicationId));
const lastPlaceTaken: Happened = async (tx, world) => {
  await ofListing("leerbaan", { places: 2 })(tx, world);
  const { school, company, leerbaan, crebo } = world;
  const another = await makeFactories(tx).student(school.id);
  await tx.insert(placement).values({
    listingId: leerbaan.id,
    companyId: company.id,
    studentId: another.id,
    schoolId: school.id,
    crebo,
    route: "bbl",
    startsOn: "2026-04-01",
    endsOn: "2027-03-31",
    status: "accepted",
    studentAgreedAt: now,
    idempotencyKey: randomUUID(),
  });
};
const notRecognised: Happened = (tx, { company }) =>
  tx.update(recognition).set({ validUntil: "2026-01-01" }).where(eq(recognition.companyId, company.id));

const ageUnknown: Happened = async (tx) => {
  await tx.update(student).set({ birthDate: null });
  await tx.update(listing).set({ minimumAge: 16 });
};

const consentTakenBack: Happened = (tx) =>
  tx.update(studentProfile).set({ referralConsent: false, referralConsentedAt: null });

const cases: [path: string, intent: string, code: string, happened: Happened][] = [
  ["/aanbod/:slug/boeken", "request", "booking.listing_closed", ofListing("listing", { status: "paused" })],
  ["/aanbod/:slug/boeken", "request", "booking.slot_gone", ofSlot("free", { cancelledAt: now })],
  ["/aanbod/:slug/boeken", "request", "booking.slot_full", filled],
  [
    "/aanbod/:slug/boeken",
    "request",
    "booking.too_late",
    ofSlot("free", { startsAt: days(1), endsAt: days(1.1) }),
  ],
  ["/mijn/boekingen/:reference", "withdraw", "booking.wrong_state", confirmed],
  [
    "/mijn/boekingen/:reference",
    "accept",
    "booking.proposal_gone",
    ofSlot("free", { startsAt: days(-1), endsAt: days(-0.9) }),
  ],
  [
    "/mijn/boekingen/:reference",
    "no_show",
    "booking.window_over",
    ofSlot("taken", { startsAt: days(-30), endsAt: days(-29.9) }),
  ],
  ["/bedrijf/aanvragen/:reference", "confirm", "booking.hold_over", holdOver],
  ["/bedrijf/aanvragen/:reference", "confirm", "booking.now_too_young", tooYoungNow],
  ["/bedrijf/aanvragen/:reference", "counter", "booking.proposals_full", filled],
  ["/bedrijf/aanvragen/:reference", "decline", "booking.wrong_state", confirmed],
  ["/antwoord/:token", "confirm", "booking.hold_over", holdOver],
  ["/antwoord/:token", "counter", "booking.proposals_full", ofSlot("free", { cancelledAt: now })],
  ["/beheer/boekingen/nieuw", "record", "booking.slot_full", filled],
  ["/beheer/boekingen/:reference", "decline", "booking.wrong_state", confirmed],
  [
    "/school/studenten/:id",
    "propose",
    "placements.listing_closed",
    ofListing("leerbaan", { status: "paused" }),
  ],
  ["/school/studenten/:id", "propose", "placements.no_place", lastPlaceTaken],
  ["/school/studenten/:id", "propose", "placements.wrong_route", otherRoute],
  ["/school/studenten/:id", "propose", "placements.not_recognised", notRecognised],
  ["/school/studenten/:id", "propose", "placements.report_closed", reportIs("withdrawn")],
  [
    "/school/studenten/:id",
    "propose",
    "placements.too_young",
    async (tx, world) => {
      await tx.update(student).set({ birthDate: "2012-01-01" });
      await ofListing("leerbaan", { minimumAge: 16 })(tx, world);
    },
  ],
  ["/school/studenten/:id", "propose", "placements.age_unknown", ageUnknown],
  ["/bedrijf/plaatsingen", "accept", "placements.no_place_company", lastPlaceTaken],
  ["/bedrijf/plaatsingen", "accept", "placements.report_closed", reportIs("lapsed")],
  ["/bedrijf/plaatsingen", "accept", "placements.not_recognised", notRecognised],
  ["/bedrijf/plaatsingen", "accept", "placements.age_unknown_company", ageUnknown],
  ["/antwoord-plaatsing/:token", "accept", "placements.no_place_company", lastPlaceTaken],
  [
    "/aanbod/:slug/solliciteren",
    "submit",
    "applications.listing_closed",
    ofListing("leerbaan", { status: "paused" }),
  ],
  ["/aanbod/:slug/solliciteren", "submit", "applications.not_recognised", notRecognised],
  ["/aanbod/:slug/solliciteren", "submit", "applications.recommendation_over", consentTakenBack],
  ["/mijn/sollicitaties/:id", "accept", "applications.offer_over", ofApplication({ offerUntil: days(-1) })],
  ["/mijn/sollicitaties/:id", "accept", "applications.not_recognised", notRecognised],
  ["/bedrijf/sollicitaties", "move", "applications.moved_on", ofApplication({ status: "withdrawn" })],
  ["/bedrijf/sollicitaties/:id", "invite", "applications.moved_on", ofApplication({ status: "withdrawn" })],
  ["/bedrijf/sollicitaties/:id", "offer", "applications.not_recognised", notRecognised],
  ["/bedrijf/sollicitaties/:id", "offer", "applications.age_unknown", ageUnknown],
  ["/bedrijf/sollicitaties/:id", "decline", "applications.no_consent", consentTakenBack],
  ["/antwoord-sollicitatie/:token", "offer", "applications.not_recognised", notRecognised],
];

describe("since the page was opened", () => {
  it.each(cases)("%s, %s: %s", async (path, intent, code, happened) => {
    const row = allForms.find((form) => form.path === path && form.intent === intent);
    if (row === undefined) throw new Error("no such form");
    const form = await formOf(row);
    for (const locale of locales) {
      const { outcome, seen } = await form.submitAfter((tx) => happened(tx, world), locale);
      expect({ code: outcome.reply?.code, status: seen.status }).toEqual({ code, status: 409 });
      const { errors = {}, formErrors = [] } = outcome.reply?.form ?? {};
      const said = [...formErrors, ...Object.values(errors).flat()].join(" ");
      expect(mainOf(seen.text)).toContain(said);
      expect(said).toMatch(twoSentences);
      const { idempotencyKey: _, ...typed } = form.stated();
      expect(lostIn(outcome, typed)).toBeUndefined();
    }
  });
});
