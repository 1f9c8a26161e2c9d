import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { agreement, agreementFile, signature, student } from "#db/schema";
import { propose } from "~/features/placements/propose.usecases.server";
import { turnDown } from "~/features/placements/recruiting.usecases.server";
import { reportStudent } from "~/features/placements/students.usecases.server";
import { submit } from "~/features/placements/submit.usecases.server";
import { saveSharing } from "~/features/students/profile.usecases.server";
import { acceptedPlacement } from "../../setup/accepted";
import { drawnUp } from "../../setup/agreed";
import { pdfBytes } from "../../setup/files";
import { addListing } from "../../setup/placements";

interface Who {
  companyId: string;
  /** Another one, that turns down who applies and recommends them. */
  recommenderId: string;
  school: { id: string; municipalityCode: string };
  placer: { id: string; email: string };
  pupil: { id: string; email: string };
  /** Account of who applies. */
  applicantId: string;
  crebo: string;
}

/**
 * Two leerbanen of a company: for one a student whom the school has proposed, and a student of 16 whom the company has
 * taken and whose agreement is being signed; for the other somebody who applied, recommended by another company.
 */
export async function makePlacing(db: Db, who: Who, now: Date) {
  const { companyId, school, placer, pupil, crebo } = who;
  const leerbaan = await addListing(db, { companyId, crebo, places: 3, now });
  const work = { env: { appUrl: "https://vakbrug.test" }, now };
  const reportId = await reportStudent(
    db,
    {
      schoolId: school.id,
      studentNumber: "1001",
      name: "Student Zonder Plek",
      qualification: crebo,
      route: "bbl",
      schoolYear: 2025,
      wantedFrom: "2026-04-01",
      idempotencyKey: randomUUID(),
    },
    { actorId: placer.id, now },
  );
  const proposal = {
    reportId,
    listingId: leerbaan.id,
    startsOn: "2026-04-01",
    endsOn: "2027-03-31",
    idempotencyKey: randomUUID(),
    actorId: placer.id,
    schoolIds: [school.id],
  };
  const placementId = await propose(db, proposal, work);
  const vacancy = await addListing(db, { companyId, crebo, places: 2, now });
  const applied = ({ id }: { id: string }, recommendation?: string) =>
    submit(
      db,
      {
        slug: `leerbaan-${id}`,
        userId: who.applicantId,
        motivation: "Ik wil graag bij jullie leren hoe machines werken.",
        sharesCv: false,
        recommendation,
        idempotencyKey: randomUUID(),
      },
      work,
    );
  const elsewhere = await addListing(db, { companyId: who.recommenderId, crebo, places: 1, now });
  await saveSharing(db, { userId: who.applicantId, now }, { looking: true, referralConsent: true });
  const recommendedId = await applied(elsewhere);
  const by = { companyIds: [who.recommenderId], actorId: placer.id };
  await turnDown(db, recommendedId, by, { reason: "days", note: "", recommend: true }, work);
  const applicationId = await applied(vacancy, recommendedId);
  const bpv = { id: school.id, userId: placer.id, municipalityCode: school.municipalityCode };
  const accepted = await acceptedPlacement(
    db,
    { schools: [bpv], companies: [], listings: [leerbaan], crebo },
    { now, birthDate: "2009-05-01" },
  );
  const people16 = { studentEmail: pupil.email, schoolEmail: placer.email };
  await db.update(student).set({ userId: pupil.id }).where(eq(student.name, "Noor de Wit"));
  await drawnUp(db, accepted, now, { people: people16 });
  const [drawn] = await db.select().from(agreement).where(eq(agreement.placementId, accepted.placementId));
  const [scan] = await db
    .insert(agreementFile)
    .values({
      ...{ agreementId: drawn?.id ?? "", fileName: "overeenkomst.pdf", mime: "application/pdf" },
      ...{ content: pdfBytes(), uploadedBy: placer.id, uploadedAt: now },
    })
    .returning();
  const [signer] = await db.select().from(signature).where(eq(signature.role, "student"));
  return {
    leerbaan,
    reportId,
    placementId,
    vacancy,
    applicationId,
    /** Id of the application of the same student that the other company turned down, with a recommendation. */
    recommendedId,
    /** Id of a placement that the company has accepted, of a student of 16 whose agreement is being signed. */
    acceptedId: accepted.placementId,
    /** Id of a scan of that agreement. */
    scanId: scan?.id ?? "",
    /** What that student has to sign, and the address to which the link for it is mailed. */
    signer: { id: signer?.id ?? "", email: signer?.email ?? "" },
  };
}
