import { today } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";

import { nextPart, partsOf, type Part, type PartName } from "./core/parts";
import { profileGaps, type ProfileGap, type StudentProfile } from "./core/profile";
import { ownStudent } from "./views.usecases.server";

/** What somebody's profile is before they have saved anything of it. */
const unbegun = ({ userId, name, email }: Person): StudentProfile => ({
  ...{ studentId: "", userId, name, email, kind: "student", birthDate: null, school: null, claim: null },
  enrols: false,
  ...{ qualification: null, qualificationConfirmed: false, level: null, route: null, routeConfirmed: false },
  ...{ startsFrom: null, weekdays: [], home: null, travelMode: "bicycle", maxMinutes: 45 },
  ...{ drivingLicence: false, vogWilling: false, skills: "", experience: "", motivation: "" },
  ...{ languages: ["nl"], guardian: null, referralConsent: false, looking: true, cv: null },
});

interface Person {
  userId: string;
  name: string;
  email: string;
}

export interface ProfilePage {
  profile: StudentProfile;
  gaps: ProfileGap[];
  parts: Part[];
  /** The part that is filled in; null for the overview. */
  part: PartName | null;
  /** Where one goes on from here; null when nothing is left to fill in. */
  next: PartName | null;
}

/** The profile page of its owner, at the part that was asked for; an unknown one shows the overview. */
export async function profilePage(
  db: Db,
  person: Person,
  asked: string | null,
  now: Date,
): Promise<ProfilePage> {
  const profile = (await ownStudent(db, person.userId)) ?? unbegun(person);
  const gaps = profileGaps(profile, today(now));
  const parts = partsOf(profile, gaps, today(now));
  const part = parts.find(({ name }) => name === asked)?.name ?? null;
  return { profile, gaps, parts, part, next: nextPart(parts, part) };
}
