import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { listing, mail, placement, student, studentCv } from "#db/schema";
import { claimSchool, saveAbout, saveAim, saveSkills } from "~/features/students/profile.usecases.server";
import { ownStudent } from "~/features/students/views.usecases.server";

import { fixedClock } from "./clock";
import { makeFactories } from "./factories";
import { addListing } from "./placements";

const now = fixedClock().now();
const env = { appUrl: "https://vakbrug.test" };
/** What somebody who claims a school is taught for. */
export const crebo = "25892";

/** A person with a profile and a CV who says to be number 77 of a school; `known` when the school has that number. */
export async function claimScene(db: Db, { known = false, emailConfirmedAt = now as Date | null } = {}) {
  const make = makeFactories(db);
  const school = await make.school({ name: "Technisch College" });
  const placer = await make.staff(school.id, "placement_coordinator");
  const person = await make.user({ emailConfirmedAt });
  const self = { userId: person.id, now };
  await saveAbout(db, self, { kind: "student", birthDate: "2008-01-01" });
  await saveAim(db, self, { qualification: crebo, route: "bbl" });
  await saveSkills(db, self, {
    ...{ skills: "Sleutelen", experience: "", motivation: "", languages: ["nl"] },
    ...{ drivingLicence: false, vogWilling: false },
  });
  await claimSchool(db, self, { schoolId: school.id, studentNumber: "77" });
  const own = (await ownStudent(db, person.id))?.studentId ?? "";
  await db.insert(studentCv).values({
    ...{ studentId: own, fileName: "cv.pdf", mime: "application/pdf" },
    ...{ content: Buffer.from("%PDF-"), uploadedAt: now },
  });
  const theirs = known
    ? (await make.student(school.id, { studentNumber: "77", name: "Volgens School" })).id
    : "";
  const decision = { studentId: own, schoolIds: [school.id], actorId: placer.id, now, env };
  const row = async (id: string) => (await db.select().from(student).where(eq(student.id, id)))[0];
  const mails = async () =>
    (await db.select().from(mail)).map(({ template, toAddress }) => [template, toAddress]);
  return { make, school, placer, person, self, own, theirs, decision, row, mails };
}

/** A placement of a student at that listing, from September 2026 until July 2027 unless it is said. */
export async function placementOf(
  db: Db,
  studentId: string,
  status: (typeof placement.$inferSelect)["status"],
  listingId: string,
  over: Partial<typeof placement.$inferInsert> = {},
) {
  const [on] = await db.select().from(listing).where(eq(listing.id, listingId));
  const [made] = await db
    .insert(placement)
    .values({
      ...{ studentId, listingId, companyId: on?.companyId ?? "", crebo, route: "bbl", status },
      ...{ startsOn: "2026-09-01", endsOn: "2027-07-01", studentAgreedAt: now },
      idempotencyKey: randomUUID(),
      ...over,
    })
    .returning();
  return made?.id ?? "";
}

/** A leerbaan of a company of its own, with three places. */
export async function anyLeerbaan(db: Db) {
  const company = await makeFactories(db).company();
  return (await addListing(db, { companyId: company.id, crebo, places: 3, now })).id;
}
