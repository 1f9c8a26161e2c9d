import type { BookingState } from "./booking";

/** The side that gives its view: T the school, C the company. */
export type Evaluator = "T" | "C";
export const otherSide = { T: "C", C: "T" } as const satisfies Record<Evaluator, Evaluator>;

/** Until so long after the end of a visit a side may give its view, and change it. */
export const evaluationMs = 14 * 24 * 3_600_000;

interface Visit {
  status: BookingState;
  endsAt: Date;
}

/** Until when the views on a visit can be given and changed. */
export const evaluationUntil = ({ endsAt }: Pick<Visit, "endsAt">): Date =>
  new Date(endsAt.getTime() + evaluationMs);

/** Whether a side may give or change its view now: once the visit is completed, until 14 days after its end. */
export const isEvaluationOpen = (visit: Visit, now: Date): boolean =>
  visit.status === "completed" && now <= evaluationUntil(visit);

/**
 * Whether the sides read each other's view: when both have given theirs, or when no more can be given. So nobody
 * answers to what the other one wrote.
 */
export const isShared = (given: readonly Evaluator[], visit: Pick<Visit, "endsAt">, now: Date): boolean =>
  new Set(given).size === 2 || now > evaluationUntil(visit);
