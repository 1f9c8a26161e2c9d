import { sql } from "drizzle-orm";

import { rows, type Database, type Db } from "#db/client.server";

import { describeError } from "../log/log.server";
import { deliverOne, makeTransport } from "../mail/deliver.server";
import { dispatchOne } from "../outbox/dispatch.server";
import type { Subscription, WorkContext } from "../outbox/outbox.server";

/** Work that returns: `run` does one bounded portion and answers whether there may be more. */
export interface ScheduledTask {
  name: string;
  everySeconds: number;
  run(db: Db, work: WorkContext): Promise<void>;
}

export interface Worker {
  /** Stops after the portion under way. */
  stop(): Promise<void>;
}

const idleMs = 1000;

/** Marks a task as run now, unless another worker did so within its interval. */
async function claimTask(db: Db, task: ScheduledTask, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - task.everySeconds * 1000).toISOString();
  const claimed = rows<{ name: string }>(
    await db.execute(sql`
      insert into scheduled_task (name, last_run_at) values (${task.name}, ${now.toISOString()})
      on conflict (name) do update set last_run_at = excluded.last_run_at
        where scheduled_task.last_run_at <= ${since}
      returning name`),
  );
  return claimed.length > 0;
}

/** One round: every due fact, every due mail, every due task. Tests call it instead of waiting. */
export async function workOnce(
  db: Db,
  parts: { subscriptions: readonly Subscription[]; tasks: readonly ScheduledTask[] },
  work: WorkContext,
  transport?: ReturnType<typeof makeTransport>,
): Promise<void> {
  for (const task of parts.tasks) {
    if (await claimTask(db, task, work.clock.now())) await task.run(db, work);
  }
  while (await dispatchOne(db, parts.subscriptions, work));
  if (transport !== undefined) while (await deliverOne(db, transport, work));
}

/** Works until stopped; a failure is logged and the next round tries again. */
export function startWorker(
  database: Database,
  parts: { subscriptions: readonly Subscription[]; tasks: readonly ScheduledTask[] },
  work: WorkContext,
): Worker {
  const transport = work.env.SMTP_URL === undefined ? undefined : makeTransport(work.env.SMTP_URL);
  let stopping = false;
  let wake: () => void = () => undefined;
  const loop = async () => {
    while (!stopping) {
      try {
        await workOnce(database.db, parts, work, transport);
      } catch (error) {
        work.log.error({ error: describeError(error) }, "background work failed");
      }
      if (stopping) break;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, idleMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    transport?.close();
  };
  const running = loop();
  return {
    stop: async () => {
      stopping = true;
      wake();
      await running;
    },
  };
}
