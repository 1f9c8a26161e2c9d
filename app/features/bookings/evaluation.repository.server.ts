import { asc, eq } from "drizzle-orm";

import { evaluation } from "#db/schema";
import type { Db } from "~/platform/db.server";

/** The views on a visit, at most one of each side; the company's first. */
export const findViewsOn = (bookingId: string, db: Db) =>
  db
    .select({
      side: evaluation.side,
      score: evaluation.score,
      wentWell: evaluation.wentWell,
      better: evaluation.better,
    })
    .from(evaluation)
    .where(eq(evaluation.bookingId, bookingId))
    .orderBy(asc(evaluation.side));
export type Evaluation = Awaited<ReturnType<typeof findViewsOn>>[number];

/** Writes one side's view, over what it gave before. */
export async function saveEvaluation(values: typeof evaluation.$inferInsert, tx: Db): Promise<void> {
  const { authorId, score, wentWell, better, at } = values;
  await tx
    .insert(evaluation)
    .values(values)
    .onConflictDoUpdate({
      target: [evaluation.bookingId, evaluation.side],
      set: { authorId, score, wentWell, better, at },
    });
}
