import type { Db } from "#db/client.server";
import { mail, scheduledTask } from "#db/schema";
import { systemClock } from "~/platform/clock/clock";
import { workOnce } from "~/platform/jobs/worker.server";
import { subscriptions, tasks } from "~/subscriptions.server";
import { workAt } from "./work";

/**
 * Does the background work that the demonstration has left to do, as the application would when it first starts, and
 * forgets its mails: each test of a page would otherwise begin with making, sending and reading dozens of reminders, and
 * wait for its own mail behind them. Every task is due again when the application starts.
 */
export async function settle(db: Db): Promise<void> {
  await workOnce(db, { subscriptions, tasks }, workAt(systemClock));
  await db.delete(mail);
  await db.delete(scheduledTask);
}
