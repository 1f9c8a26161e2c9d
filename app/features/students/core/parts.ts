import { concernsSchool, needsGuardian, type ProfileGap, type StudentProfile } from "./profile";

/** The parts of the profile page, in their order; the name stands in the address. */
export const partNames = [
  "over-jou",
  "zoeken",
  "reizen",
  "wanneer",
  "kunnen",
  "school",
  "ouder",
  "delen",
] as const;
export type PartName = (typeof partNames)[number];

/** The part in which each gap is filled in. */
export const partOf: Record<ProfileGap, PartName> = {
  birth_date: "over-jou",
  aim: "zoeken",
  route: "zoeken",
  home: "reizen",
  start: "wanneer",
  skills: "kunnen",
  school: "school",
  guardian: "ouder",
  guardian_consent: "ouder",
};

export interface Part {
  name: PartName;
  gaps: ProfileGap[];
}

/** The parts that concern this person, each with what is still missing in it; `today` as in `profileGaps`. */
export function partsOf(profile: StudentProfile, gaps: readonly ProfileGap[], today: string): Part[] {
  const concerns = (name: PartName) =>
    name === "school" ? concernsSchool(profile) : name === "ouder" ? needsGuardian(profile, today) : true;
  return partNames
    .filter(concerns)
    .map((name) => ({ name, gaps: gaps.filter((gap) => partOf[gap] === name) }));
}

/**
 * Where somebody goes on after a part (null: from the start): to the next one in which they can fill something in, from
 * the start again when there is none behind it; null when nothing is left. That a guardian has not answered yet is not
 * theirs to fill in.
 */
export function nextPart(parts: readonly Part[], after: PartName | null): PartName | null {
  const at = parts.findIndex(({ name }) => name === after);
  const others = [...parts.slice(at + 1), ...parts.slice(0, Math.max(0, at))];
  return others.find(({ gaps }) => gaps.some((gap) => gap !== "guardian_consent"))?.name ?? null;
}
