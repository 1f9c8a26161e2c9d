import type { ReportAction, ReportState } from "~/features/shortage";

import type { PlacementState } from "./placement";

/** A student whom a school has reported: one report with what belongs to it. */
export interface ReportedStudent {
  reportId: string;
  studentId: string;
  schoolId: string;
  studentNumber: string;
  name: string;
  birthDate: string | null;
  email: string | null;
  crebo: string;
  qualification: string;
  dossier: string | null;
  level: number | null;
  sector: string;
  route: "bol" | "bbl" | "combined";
  schoolYear: number;
  /** YYYY-MM-DD */
  wantedFrom: string;
  status: ReportState;
  note: string;
  solvedElsewhere: string | null;
  /** The day of the report, YYYY-MM-DD in Amsterdam. */
  since: string;
  /** The day on which somebody last said that the student looks. */
  saidOn: string;
  /** The day on which the regional coordinator took it up, while in mediation; YYYY-MM-DD in Amsterdam. */
  mediatedSince: string | null;
  /** Proposals that wait for a company's answer. */
  waiting: number;
  /** Applications sent and proposals made for that route, whatever came of them. */
  applications: number;
  /** The company where the student has a place. */
  placedAt: string | null;
}

/** A student on the school's list. */
export interface StudentLine extends ReportedStudent {
  /** The last day on which the report counts when nobody renews it. */
  lapsesOn: string;
  /** What the school may do with the report. */
  may: ReportAction[];
}

/** A proposal or placement with the words that pages and mails need. */
export interface ProposalLine {
  id: string;
  status: PlacementState;
  listingId: string;
  listingTitle: string;
  listingSlug: string;
  companyId: string;
  companyName: string;
  companyPlace: string;
  schoolId: string;
  schoolName: string;
  studentName: string;
  qualification: string;
  crebo: string;
  level: number | null;
  route: "bol" | "bbl" | "combined";
  startsOn: string;
  endsOn: string;
  /** The last day on which a proposal can be answered. */
  answerBy: string;
  /** The company chooses without knowing who it is. */
  objective: boolean;
  reason: string | null;
  /** The day of the last change, YYYY-MM-DD in Amsterdam. */
  changedOn: string;
}

/** A proposal as the school that made it sees it. */
export interface SchoolProposal extends ProposalLine {
  /** The company knows who it is. */
  revealed: boolean;
}

/** A proposal or placement as its company sees it. */
export interface CompanyProposal extends Omit<ProposalLine, "studentName"> {
  /** What the company calls the student as long as it does not know the name. */
  reference: string;
  /** Null while the company may not know who it is, and of whom it did not take. */
  person: { name: string } | null;
}
