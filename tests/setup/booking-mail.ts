import { and, eq } from "drizzle-orm";
import { expect } from "vitest";

import type { Db } from "#db/client.server";
import { mail } from "#db/schema";
import { bookingSubscriptions } from "~/features/bookings/subscriptions.server";
import { workOnce } from "~/platform/jobs/worker.server";
import type { TestClock } from "./clock";

/** One round of what bookings do after a fact; anything that goes wrong in it fails the test. */
export const workRound = (db: Db, clock: TestClock) =>
  workOnce(db, { subscriptions: bookingSubscriptions, tasks: [] }, {
    clock,
    env: { appUrl: "https://vakbrug.test", MAIL_FROM: "Vakbrug <noreply@vakbrug.test>" },
    log: { error: (about: unknown) => expect(about).toBeUndefined(), warn: () => undefined },
  } as unknown as Parameters<typeof workOnce>[2]);

/** The mails with this template to an address. */
export const mailsTo = (db: Db, address: string, template: string) =>
  db
    .select()
    .from(mail)
    .where(and(eq(mail.toAddress, address), eq(mail.template, template)));
