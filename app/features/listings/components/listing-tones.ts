import type { Tone } from "~/ui";

import type { ListingStatus } from "../core/listing";

/** The tone of each state's badge; the word is always beside it. */
export const listingTones: Record<ListingStatus, Tone> = {
  draft: "neutral",
  in_review: "info",
  published: "ok",
  paused: "warn",
  suspended: "stop",
  expired: "warn",
  archived: "neutral",
};
