import { eq, isNotNull } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { placement, student, studentCv, studentProfile } from "#db/schema";
import type { StudentKind } from "~/features/students/core/profile";
import { makeFactories } from "../../setup/factories";
import { pdfBytes } from "../../setup/files";
import { everybody, nobodyAtAll, signedIn } from "./actors";
import type { AccessTable } from "./rules";
import type { AccessWorld } from "./world";

/** Everybody has begun a profile, as somebody of this kind who was born on that day and whom no school knows. */
const begun =
  (kind: StudentKind, birthDate: string) =>
  async (tx: Db, { viewers }: AccessWorld): Promise<void> => {
    const people = Object.values(viewers).flatMap((viewer) =>
      viewer === null
        ? []
        : [{ kind, birthDate, userId: viewer.userId, name: viewer.name, email: viewer.email }],
    );
    await tx.update(student).set({ userId: null }).where(isNotNull(student.schoolId));
    await tx.insert(student).values(people).onConflictDoNothing();
  };

/** Somebody of 15 whose guardian was asked at this address. */
export async function makeYoungster(db: Db, guardianEmail: string): Promise<string> {
  const { id: userId, name, email } = await makeFactories(db).user({ name: "Jonge Zoeker" });
  const [made] = await db
    .insert(student)
    .values({ userId, name, email, birthDate: "2010-09-01" })
    .returning();
  const studentId = made?.id ?? "";
  await db.insert(studentProfile).values({ studentId, guardianName: "Ouder Zoeker", guardianEmail });
  return studentId;
}

/** Everybody has kept a CV. */
async function withCv(tx: Db, world: AccessWorld): Promise<void> {
  await begun("job_seeker", "1990-05-06")(tx, world);
  const people = await tx.select({ studentId: student.id }).from(student).where(isNotNull(student.userId));
  const cv = { fileName: "cv.pdf", mime: "application/pdf", content: pdfBytes(), uploadedAt: new Date() };
  await tx
    .insert(studentCv)
    .values(people.map((who) => ({ ...who, ...cv })))
    .onConflictDoNothing();
}

/** The youngster says to be a student of the school. */
export const claimed = (tx: Db, { school, youngsterId }: AccessWorld) =>
  tx
    .update(studentProfile)
    .set({ claimedSchoolId: school.id, claimedNumber: "4004", claimedAt: new Date() })
    .where(eq(studentProfile.studentId, youngsterId));

/** The youngster does so with a place that they have accepted, and that no school has yet. */
export async function claimedWithPlace(tx: Db, world: AccessWorld): Promise<void> {
  await claimed(tx, world);
  await tx
    .update(placement)
    .set({
      ...{ studentId: world.youngsterId, schoolId: null, reportId: null, referredFrom: null },
      ...{ status: "accepted", startsOn: "2026-04-01", endsOn: "2027-03-31" },
    })
    .where(eq(placement.id, world.applicationId));
}
export const claimant = ({ youngsterId }: AccessWorld) => ({ studentId: youngsterId });

const part = (name: string) => `?deel=${name}`;

export const studentsAccess: AccessTable = {
  "/registreren/student": {
    may: everybody,
    forms: {
      register: {
        may: everybody,
        body: {
          kind: "career_changer",
          name: "Zij Instromer",
          email: "zij@vakbrug.test",
          phone: "0118 123 456",
          password: "een brug over het kanaal",
        },
      },
    },
  },
  // Whoever signs in may look for a place; it is always their own profile.
  "/mijn/profiel": {
    may: signedIn,
    forms: {
      about: {
        may: signedIn,
        query: part("over-jou"),
        body: { kind: "job_seeker", birthDate: "2004-05-06" },
        given: begun("job_seeker", "1990-05-06"),
      },
      aim: {
        may: signedIn,
        query: part("zoeken"),
        body: ({ crebo }) => ({ qualification: crebo, level: "2", route: "bbl" }),
        given: begun("career_changer", "1990-05-06"),
      },
      reach: {
        may: signedIn,
        query: part("reizen"),
        body: { postcode: "4331 BK", travelMode: "e_bike", maxMinutes: "60" },
      },
      when: {
        may: signedIn,
        query: part("wanneer"),
        body: { startsFrom: "2026-09-01", weekdays: ["1", "2"] },
      },
      skills: {
        may: signedIn,
        query: part("kunnen"),
        body: {
          skills: "Sleutelen aan brommers.",
          experience: "Een bijbaan in een werkplaats.",
          motivation: "Ik maak graag iets.",
          languages: ["nl", "en"],
          drivingLicence: "on",
          vogWilling: "on",
        },
      },
      school: {
        may: signedIn,
        query: part("school"),
        body: ({ school }) => ({ schoolId: school.id, studentNumber: "3003" }),
        given: begun("student", "2006-05-06"),
      },
      guardian: {
        may: signedIn,
        query: part("ouder"),
        body: { guardianName: "Ouder van Iemand", guardianEmail: "ouder@thuis.test" },
        given: begun("student", "2012-05-06"),
      },
      sharing: {
        may: signedIn,
        query: part("delen"),
        body: { looking: "on", referralConsent: "on" },
      },
    },
  },
  "/mijn/profiel/cv": {
    may: signedIn,
    forms: {
      upload: {
        may: signedIn,
        body: () => ({ cv: new File([new Uint8Array(pdfBytes())], "cv.pdf", { type: "application/pdf" }) }),
      },
      remove: { may: signedIn, given: withCv },
    },
  },
  // One's own; nobody in this world has one.
  "/mijn/profiel/cv/bestand": { may: nobodyAtAll },
  // Whoever has the link stands for the guardian.
  "/toestemming/:token": {
    params: ({ links }) => ({ token: links.guardian }),
    may: everybody,
    forms: { consent: { may: everybody } },
  },
};
