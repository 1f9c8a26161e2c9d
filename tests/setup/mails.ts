import { asc, type SQL, sql } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { mail } from "#db/schema";

/**
 * Mails in the order in which they were written. A test's clock may stand still meanwhile: then the transactions decide,
 * which PostgreSQL numbers one after the other. Mails that one transaction wrote have no order among themselves, and one
 * that was sent counts as written then.
 */
export const mailsInOrder = (db: Db, which?: SQL) =>
  db
    .select()
    .from(mail)
    .where(which)
    .orderBy(asc(mail.createdAt), sql`${mail}.xmin::text::bigint`);
