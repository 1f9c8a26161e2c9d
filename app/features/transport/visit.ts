/** A booking's states in which its visit may still take place. */
const live = new Set(["requested", "countered", "confirmed"]);
/** Those in which it will not. */
const off = new Set(["declined", "expired", "withdrawn", "cancelled"]);

interface VisitFacts {
  status: string;
  startsAt: Date;
}

/** Whether a visit is ahead and may take place. */
export const goesOn = (visit: VisitFacts, now: Date): boolean =>
  live.has(visit.status) && now < visit.startsAt;

/** Whether it is certain that a visit does not take place. */
export const isOff = (visit: { status: string }): boolean => off.has(visit.status);
