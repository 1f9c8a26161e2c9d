import { findSchoolById } from "~/features/organisations/index.server";
import { ownStudent, profileGaps, type ProfileGap } from "~/features/students/index.server";
import { today } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";

/** Somebody who applies, with what their profile says that a place asks for. */
export interface Applicant {
  studentId: string;
  kind: "student" | "career_changer" | "job_seeker";
  /** YYYY-MM-DD; so is the day from which they can begin. */
  birthDate: string | null;
  startsFrom: string | null;
  schoolId: string | null;
  /** The school, confirmed or stated, wants its students to be chosen without their names. */
  schoolObjective: boolean;
  crebo: string | null;
  dossier: string | null;
  level: number | null;
  route: "bol" | "bbl" | "combined" | null;
  motivation: string;
  hasCv: boolean;
  /** What has to be filled in before applying. */
  gaps: ProfileGap[];
}

/** The person with this account who looks for a place; null while they have not begun a profile. */
export async function applicantOf(db: Db, userId: string, now: Date): Promise<Applicant | null> {
  const profile = await ownStudent(db, userId);
  if (profile === null) return null;
  const { claim } = profile;
  const stated = claim === null || claim.rejected ? null : claim.schoolId;
  // A name that was shown before the school confirms its student cannot be hidden any more.
  const demanding = profile.school?.id ?? stated;
  const school = demanding === null ? null : await findSchoolById(db, demanding);
  return {
    studentId: profile.studentId,
    kind: profile.kind,
    birthDate: profile.birthDate,
    startsFrom: profile.startsFrom,
    schoolId: profile.school?.id ?? null,
    schoolObjective: school?.objectiveSelection ?? false,
    crebo: profile.qualification?.crebo ?? null,
    dossier: profile.qualification?.dossier ?? null,
    level: profile.level,
    route: profile.route,
    motivation: profile.motivation,
    hasCv: profile.cv !== null,
    gaps: profileGaps(profile, today(now)),
  };
}
