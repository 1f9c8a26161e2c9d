import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { company as companyTable, listing as listingTable } from "#db/schema";

import { secretIn, stillRightScene } from "../../../tests/setup/still-right-scene";
import { moveOwnListing } from "./lifecycle.usecases.server";
import { isOpen, isUnconfirmed } from "./still-right";
import { confirmAll, findStillRightLink, openQuestions } from "./still-right.usecases.server";
import { toDosFor } from "./todos.server";

const still = stillRightScene();

/** A company with an offer from over a year ago, one from half a year ago and one from last month. */
async function scene() {
  const made = await still.company();
  const { make, company, offer } = made;
  const contact = await make.contact(company.id);
  const old = await offer("Oud aanbod", "2025-03-10");
  const half = await offer("Halfjaar aanbod", "2025-09-10");
  const fresh = await offer("Vers aanbod", "2026-02-10");
  const mails = () => still.mailsTo(contact.email);
  /** Lets the work of a moment be done; answers which mails the company has had by then. */
  const at = async (moment: string) => {
    still.clock.set(moment);
    await still.keep();
    return (await mails()).map(({ template }) => template.replace("listing.", ""));
  };
  const statusOf = async ({ id }: { id: string }) => (await make.findListing(id)).status;
  const secret = async () => secretIn((await mails()).at(-1)?.text);
  return { ...made, old, half, fresh, at, mails, statusOf, secret };
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
  const link = await findStillRightLink(still.db, await secret(), still.clock.now());
  expect(link.question?.offers.map(({ title }) => title)).toEqual(["Halfjaar aanbod", "Oud aanbod"]);
  await confirmAll(still.db, link.by, company.id);
  expect((await findStillRightLink(still.db, await secret(), still.clock.now())).question).toBeNull();
  expect(await at("2026-04-08T08:00:00Z")).toEqual(["still_right_ask"]);
  expect(await Promise.all([old, half].map(statusOf))).toEqual(["published", "published"]);
  // The one from last month is a year old first.
  expect(await at("2027-02-10T09:00:00Z")).toEqual(["still_right_ask", "still_right_ask"]);
});

it("counts editing and putting online as an answer for that offer alone", async () => {
  const { at, statusOf, old, half, by } = await scene();
  await at("2026-03-10T09:00:00Z");
  still.clock.set("2026-03-12T09:00:00Z");
  await moveOwnListing(still.db, by(), half.id, "pause");
  await moveOwnListing(still.db, by(), half.id, "resume");
  await at("2026-04-08T08:00:00Z");
  expect(await Promise.all([old, half].map(statusOf))).toEqual(["paused", "published"]);
});

it("tells the company's people what was paused, and puts it online again with one click", async () => {
  const { at, by, company, manager, statusOf, old, half, make, secret } = await scene();
  await at("2026-03-10T09:00:00Z");
  // What the company paused by itself stays as it wanted it.
  await moveOwnListing(still.db, by(), half.id, "pause");
  await at("2026-04-08T08:00:00Z");
  const viewer = {
    userId: manager.id,
    role: "member",
    memberships: [
      { organisation: "company", organisationId: company.id, role: "company_manager", verified: true },
    ],
  };
  const [toDo] = await toDosFor({ db: still.db, viewer: viewer as never, locale: "nl" });
  expect(toDo).toMatchObject({ path: "/bedrijf/aanbod", tone: "warn" });
  expect(toDo?.title).toContain("op pauze");
  const other = await make.company();
  await expect(confirmAll(still.db, { ...by(), companyIds: [other.id] }, company.id)).rejects.toMatchObject({
    code: "listing.not_found",
  });
  await still.db
    .update(companyTable)
    .set({ verification: "suspended" })
    .where(eq(companyTable.id, company.id));
  await expect(confirmAll(still.db, by(), company.id)).rejects.toMatchObject({
    code: "listing.company_not_verified",
  });
  await still.db
    .update(companyTable)
    .set({ verification: "verified" })
    .where(eq(companyTable.id, company.id));
  const { by: linked } = await findStillRightLink(still.db, await secret(), still.clock.now());
  await confirmAll(still.db, linked, company.id);
  expect(await Promise.all([old, half].map(statusOf))).toEqual(["published", "paused"]);
  expect(await openQuestions(still.db, [company.id])).toEqual([]);
});

it("asks nobody about offers of a company that is not checked, nor about what is not online", async () => {
  const { at, company, old, half } = await scene();
  await still.db
    .update(companyTable)
    .set({ verification: "suspended" })
    .where(eq(companyTable.id, company.id));
  expect(await at("2026-03-11T09:00:00Z")).toEqual([]);
  await still.db
    .update(companyTable)
    .set({ verification: "verified" })
    .where(eq(companyTable.id, company.id));
  for (const { id } of [old, half]) {
    await still.db.update(listingTable).set({ status: "archived" }).where(eq(listingTable.id, id));
  }
  expect(await at("2026-03-12T09:00:00Z")).toEqual([]);
});
