import { sql } from "drizzle-orm";
import { customType, timestamp, uuid } from "drizzle-orm/pg-core";

/** A primary key that the database makes itself (random UUID). */
export const id = () =>
  uuid("id")
    .primaryKey()
    .default(sql`gen_random_uuid()`);

/** A moment: stored in UTC, read as a JavaScript `Date`. Days without a time are `date` columns in mode "string". */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

/** When the row was made; tests pass their own moment. */
export const createdAt = () => moment("created_at").notNull().defaultNow();

/** A full-text document; written by a trigger or generated, read only by queries. */
export const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });
