/** A version of an agreement. `draft` is kept for the store; a version is out for signing as soon as it is drawn up. */
export const agreementStates = ["draft", "signing", "signed", "refused", "void"] as const;
export type AgreementState = (typeof agreementStates)[number];

/** Sch the school's placement coordinator, Sg a signer by their link, S the system. */
export const agreementActors = ["Sch", "Sg", "S"] as const;
type AgreementActor = (typeof agreementActors)[number];

export const agreementActions = [
  "draw_up",
  "replace",
  "correct",
  "resend",
  "sign",
  "sign_on_paper",
  "refuse",
  "complete",
] as const;
type AgreementAction = (typeof agreementActions)[number];

interface AgreementTransition {
  action: AgreementAction;
  /** `new` is a version that does not exist yet. */
  from: readonly (AgreementState | "new")[];
  /** `same` leaves the state as it is. */
  to: AgreementState | "same";
  by: readonly AgreementActor[];
}

/** The life of one version. What is not in this table is refused. */
const transitions: readonly AgreementTransition[] = [
  { action: "draw_up", from: ["new"], to: "signing", by: ["Sch"] },
  // Other terms: a new version takes its place, and what was signed counts no more.
  { action: "replace", from: ["signing", "signed"], to: "void", by: ["Sch"] },
  { action: "replace", from: ["refused"], to: "same", by: ["Sch"] },
  { action: "correct", from: ["signing", "signed"], to: "same", by: ["Sch"] },
  { action: "resend", from: ["signing"], to: "same", by: ["Sch"] },
  { action: "sign", from: ["signing"], to: "same", by: ["Sg"] },
  { action: "sign_on_paper", from: ["signing"], to: "same", by: ["Sch"] },
  { action: "refuse", from: ["signing"], to: "refused", by: ["Sg"] },
  { action: "complete", from: ["signing"], to: "signed", by: ["S"] },
];

/** The state that an action leads to, or null when this actor may not do it now. */
export function agreementStep(
  from: AgreementState | "new",
  action: AgreementAction,
  actor: AgreementActor,
): AgreementState | null {
  const found = transitions.find(
    (row) => row.action === action && row.from.includes(from) && row.by.includes(actor),
  );
  if (found === undefined) return null;
  if (found.to !== "same") return found.to;
  return from === "new" ? null : from;
}

/** A code that was mailed works this long, and no new one is mailed within the shorter time. */
export const codeMinutes = 15;
export const codeAgainSeconds = 60;
/** So many wrong codes end a code; so many in all end the link until the school sends another. */
export const wrongPerCode = 5;
export const wrongPerLink = 15;
/** A link to sign works this many days. */
export const linkDays = 30;
