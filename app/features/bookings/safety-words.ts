import { leavesRisksOpen } from "./core/safety";
import type { safetyFactsMessages } from "./safety-facts.messages";

type Words = (typeof safetyFactsMessages)["nl"];
interface Asked {
  youngestAge: number | null;
  vogWanted: boolean;
  risksAccepted: boolean;
  listing: { kind: string; riskAssessmentYouth: boolean; vogAvailable: boolean };
}
interface SafetyFact {
  key: string;
  term: string;
  text: string;
}

/** What a school said of the group's safety, as far as it did; for its company also what is still to be arranged. */
export function askedSafety(t: Words, side: "school" | "company" | "both", booking: Asked): SafetyFact[] {
  const { youngestAge, listing } = booking;
  const missing = side === "company" && !listing.vogAvailable;
  const facts = [
    { key: "youngest", term: t.youngest, text: youngestAge === null ? "" : t.years(youngestAge) },
    {
      key: "vog",
      term: t.vog,
      text: booking.vogWanted ? [t.vogWanted, ...(missing ? [t.vogMissing] : [])].join(" ") : "",
    },
    {
      key: "risks",
      term: t.risks,
      text: booking.risksAccepted && leavesRisksOpen(listing) ? t.risksAccepted : "",
    },
  ];
  return facts.filter(({ text }) => text !== "");
}

/** What a group must know before it leaves, as far as the company said so. */
export const arrivalFacts = (t: Words, listing: { whatToWear: string; arrival: string }): SafetyFact[] =>
  [
    { key: "wear", term: t.wear, text: listing.whatToWear },
    { key: "arrival", term: t.arrival, text: listing.arrival },
  ].filter(({ text }) => text !== "");
