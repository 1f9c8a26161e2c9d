import type { AgreementState } from "./agreement";

/** Where a placement stands once it was accepted. */
export const placedStates = ["accepted", "placed", "ended", "completed"] as const;
export type PlacedState = (typeof placedStates)[number];

/** A placement with what its agreement is about. */
export interface PlacementLine {
  id: string;
  status: PlacedState;
  /** It began as an application of the student, not as a proposal by the school. */
  applied: boolean;
  studentName: string;
  /** Null for a student without a school. */
  schoolId: string | null;
  schoolName: string;
  companyId: string;
  companyName: string;
  companyPlace: string;
  listingTitle: string;
  listingSlug: string;
  qualification: string;
  crebo: string;
  level: number | null;
  route: "bol" | "bbl" | "combined";
  /** YYYY-MM-DD, both included. */
  startsOn: string;
  endsOn: string;
  /** The day on which an agreement was made outside Vakbrug, and how the school finds it again. */
  elsewhereOn: string | null;
  elsewhereReference: string | null;
  /** The last day of one that stopped early, and why. */
  endedOn: string | null;
  reason: string | null;
  /** Where the latest version of its agreement stands; null when none was drawn up. */
  agreement: AgreementState | null;
}
