import { sql } from "drizzle-orm";

import { rows } from "#db/client.server";
import type { Db } from "~/platform/db.server";

/** A place of the person who reads it: one for which they applied, or which their school arranged for them. */
export interface OwnPlace {
  id: string;
  status: "accepted" | "placed" | "ended" | "completed";
  /** It began as an application, which has a page of its own. */
  applied: boolean;
  listingTitle: string;
  companyName: string;
  companyPlace: string;
  /** Null while no school has them. */
  schoolName: string | null;
  /** YYYY-MM-DD; the last day is that on which it was ended, when it was. */
  startsOn: string;
  endsOn: string;
}

/**
 * The places of the person with this account, the one that begins last first: those that run or are to begin, and those
 * that are over of which there is no application.
 */
export const findPlacesOf = async (userId: string, db: Db): Promise<OwnPlace[]> =>
  rows<OwnPlace>(
    await db.execute(sql`
      select p.id, p.status, p.reference is not null as applied, l.title as "listingTitle",
        c.name as "companyName", l.place as "companyPlace", s.name as "schoolName",
        p.starts_on::text as "startsOn", coalesce(p.ended_on, p.ends_on)::text as "endsOn"
      from placement p
      join listing l on l.id = p.listing_id
      join company c on c.id = p.company_id
      join student t on t.id = p.student_id
      left join school s on s.id = p.school_id
      where t.user_id = ${userId}
        and (p.status in ('accepted', 'placed') or (p.reference is null and p.status in ('ended', 'completed')))
      order by p.starts_on desc, p.id
      limit 50`),
  );
