import type { student, studentProfile } from "../../schema";
import { uuidOf } from "../uuid";
import { plusDays, plusHours, schoolYearOf } from "./days";
import type { DemoSchool, Ground } from "./ground";
import type { DemoPeople } from "./people";
import type { DemoReports } from "./reports";

export interface DemoSeekers {
  /** People whom no school has confirmed yet. */
  students: (typeof student.$inferInsert & { id: string })[];
  profiles: (typeof studentProfile.$inferInsert)[];
}

/** Where journeys from a town start: its first postcode. */
export function homeIn(ground: Ground, name: string) {
  const at = ground.places.find((place) => place.name === name && place.country === "NL");
  const spot = at?.spots[0];
  if (at === undefined || spot === undefined) throw new Error(`There is no ${name}.`);
  return { place: name, municipalityCode: at.municipalityCode, ...spot };
}

/**
 * The profiles of `student@`, whom the school has confirmed and who lacks little, and of `leerling@`, who is 15, waits for
 * a guardian and says to be of the school of `bpv@`.
 */
export function makeSeekers(
  ground: Ground,
  people: DemoPeople,
  school: DemoSchool,
  shortage: DemoReports,
): DemoSeekers {
  const { now, today } = ground;
  const createdAt = plusHours(now, -50);
  const own = shortage.students.find(({ userId }) => userId === people.id("student"));
  const report = shortage.reports.find(({ studentId }) => studentId === own?.id);
  const account = people.users.find(({ id }) => id === people.id("leerling"));
  if (own === undefined || report === undefined || account === undefined) {
    throw new Error("The demonstration lacks its students.");
  }
  const { crebo, route } = report;
  Object.assign(own, { crebo, route, email: "student@vakbrug.test", enrolmentConfirmedAt: createdAt });
  const young = {
    id: uuidOf("student", account.id),
    userId: account.id,
    name: account.name,
    email: account.email,
    birthDate: `${schoolYearOf(today) - 15}-11-30`,
    createdAt,
  };
  const empty: Omit<typeof studentProfile.$inferInsert, "studentId"> = {
    ...{ claimedSchoolId: null, claimedNumber: null, claimedAt: null, crebo: null, route: null },
    ...{ createdAt, updatedAt: createdAt },
    ...{ weekdays: [], travelMode: "bicycle", maxMinutes: 45, vogWilling: false, languages: ["nl"] },
    ...{ motivation: "", guardianName: null, guardianEmail: null },
    ...{ referralConsent: false, referralConsentedAt: null },
  };
  return {
    students: [young],
    profiles: [
      {
        ...empty,
        studentId: own.id,
        ...homeIn(ground, "Middelburg"),
        startsFrom: plusDays(today, 14),
        weekdays: [1, 2, 3, 4],
        travelMode: "e_bike",
        vogWilling: true,
        referralConsent: true,
        referralConsentedAt: plusHours(now, -24 * 10),
        skills: "Ik kan solderen, tekeningen lezen en een fiets helemaal uit elkaar halen.",
        motivation: "Ik werk liever met mijn handen dan aan een bureau.",
        languages: ["nl", "en"],
      },
      {
        ...empty,
        studentId: young.id,
        ...homeIn(ground, "Goes"),
        claimedSchoolId: school.id,
        claimedNumber: "204815",
        claimedAt: createdAt,
        crebo,
        route,
        startsFrom: plusDays(today, 30),
        skills: "Ik heb een bijbaan in de fietsenmakerij en kan banden plakken en remmen afstellen.",
        guardianName: "Bram Zilverschoon",
        guardianEmail: "ouder@vakbrug.test",
      },
    ],
  };
}
