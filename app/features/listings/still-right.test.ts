import { and, eq, like } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { company as companyTable, listing as listingTable, mail } from "#db/schema";

import { fixedClock, type TestClock } from "../../../tests/setup/clock";
import { makeFactories } from "../../../tests/setup/factories";
import { mailsInOrder } from "../../../tests/setup/mails";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { workAt } from "../../../tests/setup/work";
import { moveOwnListing } from "./lifecycle.usecases.server";
import { isOpen, isUnconfirmed } from "./still-right";
import { confirmAll, findStillRightLink, keepRight, openQuestions } from "./still-right.usecases.server";
import { toDosFor } from "./todos.server";

let test: TestDb;
let clock: TestClock;
beforeAll(async () => {
  test = await createTestDb({ reference: true });
});
afterAll(() => test.close());
beforeEach(() => {
  clock = fixedClock("2026-03-10T09:00:00Z");
});

/** A company with an offer from over a year ago, one from half a year ago and one from last month. */
async function scene() {
  const make = makeFactories(test.db);
  const company = await make.company();
  const contact = await make.contact(company.id);
  const manager = await make.manager(company.id);
  const from = (title: string, publishedAt: string) =>
    make.listing(company.id, { title, publishedAt: new Date(publishedAt) });
  const old = await from("Oud aanbod", "2025-03-10T09:00:00Z");
  const half = await from("Halfjaar aanbod", "2025-09-10T09:00:00Z");
  const fresh = await from("Vers aanbod", "2026-02-10T09:00:00Z");
  const work = () => workAt(clock);
  const mails = () =>
    mailsInOrder(test.db, and(eq(mail.toAddress, contact.email), like(mail.template, "listing.%")));
  /** Lets the work of a moment be done; answers which mails the company has had by then. */
  const at = async (moment: string) => {
    clock.set(moment);
    await keepRight(test.db, work());
    return (await mails()).map(({ template }) => template.replace("listing.", ""));
  };
  const statusOf = async ({ id }: { id: string }) => (await make.findListing(id)).status;
  const secret = async () => {
    const sent = (await mails()).at(-1)?.text ?? "";
    return /\/klopt-nog\/([\w-]{43})/.exec(sent)?.[1] ?? "";
  };
  const by = () => ({ userId: manager.id, companyIds: [company.id], now: clock.now() });
  return { make, company, contact, manager, old, half, fresh, at, mails, statusOf, secret, by };
}

describe("the rules", () => {
  const offer = {
    createdAt: new Date("2025-01-01T09:00:00Z"),
    publishedAt: new Date("2025-01-02T09:00:00Z"),
    confirmedAt: null,
    confirmAskedAt: new Date("2026-03-10T09:00:00Z"),
  };
  it("leave a question open until the offer is confirmed, and the offer online for 28 days", () => {
    expect(isOpen({ ...offer, confirmAskedAt: null })).toBe(false);
    expect(isOpen(offer)).toBe(true);
    expect(isOpen({ ...offer, confirmedAt: new Date("2026-03-11T09:00:00Z") })).toBe(false);
    // Summer time begins in between: the clock in Amsterdam says the same.
    expect(isUnconfirmed(offer, new Date("2026-04-07T07:59:59Z"))).toBe(false);
    expect(isUnconfirmed(offer, new Date("2026-04-07T08:00:00Z"))).toBe(true);
  });
});

it("asks once a year in one mail about all but what is fresh, reminds once, then pauses with a mail", async () => {
  const { at, mails, statusOf, old, half, fresh } = await scene();
  expect(await at("2026-03-10T08:59:59Z")).toEqual([]);
  expect(await at("2026-03-10T09:00:00Z")).toEqual(["still_right_ask"]);
  const [asked] = await mails();
  expect(asked?.text).toContain("Oud aanbod");
  expect(asked?.text).toContain("Halfjaar aanbod");
  expect(asked?.text).not.toContain("Vers aanbod");
  expect(asked?.text).toContain("dinsdag 7 april 2026");
  expect(await at("2026-03-24T08:59:59Z")).toEqual(["still_right_ask"]);
  expect(await at("2026-03-24T09:00:00Z")).toEqual(["still_right_ask", "still_right_remind"]);
  expect(await at("2026-04-07T07:59:59Z")).toHaveLength(2);
  expect(await at("2026-04-07T08:00:00Z")).toEqual([
    "still_right_ask",
    "still_right_remind",
    "still_right_pause",
  ]);
  expect(await Promise.all([old, half, fresh].map(statusOf))).toEqual(["paused", "paused", "published"]);
  expect(await at("2026-05-07T08:00:00Z")).toHaveLength(3);
});

it("is answered by the button behind the link, once for everything, and asked again a year later", async () => {
  const { at, secret, statusOf, old, half, company } = await scene();
  await at("2026-03-10T09:00:00Z");
  const link = await findStillRightLink(test.db, await secret(), clock.now());
  expect(link.question?.offers.map(({ title }) => title)).toEqual(["Halfjaar aanbod", "Oud aanbod"]);
  await confirmAll(test.db, link.by, company.id);
  expect((await findStillRightLink(test.db, await secret(), clock.now())).question).toBeNull();
  expect(await at("2026-04-08T08:00:00Z")).toEqual(["still_right_ask"]);
  expect(await Promise.all([old, half].map(statusOf))).toEqual(["published", "published"]);
  // The one from last month is a year old first.
  expect(await at("2027-02-10T09:00:00Z")).toEqual(["still_right_ask", "still_right_ask"]);
});

it("counts editing and putting online as an answer for that offer alone", async () => {
  const { at, statusOf, old, half, by } = await scene();
  await at("2026-03-10T09:00:00Z");
  clock.set("2026-03-12T09:00:00Z");
  await moveOwnListing(test.db, by(), half.id, "pause");
  await moveOwnListing(test.db, by(), half.id, "resume");
  await at("2026-04-08T08:00:00Z");
  expect(await Promise.all([old, half].map(statusOf))).toEqual(["paused", "published"]);
});

it("tells the company's people what was paused, and puts it online again with one click", async () => {
  const { at, by, company, manager, statusOf, old, half, make, secret } = await scene();
  await at("2026-03-10T09:00:00Z");
  // What the company paused by itself stays as it wanted it.
  await moveOwnListing(test.db, by(), half.id, "pause");
  await at("2026-04-08T08:00:00Z");
  const viewer = {
    userId: manager.id,
    role: "member",
    memberships: [
      { organisation: "company", organisationId: company.id, role: "company_manager", verified: true },
    ],
  };
  const [toDo] = await toDosFor({ db: test.db, viewer: viewer as never, locale: "nl" });
  expect(toDo).toMatchObject({ path: "/bedrijf/aanbod", tone: "warn" });
  expect(toDo?.title).toContain("op pauze");
  const other = await make.company();
  await expect(confirmAll(test.db, { ...by(), companyIds: [other.id] }, company.id)).rejects.toMatchObject({
    code: "listing.not_found",
  });
  await test.db
    .update(companyTable)
    .set({ verification: "suspended" })
    .where(eq(companyTable.id, company.id));
  await expect(confirmAll(test.db, by(), company.id)).rejects.toMatchObject({
    code: "listing.company_not_verified",
  });
  await test.db.update(companyTable).set({ verification: "verified" }).where(eq(companyTable.id, company.id));
  const { by: linked } = await findStillRightLink(test.db, await secret(), clock.now());
  await confirmAll(test.db, linked, company.id);
  expect(await Promise.all([old, half].map(statusOf))).toEqual(["published", "paused"]);
  expect(await openQuestions(test.db, [company.id])).toEqual([]);
});

it("asks nobody about offers of a company that is not checked, nor about what is not online", async () => {
  const { at, company, old, half } = await scene();
  await test.db
    .update(companyTable)
    .set({ verification: "suspended" })
    .where(eq(companyTable.id, company.id));
  expect(await at("2026-03-11T09:00:00Z")).toEqual([]);
  await test.db.update(companyTable).set({ verification: "verified" }).where(eq(companyTable.id, company.id));
  for (const { id } of [old, half]) {
    await test.db.update(listingTable).set({ status: "archived" }).where(eq(listingTable.id, id));
  }
  expect(await at("2026-03-12T09:00:00Z")).toEqual([]);
});
