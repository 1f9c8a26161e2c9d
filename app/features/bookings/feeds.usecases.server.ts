import { createHash, randomBytes } from "node:crypto";

import { kindMessages } from "~/features/listings";
import { membershipsOf } from "~/features/organisations/index.server";
import { local } from "~/platform/clock/clock";
import { inTransaction, type Db } from "~/platform/db.server";
import type { Env } from "~/platform/env/env.server";
import { localePath } from "~/platform/i18n/i18n";

import { findForFeed } from "./agenda.repository.server";
import { scopeOf, type AgendaOf } from "./agenda.usecases.server";
import { calendarStatusOf } from "./booking-calendar.server";
import { bookingError } from "./bookings.errors";
import { calendarMessages } from "./calendar.messages";
import { feedCalendar } from "./core/calendar";
import {
  findFeed,
  findOwnFeed,
  insertFeed,
  lockOwner,
  revokeFeeds,
  type FeedScope,
} from "./feeds.repository.server";
import { groupText, locationOf } from "./words";

const hash = (secret: string) => createHash("sha256").update(secret).digest("hex");
const shape = /^[\w-]{43}$/;

/** Since when this person has a calendar address of this kind; null without one. The address itself is not kept. */
export const feedSince = async (db: Db, userId: string, scope: FeedScope): Promise<Date | null> =>
  (await findOwnFeed(userId, scope, db))?.createdAt ?? null;

/** Makes a new private address of a calendar, and the one before it useless; answers its secret, once. */
export const makeFeed = (db: Db, userId: string, scope: FeedScope, now: Date): Promise<string> =>
  inTransaction(db, async (tx) => {
    await lockOwner(userId, tx);
    await revokeFeeds(userId, scope, now, tx);
    const secret = randomBytes(32).toString("base64url");
    await insertFeed({ userId, scope, secretHash: hash(secret), createdAt: now }, tx);
    return secret;
  });

/** Makes somebody's calendar address useless; without one nothing happens. */
export const revokeFeed = (db: Db, userId: string, scope: FeedScope, now: Date): Promise<void> =>
  inTransaction(db, (tx) => revokeFeeds(userId, scope, now, tx));

const paths = { mine: "/mijn/boekingen", school: "/mijn/boekingen", company: "/bedrijf/aanvragen" } as const;

/** What the feed's owner may see now: whoever has left a school or company no longer sees its bookings. */
async function agendaOf(db: Db, userId: string, scope: FeedScope): Promise<AgendaOf> {
  const { schoolIds, companyIds } = await membershipsOf(db, userId);
  if (scope === "company") return { kind: "company", companyIds };
  return scope === "school" ? { kind: "school", schoolIds } : { kind: "mine", userId, schoolIds };
}

/**
 * The calendar behind a private address, as an iCalendar file: from two months back to over a year ahead, and what was
 * called off in the last month as cancelled. Throws 404 when there is no such address (any more).
 */
export async function readFeed(db: Db, secret: string, env: Env, now: Date): Promise<string> {
  const found = shape.test(secret) ? await findFeed(hash(secret), db) : undefined;
  if (found === undefined) throw bookingError("not_found");
  const { feed, locale } = found;
  const of = await agendaOf(db, feed.userId, feed.scope);
  const span = {
    from: local(now).minus({ months: 2 }).toJSDate(),
    until: local(now).plus({ months: 14 }).toJSDate(),
    calledOffSince: local(now).minus({ months: 1 }).toJSDate(),
    ownerId: of.kind === "mine" ? of.userId : undefined,
  };
  const t = calendarMessages[locale];
  const rows = await findForFeed(scopeOf(of), span, db);
  return feedCalendar(
    t.feed[feed.scope],
    rows.map((row) => {
      const url = env.appUrl + localePath(locale, `${paths[feed.scope]}/${row.reference}`);
      return {
        bookingId: row.id,
        sequence: row.sequence,
        status: calendarStatusOf(row.status),
        startsAt: row.startsAt,
        endsAt: row.endsAt,
        changedAt: row.changedAt,
        summary: t.summary(row.title, row.company, row.school),
        description: t.description(row.reference, groupText(locale, row, kindMessages[locale].audience), url),
        location: locationOf({ listing: row.listing, company: row.companyParty, school: row.schoolParty }),
        url,
      };
    }),
  );
}
