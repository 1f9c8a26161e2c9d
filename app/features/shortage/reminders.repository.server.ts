import { sql } from "drizzle-orm";

import { rows, type Db } from "#db/client.server";

import { lastDay } from "./reports.repository.server";

/** A report of which somebody is to be asked whether the student still looks. */
export interface DueReport {
  id: string;
  status: "open" | "mediation";
  schoolId: string;
  schoolName: string;
  qualification: string;
  schoolYear: number;
  /** The last day on which it counts, YYYY-MM-DD. */
  lapsesOn: string;
  /** The student, when they have a confirmed account that can be mailed. */
  userId: string | null;
  email: string | null;
  name: string | null;
  locale: "nl" | "en" | null;
}

/** Nobody has been asked about report `r` since somebody last said that the student looks. */
const notAsked = sql`not exists (select from shortage_report_history h
  where h.report_id = r.id and h.actor = 'S' and h.from_status = h.to_status
    and h.created_at >= coalesce(r.renewed_at, r.created_at))`;

/**
 * Reports that lapse within so many days of `today` (YYYY-MM-DD, Amsterdam) and of which nobody has been asked since
 * somebody last said that the student looks. They are locked until the transaction ends; those that another process has
 * locked are left to it. What that process has written of a report it no longer holds is seen by a statement that begins
 * after the lock only, so the second asks again.
 */
export async function claimDue(
  options: { today: string; days: number; limit: number },
  tx: Db,
): Promise<DueReport[]> {
  const locked = rows<{ id: string }>(
    await tx.execute(sql`
      select r.id from shortage_report r
      where r.status in ('open', 'mediation')
        and ${lastDay} between ${options.today}::date and ${options.today}::date + ${options.days}::int
        and ${notAsked}
      order by r.school_id, r.created_at, r.id limit ${options.limit}
      for no key update skip locked`),
  );
  return rows<DueReport>(
    await tx.execute(sql`
      select r.id, r.status, r.school_id as "schoolId", s.name as "schoolName", q.name as qualification,
        r.school_year as "schoolYear", ${lastDay}::text as "lapsesOn", u.id as "userId", u.email, u.name, u.locale
      from shortage_report r
      join student t on t.id = r.student_id
      join school s on s.id = r.school_id
      join qualification q on q.crebo = r.crebo
      left join app_user u on u.id = t.user_id and u.email_confirmed_at is not null
        and u.email_bounced_at is null and u.blocked_at is null
      where r.id in (select value::uuid
          from json_array_elements_text(${JSON.stringify(locked.map(({ id }) => id))}::text::json))
        and ${notAsked}
      order by r.school_id, r.created_at, r.id`),
  );
}
