import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";

import type { Db } from "#db/client.server";
import {
  booking,
  company,
  contact,
  listing,
  membership,
  recognition,
  school,
  slot,
  slotHold,
  student,
  user,
} from "#db/schema";

/** Middelburg, in Zeeland; the reference template knows it. */
const middelburg = {
  street: "Proefstraat",
  houseNumber: "1",
  postcode: "4331",
  place: "Middelburg",
  municipalityCode: "GM0687",
  lat: 51.4988,
  lng: 3.6136,
};

const one = <T>(rows: T[]): T => {
  const [row] = rows;
  if (row === undefined) throw new Error("An insert answered no row.");
  return row;
};

const tail = () => randomUUID().slice(0, 8);

type Values<T extends { $inferInsert: unknown }> = Partial<T["$inferInsert"]>;

/** Each makes one valid row in a database with reference data; what matters to a test is given, the rest is filled in. */
export function makeFactories(db: Db) {
  const factories = {
    user: async (values: Values<typeof user> = {}) =>
      one(
        await db
          .insert(user)
          .values({
            email: `iemand-${tail()}@vakbrug.test`,
            name: "Iemand Proef",
            emailConfirmedAt: new Date("2026-01-01T00:00:00Z"),
            ...values,
          })
          .returning(),
      ),
    company: async (values: Values<typeof company> = {}) =>
      one(
        await db
          .insert(company)
          .values({
            slug: `proefbedrijf-${tail()}`,
            name: "Proefbedrijf",
            sectorSlug: "metaal-machinebouw",
            verification: "verified",
            ...middelburg,
            ...values,
          })
          .returning(),
      ),
    contact: async (companyId: string, values: Values<typeof contact> = {}) =>
      one(
        await db
          .insert(contact)
          .values({
            companyId,
            name: "Contact Proef",
            email: `contact-${tail()}@bedrijf.test`,
            isPrimary: true,
            ...values,
          })
          .returning(),
      ),
    recognise: (companyId: string, crebo: string) =>
      db.insert(recognition).values({ companyId, crebo, validFrom: "2020-01-01" }),
    school: async (values: Values<typeof school> = {}) =>
      one(
        await db
          .insert(school)
          .values({
            slug: `proefschool-${tail()}`,
            name: "Proefschool",
            kind: "vo",
            audiences: ["vmbo-bb", "vmbo-kb"],
            verification: "verified",
            ...middelburg,
            ...values,
          })
          .returning(),
      ),
    /** A person with a checked membership of a school. */
    staff: async (schoolId: string, role: "teacher" | "placement_coordinator" = "teacher") => {
      const person = await factories.user();
      await db.insert(membership).values({ userId: person.id, schoolId, role, status: "verified" });
      return person;
    },
    /** A person with a checked membership of a company. */
    manager: async (companyId: string) => {
      const person = await factories.user();
      await db
        .insert(membership)
        .values({ userId: person.id, companyId, role: "company_manager", status: "verified" });
      return person;
    },
    listing: async (companyId: string, values: Values<typeof listing> = {}) =>
      one(
        await db
          .insert(listing)
          .values({
            slug: `proef-${tail()}`,
            kind: "company_visit",
            status: "published",
            companyId,
            title: "Kijkje in de werkplaats",
            summary: "Een ochtend meelopen in de werkplaats.",
            description: "Leerlingen zien hoe een machine wordt gemaakt en proberen zelf te lassen.",
            sectorSlug: "metaal-machinebouw",
            audiences: ["vmbo-bb", "vmbo-kb"],
            durationMinutes: 180,
            maxPupils: 30,
            riskAssessmentYouth: true,
            publishedAt: new Date("2026-01-05T09:00:00Z"),
            ...middelburg,
            ...values,
          })
          .returning(),
      ),
    slot: async (listingId: string, values: Values<typeof slot> = {}) =>
      one(
        await db
          .insert(slot)
          .values({
            listingId,
            startsAt: new Date("2026-04-14T07:00:00Z"),
            endsAt: new Date("2026-04-14T10:00:00Z"),
            maxPupils: 30,
            ...values,
          })
          .returning(),
      ),
    /** A request that waits for an answer, with its hold on the slot. */
    request: (values: {
      listingId: string;
      companyId: string;
      schoolId: string;
      slotId: string;
      pupils?: number;
    }) =>
      db.transaction(async (tx) => {
        const pupils = values.pupils ?? 20;
        const made = one(
          await tx
            .insert(booking)
            .values({
              ...values,
              pupils,
              reference: `VB-${tail().slice(0, 5).toUpperCase()}`,
              status: "requested",
              groupAudience: "vmbo-kb",
              goal: "Zien wat het vak is.",
              holdUntil: new Date("2026-04-01T12:00:00Z"),
              idempotencyKey: randomUUID(),
            })
            .returning(),
        );
        await tx.insert(slotHold).values({ slotId: values.slotId, bookingId: made.id, pupils });
        return made;
      }),
    student: async (schoolId: string, values: Values<typeof student> = {}) =>
      one(
        await db
          .insert(student)
          .values({ schoolId, studentNumber: tail(), name: "Student Proef", ...values })
          .returning(),
      ),
    findListing: async (id: string) => one(await db.select().from(listing).where(eq(listing.id, id))),
  };
  return factories;
}
