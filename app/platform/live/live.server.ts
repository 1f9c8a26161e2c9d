import { sql } from "drizzle-orm";

import type { Database, Db } from "#db/client.server";

import type { Log } from "../log/log.server";
import { describeError } from "../log/log.server";

const channel = "vakbrug_live";

/** Tells every open page, on every web process, that something of this topic changed; at commit, once. */
export async function announce(tx: Db, topic: string): Promise<void> {
  await tx.execute(sql`select pg_notify(${channel}, ${topic})`);
}

export interface Live {
  /** Calls back at every announcement of the topic; answers a function that stops it. */
  subscribe(topic: string, onChange: () => void): () => void;
  close(): Promise<void>;
}

/** Listens once per process and passes announcements on; tries again while the database is away. */
export async function openLive(database: Database, log: Log): Promise<Live> {
  const subscribers = new Map<string, Set<() => void>>();
  let closed = false;
  let unlisten: (() => Promise<void>) | undefined;
  const connect = async (): Promise<void> => {
    try {
      unlisten = await database.listen(channel, (topic) => {
        for (const call of subscribers.get(topic) ?? []) call();
      });
    } catch (error) {
      log.warn({ error: describeError(error) }, "live updates wait for the database");
      if (!closed) setTimeout(() => void connect(), 2000).unref();
    }
  };
  await connect();
  return {
    subscribe: (topic, onChange) => {
      const all = subscribers.get(topic) ?? new Set();
      subscribers.set(topic, all.add(onChange));
      return () => all.delete(onChange);
    },
    close: async () => {
      closed = true;
      await unlisten?.().catch(() => undefined);
    },
  };
}
