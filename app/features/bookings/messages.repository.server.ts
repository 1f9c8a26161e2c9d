import { asc, eq } from "drizzle-orm";

import { bookingMessage, user } from "#db/schema";
import type { Db } from "~/platform/db.server";

const most = 200;

/** What the sides of a booking wrote each other, oldest first; at most 200. */
export const findMessages = (bookingId: string, db: Db) =>
  db
    .select({
      id: bookingMessage.id,
      at: bookingMessage.at,
      side: bookingMessage.side,
      author: user.name,
      body: bookingMessage.body,
    })
    .from(bookingMessage)
    .leftJoin(user, eq(user.id, bookingMessage.authorId))
    .where(eq(bookingMessage.bookingId, bookingId))
    .orderBy(asc(bookingMessage.at), asc(bookingMessage.id))
    .limit(most);

export type MessageView = Awaited<ReturnType<typeof findMessages>>[number];

export async function findMessage(id: string, db: Db) {
  const [found] = await db.select().from(bookingMessage).where(eq(bookingMessage.id, id));
  return found;
}

/** Writes a message; undefined when the same form wrote it before. */
export async function insertMessage(
  values: typeof bookingMessage.$inferInsert,
  tx: Db,
): Promise<{ id: string } | undefined> {
  const [made] = await tx
    .insert(bookingMessage)
    .values(values)
    .onConflictDoNothing({ target: bookingMessage.idempotencyKey })
    .returning({ id: bookingMessage.id });
  return made;
}
