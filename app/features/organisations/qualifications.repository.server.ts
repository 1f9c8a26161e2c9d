import { sql } from "drizzle-orm";

import { rows } from "#db/client.server";
import type { Db } from "~/platform/db.server";

export interface QualificationRow {
  crebo: string;
  name: string;
  level: number | null;
}

/**
 * Qualifications whose name holds, begins with or looks like what was typed (comparable form), or whose code begins
 * with it; those of 2015 are left out, being there only to read old codes.
 */
export async function findQualifications(typed: string, limit: number, db: Db): Promise<QualificationRow[]> {
  return rows<QualificationRow>(
    await db.execute(sql`
      select crebo, name, level from qualification
      where source <> '2015' and (search_name like '%' || ${typed} || '%' or search_name % ${typed}
        or word_similarity(${typed}, search_name) > 0.45 or crebo like ${typed} || '%')
      order by search_name = ${typed} desc, crebo = ${typed} desc, search_name like ${typed} || '%' desc,
        search_name like '% ' || ${typed} || '%' desc, source = '2026' desc,
        word_similarity(${typed}, search_name) desc, level nulls last, name, crebo
      limit ${limit}`),
  );
}

export async function findQualification(crebo: string, db: Db): Promise<QualificationRow | null> {
  const found = rows<QualificationRow>(
    await db.execute(
      sql`select crebo, name, level from qualification where crebo = ${crebo} and source <> '2015'`,
    ),
  );
  return found[0] ?? null;
}
