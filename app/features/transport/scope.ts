import type { Actor } from "./core/reservation";

/** Whose rides and reservations somebody may touch. An empty list covers none. */
export type Scope =
  | { kind: "schools"; ids: string[] }
  /** On vehicles that serve one of these municipalities (codes); "all" for an administrator. */
  | { kind: "territory"; municipalities: string[] | "all" }
  /** All in one ride: where that ride was found in a territory. */
  | { kind: "ride"; id: string }
  /** One reservation: a mailed link, or background work. */
  | { kind: "reservation"; id: string };

/** Who acts, in which role of the table, on whose reservations, and when. */
export interface Who {
  actor: Actor;
  /** Null for a mailed link and for background work. */
  userId: string | null;
  scope: Scope;
  now: Date;
}

/** The coordinator of a territory. */
export interface Coordinator {
  userId: string;
  municipalities: string[] | "all";
  now: Date;
}

/** A coordinator as an actor of the table. */
export const asActor = ({ userId, municipalities, now }: Coordinator): Who => ({
  actor: "R",
  userId,
  scope: { kind: "territory", municipalities },
  now,
});
