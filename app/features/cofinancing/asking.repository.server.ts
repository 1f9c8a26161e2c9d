import { sql, type SQL } from "drizzle-orm";

import { rows } from "#db/client.server";
import type { Db } from "~/platform/db.server";

/** An organisation with hours to attest. */
export interface Unasked {
  side: "C" | "T";
  id: string;
  name: string;
  entries: number;
}

const portion = 200;

// A link is used up only when its reader is no longer of the organisation: then somebody else must be asked.
const askedSince = (id: SQL, since: Date): SQL => sql`exists (
  select from token k where k.purpose = 'attest_cofinancing' and k.subject_id = ${id}
    and k.created_at >= ${since.toISOString()}::timestamptz and k.used_at is null)`;

/** Companies and schools with hours to attest that were not asked since a moment; at most 200 of each. */
export async function findUnasked(since: Date, db: Db): Promise<Unasked[]> {
  const side = (letter: "C" | "T", organisation: "company" | "school") => sql`
    (select ${letter} as side, o.id, o.name, count(*)::int as entries
    from cofinancing_entry e join ${sql.raw(organisation)} o on o.id = e.${sql.raw(organisation)}_id
    where e.voided_at is null and e.${sql.raw(organisation)}_attested_at is null
      and not ${askedSince(sql`o.id`, since)}
    group by o.id, o.name order by o.id limit ${portion})`;
  return rows<Unasked>(await db.execute(sql`${side("C", "company")} union all ${side("T", "school")}`));
}

/** Locks an organisation and answers whether it has still not been asked since a moment. */
export async function lockUnasked({ side, id }: Unasked, since: Date, tx: Db): Promise<boolean> {
  const table = sql.raw(side === "C" ? "company" : "school");
  await tx.execute(sql`select 1 from ${table} where id = ${id} for update`);
  const found = rows<{ asked: boolean }>(
    await tx.execute(sql`select ${askedSince(sql`${id}::uuid`, since)} as asked`),
  );
  return found[0]?.asked === false;
}
