import { randomUUID } from "node:crypto";

import { hash } from "@node-rs/argon2";
import { eq, inArray } from "drizzle-orm";

import type { Db } from "#db/client.server";
import {
  agreement,
  agreementFile,
  busReservation,
  cofinancingEntry,
  coordinatorRegion,
  membership,
  ride,
  savedSearch,
  schoolClosed,
  signature,
  student,
  user,
  vehicle,
  vehicleRegion,
} from "#db/schema";
import { issueToken, type TokenPurpose } from "~/features/accounts/index.server";
import { makeFeed } from "~/features/bookings/feeds.usecases.server";
import { waitingSchema } from "~/features/bookings/bookings.schemas";
import { expireHolds } from "~/features/bookings/schedule.usecases.server";
import { joinLine } from "~/features/bookings/waiting.usecases.server";
import { propose } from "~/features/placements/propose.usecases.server";
import { submit } from "~/features/placements/submit.usecases.server";
import { reportStudent } from "~/features/placements/students.usecases.server";
import { reserveRide } from "~/features/transport/reserve.usecases.server";
import { makeSessions } from "~/platform/auth/session.server";
import type { Viewer } from "~/platform/auth/viewer";
import { bookingScene } from "../../setup/booking-scene";
import { fixedClock } from "../../setup/clock";
import { addApplicant, addListing } from "../../setup/placements";
import { acceptedPlacement } from "../../setup/accepted";
import { drawnUp } from "../../setup/agreed";
import { pdfBytes } from "../../setup/files";
import type { Actor } from "./actors";
import { makeYoungster } from "./students";

const crebo = "25892";

type People = Record<Exclude<Actor, "nobody">, string>;

/** Each person as a request of theirs finds them: by their own session. */
async function viewersOf(db: Db, people: People): Promise<Record<Actor, Viewer | null>> {
  const sessions = makeSessions(db, true);
  const viewers: Partial<Record<Actor, Viewer | null>> = { nobody: null };
  for (const [actor, userId] of Object.entries(people) as [Actor, string][]) {
    const cookie = (await sessions.start(userId)).split(";")[0] ?? "";
    viewers[actor] = (await sessions.read(cookie)).viewer;
  }
  return viewers as Record<Actor, Viewer | null>;
}

/** A bus for Zeeland with a ride of the school that waits for an answer, and is open to a second school. */
async function makeBus(db: Db, schoolId: string, teacherId: string, now: Date) {
  const [bus] = await db
    .insert(vehicle)
    .values({
      ...{ name: "Techniekbus", seats: 48, postcode: "4461", place: "Goes", lat: 51.504, lng: 3.889 },
      ...{ availableFrom: "07:30", availableUntil: "17:00", weekdays: [1, 2, 3, 4, 5] },
    })
    .returning();
  const vehicleId = bus?.id ?? "";
  await db.insert(vehicleRegion).values({ vehicleId, regionCode: "PV29" });
  const reference = await reserveRide(
    db,
    { actor: "T", userId: teacherId, scope: { kind: "schools", ids: [schoolId] }, now },
    {
      ...{ idempotencyKey: randomUUID(), schoolId, day: "2026-04-20", from: "09:00", until: "12:00" },
      ...{ fromPlace: "", toPlace: "Goes", pupils: 20, escorts: 2, wheelchairs: 0, needs: "" },
    },
  );
  await db.update(ride).set({ shared: true });
  const [seat] = await db.select().from(busReservation);
  return { vehicleId, reference, rideId: seat?.rideId ?? "", reservationId: seat?.id ?? "" };
}

/**
 * One of everything, all of it in Middelburg: a school with a booking and a student without a place, a company with
 * offers, requests and a proposal; beside them another school and company, and one of each that waits to be checked.
 */
export async function makeAccessWorld(db: Db) {
  const clock = fixedClock();
  const now = clock.now();
  const scene = await bookingScene(db, clock);
  const { make, company, school, listing } = scene;
  const otherSchool = await make.school();
  const otherCompany = await make.company();
  const newCompany = await make.company({ verification: "pending", name: "Nieuw Bedrijf" });
  const newSchool = await make.school({ verification: "pending", name: "Nieuwe School" });
  const contact = await make.contact(company.id, { isPrimary: false });
  await make.contact(otherCompany.id);
  await make.contact(newCompany.id);

  const newcomer = await make.user();
  const [waiting] = await db
    .insert(membership)
    .values({ userId: newcomer.id, schoolId: school.id, role: "teacher" })
    .returning();
  const trainer = await make.user();
  await db
    .insert(membership)
    .values({ userId: trainer.id, companyId: company.id, role: "practice_trainer", status: "verified" });
  const coordinator = await make.user({ role: "coordinator" });
  const farCoordinator = await make.user({ role: "coordinator" });
  await db.insert(coordinatorRegion).values([
    { userId: coordinator.id, regionCode: "PV29" },
    { userId: farCoordinator.id, regionCode: "PV20" },
  ]);
  const placer = await make.staff(school.id, "placement_coordinator");
  const pupil = await make.user();
  const applicant = await addApplicant(db, { crebo, now, school: { id: school.id, number: "1003" } });
  const people: People = {
    member: pupil.id,
    newTeacher: newcomer.id,
    teacher: scene.teacher.id,
    colleague: (await make.staff(school.id)).id,
    otherTeacher: (await make.staff(otherSchool.id)).id,
    placer: placer.id,
    otherPlacer: (await make.staff(otherSchool.id, "placement_coordinator")).id,
    manager: (await make.manager(company.id)).id,
    trainer: trainer.id,
    otherManager: (await make.manager(otherCompany.id)).id,
    newManager: (await make.manager(newCompany.id)).id,
    coordinator: coordinator.id,
    farCoordinator: farCoordinator.id,
    admin: (await make.user({ role: "admin" })).id,
    student: applicant.userId,
  };

  const lapsed = await scene.row(await scene.ask());
  await expireHolds(db, new Date(now.getTime() + 30 * 86_400_000));
  const passwordHash = await hash("een brug over het kanaal");
  await db
    .update(user)
    .set({ passwordHash })
    .where(inArray(user.id, Object.values(people)));

  const reference = await scene.ask();
  const requested = await scene.row(reference);
  const draft = await make.listing(company.id, { status: "draft", title: "Nog in de maak" });
  const inReview = await make.listing(company.id, { status: "in_review", title: "Wacht op controle" });
  await make.recognise(company.id, crebo);
  const leerbaan = await addListing(db, { companyId: company.id, crebo, places: 3, now });
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
  const vacancy = await addListing(db, { companyId: company.id, crebo, places: 2, now });
  const applicationId = await submit(
    db,
    {
      slug: `leerbaan-${vacancy.id}`,
      userId: applicant.userId,
      motivation: "Ik wil graag bij jullie leren hoe machines werken.",
      sharesCv: false,
      idempotencyKey: randomUUID(),
    },
    work,
  );
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
  const [entry] = await db
    .insert(cofinancingEntry)
    .values({
      kind: "own",
      companyId: company.id,
      schoolId: school.id,
      municipalityCode: school.municipalityCode,
      onDay: "2026-02-02",
      minutes: 120,
      note: "Een gastles",
    })
    .returning();
  const [closed] = await db
    .insert(schoolClosed)
    .values({ schoolId: school.id, name: "Toetsweek 4", startsOn: "2026-06-15", endsOn: "2026-06-19" })
    .returning();
  const waitingId = await joinLine(
    db,
    { userId: scene.teacher.id, schoolIds: [school.id], now },
    waitingSchema.parse({ ...scene.input({ slotId: scene.first }), secondSlotId: undefined }),
  );
  const [search] = await db
    .insert(savedSearch)
    .values({
      ...{ userId: people.member, name: "Leerbaan in de buurt", path: "/leerbanen?kind=apprenticeship" },
      frequency: "daily",
    })
    .returning();
  const expiresAt = new Date(now.getTime() + 86_400_000);
  const email = "contact@bedrijf.test";
  const bus = await makeBus(db, school.id, scene.teacher.id, now);
  const link = (purpose: TokenPurpose, subjectId: string) =>
    issueToken(db, { purpose, email, subjectId, expiresAt }, now);
  const own = (
    purpose: "confirm_email" | "reset_password" | "change_email",
    { id: userId, email: address }: { id: string; email: string },
  ) => issueToken(db, { purpose, email: address, userId, expiresAt }, now);

  const youngsterId = await makeYoungster(db, email);

  return {
    viewers: await viewersOf(db, people),
    company,
    newCompany,
    otherCompany,
    school,
    otherSchool,
    newSchool,
    contactId: contact.id,
    waitingMembershipId: waiting?.id ?? "",
    crebo,
    listing,
    draft,
    inReview,
    leerbaan,
    slots: { taken: scene.first, free: scene.second, alsoFree: scene.third },
    reference,
    booking: requested,
    /** Id of a request that nobody answered. */
    lapsed: lapsed.id,
    /** Id of a group that waits for the slot that is taken. */
    waitingId,
    reportId,
    placementId,
    vacancy,
    applicationId,
    /** Id of a placement that the company has accepted, of a student of 16 whose agreement is being signed. */
    acceptedId: accepted.placementId,
    /** Id of a scan of that agreement. */
    scanId: scan?.id ?? "",
    youngsterId,
    bus,
    entryId: entry?.id ?? "",
    closedId: closed?.id ?? "",
    /** A search that the member has saved. */
    searchId: search?.id ?? "",
    links: {
      booking: await link("answer_booking", requested.id),
      evaluation: await link("evaluate_booking", requested.id),
      placement: await link("answer_placement", placementId),
      application: await link("answer_application", applicationId),
      report: await link("renew_report", reportId),
      hours: await link("attest_cofinancing", company.id),
      signing: await link("sign_agreement", signer?.id ?? ""),
      calendar: await makeFeed(db, scene.teacher.id, "mine", now),
      stopAlerts: await link("stop_alerts", search?.id ?? ""),
      stillRight: await link("still_right", company.id),
      resume: await link("resume_company", company.id),
      bus: await link("decide_bus", bus.reservationId),
      offer: await link("take_offer", waitingId),
      guardian: await link("guardian_consent", youngsterId),
      confirm: await own("confirm_email", newcomer),
      reset: await own("reset_password", newcomer),
      newAddress: await own("change_email", { id: newcomer.id, email: "nieuw@school.test" }),
    },
  };
}

export type AccessWorld = Awaited<ReturnType<typeof makeAccessWorld>>;
