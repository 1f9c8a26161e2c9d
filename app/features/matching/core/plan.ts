import type { TextPlan } from "~/features/listings/index.server";

/** A search with every name looked up: what the database is asked. Each part narrows; null leaves it open. */
export interface FindPlan {
  /** Places for one of these qualifications, or with these words in their texts. */
  words: { crebos: readonly string[]; text: TextPlan } | null;
  /** The place that one sets out from, and how far one gets, as the crow flies. */
  near: { lat: number; lng: number; km: number } | null;
  kind: "internship" | "apprenticeship" | null;
  /** YYYY-MM-DD */
  start: string | null;
  level: number | null;
  route: "bol" | "bbl" | "combined" | null;
  days: number | null;
  /** Only these qualifications. */
  promising: readonly string[] | null;
  /** YYYY-MM-DD in Amsterdam. */
  today: string;
}
