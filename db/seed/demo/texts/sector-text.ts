/**
 * One piece of work that pupils can see, try or learn. All parts are about the same thing, so that a listing's title,
 * summary and text fit together whichever are chosen. They stand in the sentences of `../sentences`; each says how.
 */
export interface Topic {
  /** "Workshop …": the skill, without a capital. */
  skill: string;
  /** "Jullie kijken …": where the work is done, with its preposition. */
  place: string;
  /** "Jullie spreken met …": who does it, with its article. */
  job: string;
  /** Dossiers of the qualifications that this work belongs to, named as in the official list. */
  dossiers: readonly string[];
  /** Title of a guest lesson. */
  lesson: string;
  /** Title of a company visit. */
  visit: string;
  /** "De opdracht: …": a real question, without a capital. */
  question: string;
  /** What a group hands in at the end of an assignment; a sentence. */
  deliverable: string;
  /** "Jullie gaan …": with one's own hands; the first can be done in a classroom with the kit. */
  doing: readonly [string, string, string];
  /** "Jullie leren …": a clause with hoe, waarom, wat or welke. */
  learning: readonly [string, string];
  /** "We nemen … mee naar school". */
  kit: string;
  /** "Jullie werken met …". */
  tools: string;
  /** How everybody stays safe; a sentence. */
  safety: string;
  /** "In het begin ga je …" and "Later mag je …", of somebody who learns the trade here. */
  work: readonly [first: string, later: string];
}

export interface Trade {
  /** Stand behind an invented family name in a company's name. */
  names: readonly string[];
  /** "Wij …": what a company of this trade does. */
  about: string;
  topics: readonly Topic[];
}

/** What is said about the companies of a sector. */
export interface SectorText {
  /** How often a company is in this sector. */
  weight: number;
  /** What to wear at the company. */
  wear: readonly string[];
  trades: readonly Trade[];
}
