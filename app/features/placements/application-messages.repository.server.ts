import { asc, eq } from "drizzle-orm";

import { applicationMessage, user } from "#db/schema";
import type { Db } from "~/platform/db.server";

const most = 200;

/** What the sides of an application wrote each other, oldest first; at most 200. */
export const findMessages = (placementId: string, db: Db) =>
  db
    .select({
      id: applicationMessage.id,
      at: applicationMessage.at,
      side: applicationMessage.side,
      author: user.name,
      body: applicationMessage.body,
    })
    .from(applicationMessage)
    .leftJoin(user, eq(user.id, applicationMessage.authorId))
    .where(eq(applicationMessage.placementId, placementId))
    .orderBy(asc(applicationMessage.at), asc(applicationMessage.id))
    .limit(most);

export type MessageView = Awaited<ReturnType<typeof findMessages>>[number];

/** Writes a message; false when the same form wrote it before. */
export async function insertMessage(
  values: typeof applicationMessage.$inferInsert,
  tx: Db,
): Promise<boolean> {
  const made = await tx
    .insert(applicationMessage)
    .values(values)
    .onConflictDoNothing({ target: applicationMessage.idempotencyKey })
    .returning({ id: applicationMessage.id });
  return made.length > 0;
}
