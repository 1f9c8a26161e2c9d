import type { StudentProfile } from "~/features/students/index.server";

import type { Programme, Seeker } from "./fit";

/** A person's profile, with the domain of their programme as the shipped lists know it. */
export type Profile = Omit<StudentProfile, "qualification"> & {
  qualification: (Programme & { level: number | null }) | null;
};

const later = (a: string, b: string): string => (a > b ? a : b);

/**
 * What of a profile may count when a place is judged; everything else in it (name, school, languages, motivation, and so
 * on) is left behind here. `today` is YYYY-MM-DD in Amsterdam.
 */
export function seekerOfProfile(profile: Profile, today: string): Seeker {
  const { qualification, level, route, birthDate, weekdays, drivingLicence, vogWilling } = profile;
  const { home, travelMode, maxMinutes, skills, experience } = profile;
  return {
    programmes:
      qualification === null
        ? []
        : [
            {
              crebo: qualification.crebo,
              dossier: qualification.dossier,
              domain: qualification.domain,
              sector: qualification.sector,
            },
          ],
    // Who changes career and is at no school yet only wishes for it.
    enrolled: qualification !== null && (profile.kind === "student" || profile.school !== null),
    ...{ level, route, birthDate, weekdays, drivingLicence, vogWilling },
    startsFrom: later(profile.startsFrom ?? today, today),
    travel: home && { lat: home.lat, lng: home.lng, mode: travelMode, maxMinutes },
    daysPerWeek: null,
    skills: `${skills}\n${experience}`.trim(),
  };
}
