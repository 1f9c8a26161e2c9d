import { randomUUID } from "node:crypto";

import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { listing, listingPool, recognition } from "#db/schema";
import { moveOwnListing } from "~/features/listings/lifecycle.usecases.server";
import { answerPool, askPartner, changeStay, dropPartner } from "~/features/listings/pool.usecases.server";
import { dropRecognition } from "~/features/organisations/recognitions.usecases.server";
import { AppError } from "~/platform/errors/errors";
import { fixedClock } from "../setup/clock";
import { makeFactories } from "../setup/factories";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";

const now = fixedClock().now();
const crebo = "25943";
let test: PostgresTestDb;
let make: ReturnType<typeof makeFactories>;
beforeAll(async () => {
  test = await createPostgresDb({ template: "reference", max: 20 });
  make = makeFactories(test.db);
});
afterAll(() => test.close());

async function company() {
  const made = await make.company();
  await make.contact(made.id);
  await make.listing(made.id, { status: "paused" });
  await make.recognise(made.id, crebo);
  const { id: userId } = await make.manager(made.id);
  return { ...made, actor: { userId, companyIds: [made.id], now } };
}
const leerbaan = (companyId: string, status: "draft" | "published") =>
  make.listing(companyId, { kind: "apprenticeship", crebo, route: "bbl", places: 2, status });

/** The codes of what was refused; anything but a coded refusal is a fault. */
async function codes(work: Promise<unknown>[]): Promise<string[]> {
  const all = await Promise.allSettled(work);
  return all.flatMap((one) =>
    one.status === "rejected" ? [one.reason instanceof AppError ? one.reason.code : String(one.reason)] : [],
  );
}

it("never has an offer online without recognition, though both change at the same moment", async () => {
  const seen = new Set<string>();
  for (let round = 0; round < 25; round += 1) {
    const { id, actor } = await company();
    const offers = await Promise.all([leerbaan(id, "draft"), leerbaan(id, "draft")]);
    const refused = await codes([
      ...offers.map((offer) => moveOwnListing(test.db, actor, offer.id, "submit")),
      dropRecognition(test.db, actor, id, crebo),
    ]);
    const online = await test.db.$count(
      listing,
      and(eq(listing.companyId, id), eq(listing.status, "published")),
    );
    const recognised = await test.db.$count(recognition, eq(recognition.companyId, id));
    expect(online > 0 && recognised === 0).toBe(false);
    for (const code of refused) seen.add(code);
  }
  const known = ["listing.recognition_ended", "organisations.recognition_in_use"];
  expect([...seen].filter((code) => !known.includes(code))).toEqual([]);
});

it("keeps the row of a joint leerbaan whole while its companies are asked, answer, move and go", async () => {
  const lead = await company();
  const offer = await leerbaan(lead.id, "published");
  const partners = await Promise.all(Array.from({ length: 14 }, company));
  const ask = partners.map(({ id }) =>
    askPartner(test.db, lead.actor, offer.id, { companyId: id, weeks: 10 }),
  );
  // The lead and eleven others.
  expect(await codes(ask)).toEqual(Array.from({ length: 3 }, () => "listing.pool_full"));
  const rows = () =>
    test.db
      .select()
      .from(listingPool)
      .where(eq(listingPool.listingId, offer.id))
      .orderBy(listingPool.position);
  const asked = (await rows()).map(({ companyId }) => companyId).filter((id) => id !== lead.id);
  const actorOf = (id: string) => ({ userId: randomUUID(), companyIds: [id], now });
  const part = (companyId: string) => ({ listingId: offer.id, companyId });
  const refused = await codes([
    ...asked.map((id) => answerPool(test.db, actorOf(id), part(id), "agree")),
    ...asked.map((id) => answerPool(test.db, actorOf(id), part(id), "agree")),
    ...asked.map((companyId, index) =>
      changeStay(test.db, lead.actor, offer.id, { companyId, weeks: 10, order: 12 - index }),
    ),
    ...asked.slice(0, 4).map((companyId) => dropPartner(test.db, lead.actor, offer.id, { companyId })),
  ]);
  expect(new Set(refused)).toSatisfy((found: Set<string>) =>
    [...found].every((code) => ["listing.wrong_state", "listing.not_found"].includes(code)),
  );
  const left = await rows();
  expect(left.map(({ position }) => position)).toEqual(left.map((_, index) => index + 1));
  expect(left.map(({ companyId }) => companyId).sort()).toEqual([lead.id, ...asked.slice(4)].sort());
  expect(left.map(({ status }) => status)).toEqual(left.map(() => "agreed"));
});
