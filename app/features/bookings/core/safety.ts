/** What an offer says about young people in the company. */
export interface SafetyTerms {
  kind: string;
  /** In years; null when every age may come. */
  minimumAge: number | null;
  riskAssessmentYouth: boolean;
}

/** What a school says about the group that it brings. */
export interface SafetyGroup {
  groupAudience: string;
  /** Age in years of the youngest, as far as it was said. */
  youngestAge?: number | null | undefined;
  /** The school has read that the risk assessment does not say anything about young people, and comes all the same. */
  risksAccepted: boolean;
}

export type SafetyFault = "too_young" | "age_unknown" | "risks_unread";

/** Who is younger is a young worker: Arbeidsomstandighedenbesluit, article 1.1. */
const adultAge = 18;

const adultAudiences: readonly string[] = ["hbo", "adults"];

/** Whether somebody under 18 is in a group; where no age was said it goes by the kind of education. */
const hasMinors = ({ youngestAge, groupAudience }: SafetyGroup): boolean =>
  youngestAge == null ? !adultAudiences.includes(groupAudience) : youngestAge < adultAge;

/**
 * Whether the offer leaves open if the company's risk assessment covers young people. Article 1.36 of the
 * Arbeidsomstandighedenbesluit asks that of a company in which they do things that resemble work. A guest lesson is
 * given at school, where the school's own assessment holds.
 */
export const leavesRisksOpen = ({
  kind,
  riskAssessmentYouth,
}: Pick<SafetyTerms, "kind" | "riskAssessmentYouth">): boolean =>
  kind !== "guest_lesson" && !riskAssessmentYouth;

/**
 * Why a group may not come on these terms; null when it may. Somebody under the minimum age never may. An offer with a
 * minimum age needs to know how old the youngest is. A group with pupils under 18 must have read it when the risk
 * assessment does not say that it covers them: not stated is not refused, since a look around is no work yet, but the
 * school decides with open eyes.
 */
export function safetyFault(terms: SafetyTerms, group: SafetyGroup): SafetyFault | null {
  const { minimumAge } = terms;
  if (minimumAge !== null && group.youngestAge == null) return "age_unknown";
  if (minimumAge !== null && (group.youngestAge ?? 0) < minimumAge) return "too_young";
  return leavesRisksOpen(terms) && hasMinors(group) && !group.risksAccepted ? "risks_unread" : null;
}
