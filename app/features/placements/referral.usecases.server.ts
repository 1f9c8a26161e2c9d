import type { Db } from "~/platform/db.server";

import { applicationError } from "./applications.errors";
import { reaches, standsUntil } from "./core/referral";
import { findRecommendations } from "./referral.repository.server";

/** A place to apply for, as far as it says which recommendations reach it. */
type Reached = Parameters<typeof reaches>[1];

/** A recommendation that can go along with an application; `id` is the application that was turned down. */
export interface OfferedRecommendation {
  id: string;
  companyName: string;
}

const standing = async (db: Db, studentId: string, place: Reached, now: Date) =>
  (await findRecommendations(studentId, db)).filter(
    (one) => standsUntil(one, now) !== null && reaches(one, place),
  );

/** The latest recommendation of a student that reaches this place; null when none does. */
export async function recommendationFor(
  db: Db,
  studentId: string,
  place: Reached,
  now: Date,
): Promise<OfferedRecommendation | null> {
  const [latest] = await standing(db, studentId, place, now);
  return latest === undefined ? null : { id: latest.id, companyName: latest.companyName };
}

/**
 * Which recommendation goes along with an application for this place. Throws applications.recommendation_over (409) when
 * it is another's, too old, for another trade or the company's own, or its student has taken the consent back.
 */
export async function checkedRecommendation(
  tx: Db,
  { studentId, asked }: { studentId: string; asked: string | null },
  place: Reached,
  now: Date,
): Promise<string | null> {
  if (asked === null) return null;
  const found = (await standing(tx, studentId, place, now)).some(({ id }) => id === asked);
  if (!found) throw applicationError("recommendation_over");
  return asked;
}
