import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Db } from "#db/client.server";
import {
  company,
  contact,
  listing,
  mail,
  membership,
  outboxEvent,
  placement,
  placementHistory,
  recognition,
  school,
  shortageReport,
  shortageReportHistory,
  student,
  studentProfile,
  token,
  user,
} from "#db/schema";

/** Qualifications of the shipped list: a level 2 and a level 3 one of the technical sectors. */
export interface World {
  schools: { id: string; userId: string; municipalityCode: string }[];
  companies: { id: string; email: string }[];
  listings: { id: string; companyId: string; places: number }[];
  crebo: string;
}

interface Options {
  companies?: number;
  /** Places of each listing; every company has one leerbaan. */
  places?: number;
  now: Date;
}

const address = { street: "Kade", houseNumber: "1", postcode: "4381 AA", place: "Vlissingen" };
const point = { municipalityCode: "GM0718", lat: 51.4426, lng: 3.5736 };

/** Two colleges with a placement coordinator each, and recognised companies in Vlissingen with a leerbaan each. */
export async function makeWorld(db: Db, options: Options): Promise<World> {
  const { now } = options;
  const crebo = "25892";
  const colleges = await db
    .select()
    .from(school)
    .where(eq(school.kind, "mbo"))
    .orderBy(school.externalId)
    .limit(2);
  const schools = [];
  for (const [index, college] of colleges.entries()) {
    const [person] = await db
      .insert(user)
      .values({
        email: `bpv${index}-${randomUUID().slice(0, 8)}@school.test`,
        name: `Bpv ${index}`,
        emailConfirmedAt: now,
      })
      .returning();
    await db.insert(membership).values({
      userId: person?.id ?? "",
      schoolId: college.id,
      role: "placement_coordinator",
      status: "verified",
    });
    schools.push({ id: college.id, userId: person?.id ?? "", municipalityCode: college.municipalityCode });
  }
  const companies = [];
  const listings = [];
  for (let i = 0; i < (options.companies ?? 2); i += 1) {
    const id = randomUUID();
    const email = `bedrijf${i}-${id.slice(0, 8)}@bedrijf.test`;
    await db.insert(company).values({
      id,
      slug: `bedrijf-${id}`,
      name: `Bedrijf ${i}`,
      sectorSlug: "overig",
      verification: "verified",
      ...address,
      ...point,
    });
    await db.insert(contact).values({ companyId: id, name: `Contact ${i}`, email, isPrimary: true });
    await db.insert(recognition).values({ companyId: id, crebo, validFrom: "2020-01-01" });
    companies.push({ id, email });
    listings.push(await addListing(db, { companyId: id, crebo, places: options.places ?? 1, now }));
  }
  return { schools, companies, listings, crebo };
}

/** A published leerbaan. */
export async function addListing(
  db: Db,
  values: { companyId: string; crebo: string; places: number; now: Date; minimumAge?: number },
): Promise<World["listings"][number]> {
  const id = randomUUID();
  await db.insert(listing).values({
    id,
    slug: `leerbaan-${id}`,
    kind: "apprenticeship",
    status: "published",
    companyId: values.companyId,
    title: "Leerbaan",
    summary: "Een leerbaan.",
    description: "Wat je er leert.",
    sectorSlug: "overig",
    audiences: ["mbo"],
    levels: [2],
    crebo: values.crebo,
    route: "bbl",
    places: values.places,
    minimumAge: values.minimumAge ?? null,
    publishedAt: values.now,
    ...address,
    ...point,
  });
  return { id, companyId: values.companyId, places: values.places };
}

/** One of a list that must be there. */
export function at<T>(all: readonly T[], index: number): T {
  const found = all[index];
  if (found === undefined) throw new Error("nothing there");
  return found;
}

/** Who acts for the school with this number. */
export function bySchool(world: World, index = 0) {
  const { id, userId } = at(world.schools, index);
  return { actorId: userId, schoolIds: [id] };
}

/** Who acts for the company of the listing with this number. */
export const byCompany = (world: World, index = 0) => ({
  actorId: at(world.schools, 0).userId,
  companyIds: [at(world.listings, index).companyId],
});

/**
 * Removes what a test made about students, and what was mailed, linked and recorded meanwhile, so that the next one, or
 * the next run of a property, begins afresh.
 */
export async function clearPlacements(db: Db): Promise<void> {
  await db.delete(mail);
  await db.delete(token);
  await db.delete(outboxEvent);
  await db.delete(placementHistory);
  await db.delete(placement);
  await db.delete(shortageReportHistory);
  await db.delete(shortageReport);
  await db.delete(student);
}

/** Somebody with an account and a profile in Middelburg who looks for a leerbaan. */
export async function addApplicant(
  db: Db,
  values: {
    crebo: string;
    now: Date;
    name?: string;
    birthDate?: string;
    kind?: "student" | "career_changer";
    school?: { id: string; number: string };
  },
): Promise<{ userId: string; studentId: string; email: string }> {
  const email = `student-${randomUUID().slice(0, 8)}@student.test`;
  const name = values.name ?? "Noor Zoekt";
  const [person] = await db.insert(user).values({ email, name, emailConfirmedAt: values.now }).returning();
  const userId = person?.id ?? "";
  const [row] = await db
    .insert(student)
    .values({
      kind: values.kind ?? "student",
      userId,
      name,
      email,
      birthDate: values.birthDate ?? "2006-05-01",
      crebo: values.kind === "career_changer" ? null : values.crebo,
      route: "bbl",
      schoolId: values.school?.id ?? null,
      studentNumber: values.school?.number ?? null,
      createdAt: values.now,
    })
    .returning();
  const studentId = row?.id ?? "";
  // A student says which school is theirs; none has to have confirmed it.
  const states = values.school === undefined && values.kind !== "career_changer";
  const [claimed] = states ? await db.select().from(school).orderBy(school.id).limit(1) : [];
  await db.insert(studentProfile).values({
    studentId,
    ...(claimed === undefined
      ? {}
      : { claimedSchoolId: claimed.id, claimedNumber: "4711", claimedAt: values.now }),
    postcode: "4331 AA",
    place: "Middelburg",
    municipalityCode: "GM0687",
    lat: 51.4988,
    lng: 3.611,
    crebo: values.crebo,
    level: 2,
    route: "bbl",
    startsFrom: "2026-04-01",
    skills: "Solderen en meten",
    experience: "Een bijbaan in een werkplaats",
    motivation: "Ik wil graag leren hoe machines werken.",
  });
  return { userId, studentId, email };
}
