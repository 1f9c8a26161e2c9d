import { and, eq, like } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach } from "vitest";

import { mail } from "#db/schema";
import { keepRight } from "~/features/listings/still-right.usecases.server";
import { fixedClock, type TestClock } from "./clock";
import { makeFactories } from "./factories";
import { mailsInOrder } from "./mails";
import { createTestDb, type TestDb } from "./pglite";
import { workAt } from "./work";

/**
 * Companies that are asked once a year whether their offers are still right, in a database of the file that calls this;
 * every test begins on 10 March 2026, 09:00 UTC.
 */
export function stillRightScene() {
  let one: TestDb;
  let clock: TestClock;
  beforeAll(async () => {
    one = await createTestDb({ reference: true });
  });
  afterAll(() => one.close());
  beforeEach(() => {
    clock = fixedClock("2026-03-10T09:00:00Z");
  });

  /** The mails about offers that an address has had. */
  const mailsTo = (address: string) =>
    mailsInOrder(one.db, and(eq(mail.toAddress, address), like(mail.template, "listing.%")));

  /** A company with a manager, and what it takes to give it offers that were published on a day. */
  async function company() {
    const make = makeFactories(one.db);
    const made = await make.company();
    const manager = await make.manager(made.id);
    const offer = (title: string, day: string) =>
      make.listing(made.id, { title, publishedAt: new Date(`${day}T09:00:00Z`) });
    const by = () => ({ userId: manager.id, companyIds: [made.id], now: clock.now() });
    return { make, company: made, manager, offer, by };
  }

  return {
    get db() {
      return one.db;
    },
    get clock() {
      return clock;
    },
    mailsTo,
    company,
    /** Asks, reminds and pauses as is due now. */
    keep: () => keepRight(one.db, workAt(clock)),
  };
}

/** The secret of the link in a mail about the question. */
export const secretIn = (text: string | undefined): string =>
  /\/klopt-nog\/([\w-]{43})/.exec(text ?? "")?.[1] ?? "";
