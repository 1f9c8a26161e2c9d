import { and, desc, eq, sql } from "drizzle-orm";

import { mail } from "#db/schema";
import type { Db } from "~/platform/db.server";

const line = {
  id: mail.id,
  toAddress: mail.toAddress,
  subject: mail.subject,
  status: mail.status,
  createdAt: mail.createdAt,
};
export type MailLine = Pick<typeof mail.$inferSelect, keyof typeof line>;

/** Mails of which every word stands in the address or the subject, the newest first. */
export const findMails = (
  words: readonly string[],
  { limit, offset }: { limit: number; offset: number },
  db: Db,
): Promise<MailLine[]> =>
  db
    .select(line)
    .from(mail)
    .where(
      and(
        ...words.map(
          (word) => sql`strpos(lower(${mail.toAddress} || ' ' || ${mail.subject}), lower(${word})) > 0`,
        ),
      ),
    )
    .orderBy(desc(mail.createdAt), desc(mail.id))
    .limit(limit)
    .offset(offset);

export async function findMail(id: string, db: Db) {
  const [found] = await db
    .select({ ...line, text: mail.text, sentAt: mail.sentAt, lastError: mail.lastError })
    .from(mail)
    .where(eq(mail.id, id));
  return found ?? null;
}
