import { sql } from "drizzle-orm";

import { rows } from "#db/client.server";
import type { Db } from "~/platform/db.server";

import type { Recommendation } from "./core/referral";

/** The recommendations of a student, the latest first, at most 50; `id` is the application that was turned down. */
export const findRecommendations = async (
  studentId: string,
  db: Db,
): Promise<(Recommendation & { id: string })[]> =>
  rows<Recommendation & { id: string }>(
    await db.execute(sql`
      select p.id, p.company_id as "companyId", c.name as "companyName", p.crebo, q.dossier,
        (extract(epoch from p.recommended_at) * 1000)::float8 as "recommendedAt",
        (extract(epoch from f.referral_consented_at) * 1000)::float8 as "consentedAt"
      from placement p
      join company c on c.id = p.company_id
      join qualification q on q.crebo = p.crebo
      left join student_profile f on f.student_id = p.student_id
      where p.student_id = ${studentId} and p.recommended_at is not null
      order by p.recommended_at desc, p.id
      limit 50`),
  );
