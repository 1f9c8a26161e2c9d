import { companySettings, pauseForSilence } from "~/features/organisations/index.server";
import { local } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";
import { on, type Subscription } from "~/platform/outbox/outbox.server";

import { bookingEvents, type BookingChanged } from "./bookings.events.server";
import type { BookingAction } from "./core/booking";
import { isSilent, silentAfter } from "./core/silence";
import { findOutcomes, refreshResponse, refreshResponses } from "./response.repository.server";
import { findView } from "./views.repository.server";

/** Figures are about requests of the last twelve months. */
const since = (now: Date): Date => local(now).minus({ months: 12 }).toJSDate();

/** Reckons every company's figures anew: requests grow older than a year without anything happening. */
export const refreshAllResponses = (db: Db, now: Date): Promise<void> =>
  refreshResponses(since(now), now, db);

/** Pauses a company whose latest requests all lapsed. What was asked before it last resumed is forgiven. */
async function pauseWhenSilent(tx: Db, companyId: string, now: Date): Promise<void> {
  const resumedAt = (await companySettings(tx, companyId))?.resumedAt ?? null;
  const from = resumedAt !== null && resumedAt > since(now) ? resumedAt : since(now);
  if (isSilent(await findOutcomes(companyId, from, silentAfter, tx))) {
    await pauseForSilence(tx, companyId, now);
  }
}

const ending: readonly BookingAction[] = ["confirm", "decline", "counter", "expire"];

async function reckon(tx: Db, change: BookingChanged, now: Date): Promise<void> {
  const { bookingId } = change;
  const booking = await findView({ id: bookingId }, { kind: "booking", id: bookingId }, tx);
  if (booking === undefined) return;
  const companyId = booking.company.id;
  await refreshResponse(companyId, since(now), now, tx);
  if (change.to === "expired") await pauseWhenSilent(tx, companyId, now);
}

/** Keeps the figures of companies up to date, and notices who never answers. */
export const responseSubscriptions: readonly Subscription[] = ending.map((action) =>
  on(bookingEvents[action], (tx, change, { clock }) => reckon(tx, change, clock.now())),
);
