import type { Db } from "~/platform/db.server";

import type { StudentProfile } from "./core/profile";
import {
  findCv,
  findProfileById,
  findProfileOf,
  findProgramme,
  findReportedProgramme,
  type ProfileLine,
  type StudentRow,
} from "./students.repository.server";

/** What the school says of its student's programme: by itself, else by its last report. */
export async function schoolsWord(row: StudentRow, db: Db): Promise<Pick<StudentRow, "crebo" | "route">> {
  const { crebo, route } = row;
  if (row.schoolId === null || (crebo !== null && route !== null)) return { crebo, route };
  const said = await findReportedProgramme(row.id, db);
  return { crebo: crebo ?? said?.crebo ?? null, route: route ?? said?.route ?? null };
}

async function profileFrom(line: ProfileLine, db: Db): Promise<StudentProfile> {
  const { student, profile, school } = line;
  const word = await schoolsWord(student, db);
  const crebo = word.crebo ?? profile?.crebo ?? null;
  const qualification = crebo === null ? null : await findProgramme(crebo, db);
  const { lat = null, lng = null } = profile ?? {};
  return {
    studentId: student.id,
    userId: student.userId,
    kind: student.kind,
    // What the school writes down of its student counts; of somebody without one, what their account says.
    name: school === null ? (line.account?.name ?? student.name) : student.name,
    email: line.account?.email ?? student.email,
    birthDate: student.birthDate,
    school: school === null ? null : { ...school, number: student.studentNumber ?? "" },
    claim:
      school !== null || profile?.claimedSchoolId == null
        ? null
        : {
            schoolId: profile.claimedSchoolId,
            schoolName: line.claimedName ?? "",
            number: profile.claimedNumber ?? "",
            rejected: profile.claimRejectedAt !== null,
          },
    enrols: line.enrols,
    qualification,
    qualificationConfirmed: word.crebo !== null,
    level: qualification?.level ?? profile?.level ?? null,
    route: word.route ?? profile?.route ?? null,
    routeConfirmed: word.route !== null,
    startsFrom: profile?.startsFrom ?? null,
    weekdays: profile?.weekdays ?? [],
    home:
      profile === null || lat === null || lng === null
        ? null
        : {
            postcode: profile.postcode,
            place: profile.place,
            municipalityCode: profile.municipalityCode,
            lat,
            lng,
          },
    travelMode: profile?.travelMode ?? "bicycle",
    maxMinutes: profile?.maxMinutes ?? 45,
    drivingLicence: profile?.drivingLicence ?? false,
    vogWilling: profile?.vogWilling ?? false,
    skills: profile?.skills ?? "",
    experience: profile?.experience ?? "",
    motivation: profile?.motivation ?? "",
    languages: profile?.languages ?? ["nl"],
    guardian:
      profile?.guardianName == null || profile.guardianEmail === null
        ? null
        : {
            name: profile.guardianName,
            email: profile.guardianEmail,
            consentedAt: profile.guardianConsentedAt,
          },
    referralConsent: profile?.referralConsent ?? false,
    looking: profile?.looking ?? true,
    cv: line.cvName === null || line.cvAt === null ? null : { fileName: line.cvName, uploadedAt: line.cvAt },
  };
}

/** The one profile of the person with this account; null while they have not begun one. */
export async function ownStudent(db: Db, userId: string): Promise<StudentProfile | null> {
  const line = await findProfileOf(userId, db);
  return line === null ? null : profileFrom(line, db);
}

/** The profile of any student, for whom the caller lets see it; null when there is none. */
export async function studentProfile(db: Db, studentId: string): Promise<StudentProfile | null> {
  const line = await findProfileById(studentId, db);
  return line === null ? null : profileFrom(line, db);
}

export interface Cv {
  fileName: string;
  mime: string;
  content: Buffer;
}

/** The CV of a student, for whom `maySeeCv` lets in; null when there is none. */
export const cvOf = (db: Db, studentId: string): Promise<Cv | null> => findCv(studentId, db);
