import type { z } from "zod";

import type { Db } from "#db/client.server";
import { outboxEvent } from "#db/schema";

import type { Clock } from "../clock/clock";
import type { Env } from "../env/env.server";
import type { Log } from "../log/log.server";

/** A fact that other features may react to. */
export interface EventType<T> {
  name: string;
  schema: z.ZodType<T>;
}

/** Declares a fact: its name ("booking.requested") and the shape of what goes along. */
export const defineEvent = <T>(name: string, schema: z.ZodType<T>): EventType<T> => ({
  name,
  schema,
});

/** Records a fact in the transaction that made it; its subscribers run after the commit. */
export async function record<T>(tx: Db, event: EventType<T>, payload: T, now: Date): Promise<void> {
  await tx.insert(outboxEvent).values({
    name: event.name,
    payload: event.schema.parse(payload) as Record<string, unknown>,
    createdAt: now,
    dueAt: now,
  });
}

/** What a subscriber or a scheduled task may use besides its transaction. */
export interface WorkContext {
  clock: Clock;
  env: Env;
  log: Log;
}

export interface Subscription {
  event: string;
  handle(tx: Db, payload: unknown, work: WorkContext): Promise<void>;
}

/**
 * Lets `handler` run once for each fact of a kind, in one transaction with the mark that the fact is handled.
 * The handler writes (mails among it) through `tx` only.
 */
export const on = <T>(
  event: EventType<T>,
  handler: (tx: Db, payload: T, work: WorkContext) => Promise<void>,
): Subscription => ({
  event: event.name,
  handle: (tx, payload, work) => handler(tx, event.schema.parse(payload), work),
});
