/** As in the database's own list. */
export type ListingStatus =
  "draft" | "in_review" | "published" | "paused" | "suspended" | "expired" | "archived";
/** C company team, R regional coordinator, S the system. */
export type ListingActor = "C" | "R" | "S";

export type ListingAction =
  | "submit"
  | "publish"
  | "approve"
  | "reject"
  | "pause"
  | "resume"
  | "archive"
  | "expire"
  | "renew"
  | "lapse"
  | "unrecognise"
  | "suspend"
  | "restore";

/** What must be true besides the state; checked by the use case inside its transaction. */
export type ListingGuard =
  | "company_may_publish"
  | "company_verified"
  | "nothing_waits"
  | "ended"
  | "end_ahead"
  | "unconfirmed"
  | "recognised"
  | "unrecognised";

export interface ListingTransition {
  action: ListingAction;
  from: readonly ListingStatus[];
  to: ListingStatus;
  by: ListingActor;
  guards: readonly ListingGuard[];
  /** A reason is asked and kept. */
  reason?: true;
}

/** The life of a listing: drives the checks, the buttons on screen and the tests. */
export const transitions: readonly ListingTransition[] = [
  { action: "submit", from: ["draft"], to: "in_review", by: "C", guards: ["end_ahead", "recognised"] },
  {
    action: "publish",
    from: ["draft"],
    to: "published",
    by: "S",
    guards: ["company_may_publish", "end_ahead", "recognised"],
  },
  {
    action: "approve",
    from: ["in_review"],
    to: "published",
    by: "R",
    guards: ["company_verified", "recognised"],
  },
  { action: "reject", from: ["in_review"], to: "draft", by: "R", guards: [], reason: true },
  { action: "pause", from: ["published"], to: "paused", by: "C", guards: [] },
  // Nobody confirmed that it is still right.
  { action: "lapse", from: ["published"], to: "paused", by: "S", guards: ["unconfirmed"] },
  // A recognition for what it offers has run out.
  { action: "unrecognise", from: ["published"], to: "paused", by: "S", guards: ["unrecognised"] },
  {
    action: "resume",
    from: ["paused"],
    to: "published",
    by: "C",
    guards: ["company_verified", "end_ahead", "recognised"],
  },
  { action: "archive", from: ["published", "paused"], to: "archived", by: "C", guards: ["nothing_waits"] },
  { action: "expire", from: ["published"], to: "expired", by: "S", guards: ["ended"] },
  {
    action: "renew",
    from: ["expired"],
    to: "published",
    by: "C",
    guards: ["company_verified", "end_ahead", "recognised"],
  },
  { action: "suspend", from: ["published"], to: "suspended", by: "R", guards: [], reason: true },
  {
    action: "restore",
    from: ["suspended"],
    to: "published",
    by: "R",
    guards: ["company_verified", "recognised"],
  },
];

/** The transition of an action from a state, by an actor; undefined when the table has none. */
export const transitionFor = (
  action: ListingAction,
  from: ListingStatus,
  by: ListingActor,
): ListingTransition | undefined =>
  transitions.find((t) => t.action === action && t.by === by && t.from.includes(from));

/** What an actor may do with a listing in this state, in the order of the table. */
export const actionsFor = (from: ListingStatus, by: ListingActor): ListingAction[] =>
  transitions.filter((t) => t.by === by && t.from.includes(from)).map((t) => t.action);

/** States in which a company may still change the texts and terms. */
export const editableStates: readonly ListingStatus[] = ["draft", "published", "paused", "expired"];

/** True when a listing's last day has passed; `today` is a day in Amsterdam (YYYY-MM-DD). */
export const hasEnded = (endsOn: string | null, today: string): boolean => endsOn !== null && endsOn < today;

/** True for what has a page of its own for everybody: published, of a checked company, not past its last day. */
export const isOnline = (
  listing: { status: ListingStatus; endsOn: string | null },
  companyVerification: string,
  today: string,
): boolean =>
  listing.status === "published" && companyVerification === "verified" && !hasEnded(listing.endsOn, today);
