import type { Actor } from "./core/booking";

/** Whose bookings somebody may touch. An empty list covers none. */
export type Scope =
  | { kind: "schools"; ids: string[] }
  | { kind: "companies"; ids: string[] }
  /** Listings or schools in these municipalities (codes); "all" for an administrator. */
  | { kind: "territory"; municipalities: string[] | "all" }
  /** One booking: a mailed link, or background work. */
  | { kind: "booking"; id: string };

/** Who acts, in which role of the table, on whose bookings. */
export interface Who {
  actor: Actor;
  /** Null for a mailed link and for background work. */
  userId: string | null;
  scope: Scope;
}
