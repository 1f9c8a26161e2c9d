import type { learningRoutes, studentKinds, travelModes } from "./choices";

export type StudentKind = (typeof studentKinds)[number];

/** What somebody who looks for a place tells once, and what is made of it. */
export interface StudentProfile {
  studentId: string;
  /** The account; null for a student whom only the school knows. */
  userId: string | null;
  kind: StudentKind;
  name: string;
  email: string | null;
  /** YYYY-MM-DD */
  birthDate: string | null;
  /** The school that has the person as its student, with their number there; null while none has said so. */
  school: { id: string; name: string; number: string } | null;
  /** The school and number that the person states; nobody has confirmed them. */
  claim: { schoolId: string; schoolName: string; number: string; rejected: boolean } | null;
  /** Has accepted a place for which there is no school yet, and so enrols at one. */
  enrols: boolean;
  /** The programme: the school's word, else the person's own. */
  qualification: {
    crebo: string;
    name: string;
    level: number | null;
    dossier: string | null;
    sector: string;
  } | null;
  /** The school has confirmed the programme. */
  qualificationConfirmed: boolean;
  /** mbo level 1–4: that of the programme, else the one that was chosen. */
  level: number | null;
  route: (typeof learningRoutes)[number] | null;
  /** The school has confirmed the learning route. */
  routeConfirmed: boolean;
  /** YYYY-MM-DD */
  startsFrom: string | null;
  /** ISO weekdays on which the person can work; empty when it does not matter. */
  weekdays: number[];
  /** Where journeys start, at the postcode; WGS84 degrees. */
  home: {
    postcode: string;
    place: string;
    municipalityCode: string | null;
    lat: number;
    lng: number;
  } | null;
  travelMode: (typeof travelModes)[number];
  /** How long a journey may take, one way. */
  maxMinutes: number;
  drivingLicence: boolean;
  /** Willing to ask for a certificate of conduct. */
  vogWilling: boolean;
  skills: string;
  experience: string;
  motivation: string;
  /** Language codes such as "nl". */
  languages: string[];
  guardian: { name: string; email: string; consentedAt: Date | null } | null;
  /** May be passed on to similar places when turned down. */
  referralConsent: boolean;
  looking: boolean;
  cv: { fileName: string; uploadedAt: Date } | null;
}

/** Below this age a parent or guardian consents (product rules, "Rules that protect people"). */
const consentAge = 16;

/** Age in whole years on a day; both YYYY-MM-DD. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Whether a parent or guardian has to consent on this day (YYYY-MM-DD). */
export const needsGuardian = ({ birthDate }: Pick<StudentProfile, "birthDate">, today: string): boolean =>
  birthDate !== null && ageOn(birthDate, today) < consentAge;

/**
 * Whether a school has anything to do with somebody: with a student, and with a career changer or job seeker once they
 * have a place, since they learn there as a school's student.
 */
export const concernsSchool = ({
  kind,
  claim,
  enrols,
}: Pick<StudentProfile, "kind" | "claim" | "enrols">): boolean =>
  kind === "student" || claim !== null || enrols;

/** Whether somebody with a place has still to say at which school they enrolled. */
export const mustSaySchool = ({ claim, enrols }: Pick<StudentProfile, "claim" | "enrols">): boolean =>
  enrols && (claim === null || claim.rejected);

const profileGapNames = [
  "birth_date",
  "aim",
  "route",
  "home",
  "start",
  "skills",
  "school",
  "guardian",
  "guardian_consent",
] as const;
export type ProfileGap = (typeof profileGapNames)[number];

/**
 * What has to be filled in before the person can apply, in the order of the page; empty when nothing is. `today` is the
 * day in Amsterdam. A school that was stated counts before it is confirmed; a CV is never needed.
 */
export function profileGaps(profile: StudentProfile, today: string): ProfileGap[] {
  const young = needsGuardian(profile, today);
  const missing: Record<ProfileGap, boolean> = {
    birth_date: profile.birthDate === null,
    aim: profile.qualification === null && (profile.kind === "student" || profile.level === null),
    route: profile.route === null,
    home: profile.home === null,
    start: profile.startsFrom === null,
    skills: profile.skills === "",
    school:
      profile.kind === "student" &&
      profile.school === null &&
      (profile.claim === null || profile.claim.rejected),
    guardian: young && profile.guardian === null,
    guardian_consent: young && profile.guardian !== null && profile.guardian.consentedAt === null,
  };
  return profileGapNames.filter((gap) => missing[gap]);
}
