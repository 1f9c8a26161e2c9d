import type { PlacementState } from "./placement";

/** An application with everything that pages and mails need. What a reader may not know is taken out before it leaves. */
export interface ApplicationLine {
  id: string;
  reference: string;
  status: PlacementState;
  /** The company chooses without knowing who it is. */
  objective: boolean;
  /** It has come to an invitation or an offer at some time. */
  invited: boolean;
  listingId: string;
  listingTitle: string;
  listingSlug: string;
  listingKind: "internship" | "apprenticeship";
  listingStatus: string;
  listingLat: number;
  listingLng: number;
  listingHours: number | null;
  listingStartsFrom: string | null;
  listingTrainerId: string | null;
  companyId: string;
  companyName: string;
  companyPlace: string;
  studentId: string;
  studentUserId: string | null;
  studentName: string;
  studentKind: "student" | "career_changer" | "job_seeker";
  birthDate: string | null;
  studentEmail: string | null;
  studentLocale: "nl" | "en" | null;
  /** The school has confirmed the enrolment. */
  confirmed: boolean;
  schoolId: string | null;
  schoolName: string | null;
  reportId: string | null;
  crebo: string;
  qualification: string;
  dossier: string | null;
  level: number | null;
  route: "bol" | "bbl" | "combined";
  skills: string | null;
  experience: string | null;
  languages: string[] | null;
  drivingLicence: boolean | null;
  vogWilling: boolean | null;
  /** ISO weekdays */
  weekdays: number[] | null;
  studentLat: number | null;
  studentLng: number | null;
  travelMode: "walk" | "bicycle" | "e_bike" | "public_transport" | "car" | null;
  motivation: string;
  /** A CV goes along and is still there. */
  hasCv: boolean;
  startsOn: string | null;
  endsOn: string | null;
  hoursPerWeek: number | null;
  /** Milliseconds since 1970, UTC; so are all moments below. */
  offerUntil: number | null;
  /** When the applicant comes, of the moments of an invitation; null while none was chosen. */
  comesAt: number | null;
  companyNote: string;
  reason: string | null;
  trainerName: string | null;
  /** When the company recommended whom it turned down, and since when the student lets companies do so. */
  recommendedAt: number | null;
  consentedAt: number | null;
  /** The company whose recommendation went along. */
  recommendedBy: string | null;
  createdAt: number;
  updatedAt: number;
}

/** What a company sees of an application. */
export interface CompanyApplication {
  id: string;
  reference: string;
  status: PlacementState;
  objective: boolean;
  revealed: boolean;
  listingId: string;
  listingTitle: string;
  listingSlug: string;
  companyId: string;
  qualification: string;
  crebo: string;
  level: number | null;
  route: "bol" | "bbl" | "combined";
  kind: "student" | "career_changer" | "job_seeker";
  skills: string;
  experience: string;
  motivation: string;
  languages: string[];
  drivingLicence: boolean;
  vogWilling: boolean;
  weekdays: number[];
  travel: { minutes: number; mode: "walk" | "bicycle" | "e_bike" | "public_transport" | "car" } | null;
  /** Null while the company may not know who it is. */
  person: {
    name: string;
    email: string | null;
    schoolName: string | null;
    confirmed: boolean;
    hasCv: boolean;
  } | null;
  /** The place was accepted, and no school has the student yet. */
  waitsForSchool: boolean;
  startsOn: string | null;
  endsOn: string | null;
  hoursPerWeek: number | null;
  offerUntil: number | null;
  companyNote: string;
  reason: string | null;
  trainerName: string | null;
  /** The company whose recommendation went along. */
  recommendedBy: string | null;
  createdAt: number;
}
