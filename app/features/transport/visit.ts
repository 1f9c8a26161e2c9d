import type { Point } from "~/platform/geo/distance";

import type { Halt } from "./travel";

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

/** Whether a visit takes a class out of its school: to a lesson at the school nobody drives. */
export const byRoad = (visit: { kind: string }): boolean => visit.kind !== "guest_lesson";

/** Where the bus stops for a visit. */
export const stopAt = (visit: { companyName: string; place: string } & Point): Halt => ({
  name: `${visit.companyName}, ${visit.place}`,
  lat: visit.lat,
  lng: visit.lng,
});
