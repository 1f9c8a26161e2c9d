import { randomUUID } from "node:crypto";

import { and, eq } from "drizzle-orm";

import { listing, mail, placement, school } from "#db/schema";
import { propose } from "~/features/placements/propose.usecases.server";
import { invite, offerPlace } from "~/features/placements/recruiting.usecases.server";
import { reportStudent } from "~/features/placements/students.usecases.server";
import { submit } from "~/features/placements/submit.usecases.server";
import { testNow } from "./clock";
import { mailsInOrder } from "./mails";
import { addApplicant, at, byCompany, bySchool } from "./placements";
import { worldOfFile } from "./world-of-file";

type Applicant = Awaited<ReturnType<typeof addApplicant>>;

/** Terms that a company offers with a place. */
export const offerTerms = {
  startsOn: "2026-04-01",
  endsOn: "2027-03-31",
  until: null,
  hoursPerWeek: 32,
  trainerId: null,
  note: "",
};

/** Two moments that a company invites somebody for. */
export const twoTimes = [
  { field: "day1", day: "2026-05-20", time: "10:00" },
  { field: "day2", day: "2026-05-22", time: "14:30" },
];

/** Who acts for a student. */
export const asStudent = ({ userId }: Applicant) => ({ studentUserId: userId, actorId: userId });

/**
 * Two schools and five companies with one place each for applications, in a database of the file that calls this. Every
 * test begins on 10 March 2026, 09:00 UTC, without applications and mails, and with every listing open.
 */
export function applicationScene() {
  const file = worldOfFile({ companies: 5, places: 1 }, async (db, clock) => {
    clock.set(testNow);
    await db.update(listing).set({
      ...{ status: "published", places: 1, minimumAge: null },
      ...{ objectiveSelection: false, startsFrom: null },
    });
    await db.update(school).set({ objectiveSelection: false });
  });
  const { work } = file;

  const slugOf = (index: number) => `leerbaan-${at(file.world.listings, index).id}`;
  const companyAt = (index: number) => byCompany(file.world, index);
  const firstSchool = () => bySchool(file.world);
  const person = (more: Partial<Parameters<typeof addApplicant>[1]> = {}) =>
    addApplicant(file.db, { crebo: file.world.crebo, now: file.clock.now(), ...more });
  const rowOf = async (id: string) =>
    at(await file.db.select().from(placement).where(eq(placement.id, id)), 0);

  return Object.assign(file, {
    slugOf,
    byCompany: companyAt,
    bySchool: firstSchool,
    /** Somebody with a complete profile, of no school that knows them. */
    person,
    /** Somebody whom the first school has under this number. */
    schooled: (number: string, name = "Noor Zoekt") =>
      person({ name, school: { id: at(file.world.schools, 0).id, number } }),
    /** Applies for the listing at this place. */
    applied: (who: Applicant, index = 0, more: Partial<Parameters<typeof submit>[1]> = {}) =>
      submit(
        file.db,
        {
          slug: slugOf(index),
          userId: who.userId,
          motivation: "Ik wil graag bij jullie komen leren.",
          sharesCv: true,
          idempotencyKey: randomUUID(),
          ...more,
        },
        work(),
      ),
    offered: (id: string, index = 0, more: Partial<typeof offerTerms> = {}) =>
      offerPlace(file.db, id, companyAt(index), { ...offerTerms, ...more }, work()),
    invited: (id: string, index = 0) =>
      invite(file.db, id, companyAt(index), { times: twoTimes, note: "Neem je rooster mee." }, work()),
    /** The first school reports that its student with this number has no place. */
    reported: (number: string, name = "Noor Zoekt") =>
      reportStudent(
        file.db,
        {
          schoolId: at(file.world.schools, 0).id,
          studentNumber: number,
          name,
          qualification: file.world.crebo,
          route: "bbl",
          schoolYear: 2025,
          wantedFrom: "2026-04-01",
          idempotencyKey: randomUUID(),
        },
        { actorId: at(file.world.schools, 0).userId, now: file.clock.now() },
      ),
    /** The first school proposes a student for the listing at this place. */
    proposed: (reportId: string, index: number) =>
      propose(
        file.db,
        {
          ...{ reportId, startsOn: "2026-04-01", endsOn: "2027-03-31", ...firstSchool() },
          ...{ listingId: at(file.world.listings, index).id, idempotencyKey: randomUUID() },
        },
        work(),
      ),
    rowOf,
    statusOf: async (id: string) => (await rowOf(id)).status,
    mailsOf: async (template: string) => file.db.select().from(mail).where(eq(mail.template, template)),
    /** The secret of the last link that a mail of this kind had. */
    secretIn: async (template: string, subjectId: string) => {
      const found = await mailsInOrder(
        file.db,
        and(eq(mail.subjectId, subjectId), eq(mail.template, template)),
      );
      return /antwoord-(?:sollicitatie|plaatsing)\/([\w-]{43})/.exec(found.at(-1)?.text ?? "")?.[1] ?? "";
    },
  });
}
