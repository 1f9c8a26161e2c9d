import { and, asc, eq, or } from "drizzle-orm";
import type { Db } from "#db/client.server";
import {
  agreement,
  booking,
  listing,
  mail,
  membership,
  placement,
  school,
  slot,
  student,
  user,
  waitingEntry,
} from "#db/schema";
import { ownOffer } from "./demo";
import { firstOf } from "./first";
import { issued } from "./mailed";

const bedrijf = "bedrijf@vakbrug.test";

/** The first confirmed visit of somebody's school or company. */
async function confirmedVisit(db: Db, email: string): Promise<{ reference: string; id: string }> {
  const [found] = await db
    .select({ reference: booking.reference, id: booking.id })
    .from(booking)
    .innerJoin(
      membership,
      or(eq(membership.schoolId, booking.schoolId), eq(membership.companyId, booking.companyId)),
    )
    .innerJoin(user, eq(user.id, membership.userId))
    .where(and(eq(user.email, email), eq(booking.status, "confirmed")))
    .orderBy(asc(booking.id))
    .limit(1);
  if (found === undefined) throw new Error(`The demonstration has no confirmed visit for ${email}.`);
  return found;
}

/** The offer that the first of all who wait is waiting for. */
async function waitedFor(db: Db): Promise<{ slug: string }> {
  const entry = await firstOf(db, waitingEntry);
  const { listingId } = await firstOf(db, slot, eq(slot.id, entry.slotId));
  return firstOf(db, listing, eq(listing.id, listingId));
}

/** A placement with an agreement, which becomes that of the student and of the company with an account. */
async function agreementOfBoth(db: Db, companyId: string): Promise<string> {
  const { placementId } = await firstOf(db, agreement);
  const { id: userId } = await firstOf(db, user, eq(user.email, "student@vakbrug.test"));
  const { id: studentId } = await firstOf(db, student, eq(student.userId, userId));
  await db.update(placement).set({ studentId, companyId }).where(eq(placement.id, placementId));
  return placementId;
}

/** A mail that was made, which the demonstration begins without. */
async function madeMail(db: Db): Promise<string> {
  const [made] = await db
    .insert(mail)
    .values({
      ...{ toAddress: "docent@vakbrug.test", locale: "nl", template: "x" },
      ...{ subject: "Een mail", text: "x", html: "x" },
    })
    .returning();
  return made?.id ?? "";
}

/** Addresses of the pages that the first link of their kind on the other pages does not lead to. */
export async function unlinkedPages(db: Db): Promise<string[]> {
  const own = await ownOffer(db, "company_visit");
  const leerbaan = await ownOffer(db, "apprenticeship");
  const { companyId } = await firstOf(db, listing, eq(listing.id, leerbaan.id));
  const college = await firstOf(db, school, eq(school.name, "Scalda"));
  const full = await waitedFor(db);
  const visit = await confirmedVisit(db, "docent@vakbrug.test");
  const group = await confirmedVisit(db, bedrijf);
  const secret = await issued(db, "answer_booking", { email: bedrijf, subjectId: group.id });
  const placementId = await agreementOfBoth(db, companyId);
  return [
    `/beheer/mails/${await madeMail(db)}`,
    `/mijn/overeenkomst/${placementId}`,
    `/bedrijf/overeenkomsten/${placementId}`,
    `/beheer/bemiddeling/plekken/${leerbaan.id}`,
    `/bedrijf/aanbod/${own.id}/momenten`,
    `/aanbod/${leerbaan.slug}/solliciteren`,
    `/bedrijf/aanbod/${leerbaan.id}/samen`,
    `/scholen/${college.slug}`,
    `/aanbod/${full.slug}/wachtlijst`,
    `/mijn/boekingen/${visit.reference}/dagplan`,
    `/mijn/boekingen/${visit.reference}/brief`,
    `/bedrijf/aanvragen/${group.reference}/dagplan`,
    `/antwoord/${secret}/dagplan`,
  ];
}
