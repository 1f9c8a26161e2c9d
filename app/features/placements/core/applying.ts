import type { PlacementState } from "./placement";

/** What a student may have open at once; the database refuses the eleventh as well. */
export const mostOpen = 10;

/** An offer stands at most this many working days. */
export const offerWorkingDays = 10;

/** A school's proposal can be answered up to and including this many days after that on which it was made. */
export const answerDays = 30;

/** Working days after an application or a proposal on which the company that has not answered is reminded. */
export const reminderDays = { remind: 2, remind_last: 4 } as const;
export type Reminder = keyof typeof reminderDays;

interface Trained {
  crebo: string | null;
  dossier: string | null;
  level: number | null;
  kind: "student" | "career_changer" | "job_seeker";
  /** Of the school that has confirmed them. */
  schoolId: string | null;
}

interface Asked {
  crebo: string | null;
  dossier: string | null;
  levels: readonly number[];
}

/**
 * For which qualification somebody applies, or null when the place is not for them: their own when the place is for it,
 * for its dossier, or (naming none) for its level. Who is not at a school yet follows no programme: what they have named
 * is a wish, and they take that of the place.
 */
export function qualificationFor(person: Trained, place: Asked): string | null {
  if (person.kind !== "student" && person.schoolId === null && place.crebo !== null) return place.crebo;
  if (person.crebo === null) return null;
  if (place.crebo === null)
    return place.levels.length === 0 || (person.level !== null && place.levels.includes(person.level))
      ? person.crebo
      : null;
  const related = place.dossier !== null && place.dossier === person.dossier;
  return place.crebo === person.crebo || related ? person.crebo : null;
}

/** States from which on the company knows who an applicant is, also under objective selection. */
export const revealingStates = [
  "invited",
  "offered",
  "lapsed",
  "accepted",
  "placed",
  "fell_through",
  "ended",
  "completed",
] as const satisfies readonly PlacementState[];

/** Whether the company may know who an applicant is; `invited` says that it has come that far at some time. */
export const isRevealed = (application: { objective: boolean; invited: boolean }): boolean =>
  !application.objective || application.invited;

/**
 * Whether the company may know whom a school proposes: under objective selection from its acceptance on, since a proposal
 * has no invitation.
 */
export const isNamed = ({ objective, status }: { objective: boolean; status: PlacementState }): boolean =>
  !objective || (revealingStates as readonly PlacementState[]).includes(status);

const hidden = "…";
const mailAddress = /[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+/g;
const telephone = /\+?\d[\d\s().-]{7,}\d/g;
const webAddress = /(?:https?:\/\/|www\.)\S+/gi;
/** Short words of a name that mean something else in most texts. */
const particles = new Set(["al", "da", "de", "di", "du", "el", "in", "la", "le", "op", "te"]);

/** A word of a name as a pattern for decomposed text: people write José as Jose, and the other way round. */
const inPattern = (word: string): string =>
  [...word.normalize("NFD").replaceAll(/\p{M}/gu, "")]
    .map((letter) => String.raw`${letter.replace(/[.*+?^${}()|[\]\\/]/, String.raw`\$&`)}\p{M}*`)
    .join("");

function withoutWords(text: string, words: readonly string[], flags: string): string {
  const patterns = words.map(inPattern).filter((pattern) => pattern !== "");
  if (patterns.length === 0) return text;
  const edge = String.raw`[\p{L}\p{M}]`;
  return text.replaceAll(
    new RegExp(String.raw`(?<!${edge})(?:${patterns.join("|")})(?:['’]?s)?(?!${edge})`, flags),
    hidden,
  );
}

/**
 * A text without its writer's name, e-mail and web addresses and telephone numbers. A word of two letters of the name is
 * hidden only as it is written there, with its capital: "Bo", not "bo".
 */
export function withoutIdentity(text: string, name: string): string {
  const words = name.split(/[\s-]+/);
  const long = words.filter((word) => word.length > 2);
  const short = words.filter((word) => /^\p{Lu}\p{L}$/u.test(word) && !particles.has(word.toLowerCase()));
  const clean = text
    .replaceAll(webAddress, hidden)
    .replaceAll(mailAddress, hidden)
    .replaceAll(telephone, hidden)
    .normalize("NFD");
  return withoutWords(withoutWords(clean, long, "giu"), short, "gu").normalize("NFC");
}

/** The columns of a company's board, in the order of the table. */
export const boardColumns = ["submitted", "viewed", "invited", "offered", "accepted", "closed"] as const;
export type BoardColumnName = (typeof boardColumns)[number];

/** In which column an application stands. */
export function columnOf(state: PlacementState): BoardColumnName {
  switch (state) {
    case "submitted":
    case "viewed":
    case "invited":
    case "offered":
    case "accepted":
      return state;
    case "placed":
    case "completed":
      return "accepted";
    default:
      return "closed";
  }
}

/** What a company does to bring a card to a column; null for a column that only others fill. */
export const actionTo: Record<BoardColumnName, "view" | "invite" | "offer" | "decline" | null> = {
  submitted: null,
  viewed: "view",
  invited: "invite",
  offered: "offer",
  accepted: null,
  closed: "decline",
};
