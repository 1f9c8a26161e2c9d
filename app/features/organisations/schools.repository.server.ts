import { sql } from "drizzle-orm";

import { rows } from "#db/client.server";
import type { Db } from "~/platform/db.server";

/** What anybody may see of a school in a list. */
export interface SchoolLine {
  id: string;
  name: string;
  place: string;
  kind: "po" | "vo" | "vso" | "mbo" | "flanders";
}

/**
 * Checked schools whose name and place look like what is typed (lower case, without accents), the closest first. Every
 * word counts, in any order; typing errors are forgiven by trigrams.
 */
export async function findSchoolsLike(typed: string, limit: number, db: Db): Promise<SchoolLine[]> {
  const words = typed.split(" ").filter((word) => word !== "");
  const every = sql.join(
    words.map((word) => sql`words like ${`%${word}%`}`),
    sql` and `,
  );
  return rows<SchoolLine>(
    await db.execute(sql`
      with listed as (
        select id, name, place, kind,
          lower(unaccent(regexp_replace(name || ' ' || place, '[^[:alnum:]]+', ' ', 'g'))) as words
        from school where verification = 'verified'
      )
      select id, name, place, kind from listed
      where (${every}) or word_similarity(${typed}, words) > 0.5
      order by (${every}) desc, words like ${`${typed}%`} desc, word_similarity(${typed}, words) desc,
        length(words), name, id
      limit ${limit}`),
  );
}
