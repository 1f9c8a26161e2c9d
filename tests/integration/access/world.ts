import { hash } from "@node-rs/argon2";
import { inArray } from "drizzle-orm";

import type { Db } from "#db/client.server";
import { cofinancingEntry, mail, savedSearch, schoolClosed, user } from "#db/schema";
import { issueToken, type TokenPurpose } from "~/features/accounts/index.server";
import { makeFeed } from "~/features/bookings/feeds.usecases.server";
import { waitingSchema } from "~/features/bookings/bookings.schemas";
import { expireHolds } from "~/features/bookings/schedule.usecases.server";
import { joinLine } from "~/features/bookings/waiting.usecases.server";
import { bookingScene } from "../../setup/booking-scene";
import { fixedClock } from "../../setup/clock";
import { makeBus } from "./bus";
import { makePeople, viewersOf } from "./people";
import { makePlacing } from "./placing";
import { makeYoungster } from "./students";

const crebo = "25892";

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

  const of = {
    ...{ school: school.id, otherSchool: otherSchool.id, company: company.id },
    ...{ otherCompany: otherCompany.id, newCompany: newCompany.id },
  };
  const made = await makePeople(db, make, of, { teacher: scene.teacher.id, crebo, now });
  const { people, newcomer, pupil, placer } = made;

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
  const recommender = await make.company({ name: "Bedrijf Dat Aanbeveelt" });
  await make.recognise(recommender.id, crebo);
  const { signer, ...placing } = await makePlacing(
    db,
    {
      ...{ companyId: company.id, recommenderId: recommender.id, school, placer, pupil },
      ...{ applicantId: people.student, crebo },
    },
    now,
  );
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
  const [written] = await db
    .insert(mail)
    .values({
      toAddress: "iemand@school.test",
      locale: "nl",
      template: "x",
      subject: "X",
      text: "x",
      html: "x",
    })
    .returning();
  const expiresAt = new Date(now.getTime() + 86_400_000);
  const email = "contact@bedrijf.test";
  const bus = await makeBus(db, school.id, scene.teacher.id, now);
  const link = (purpose: TokenPurpose, subjectId: string, to = email) =>
    issueToken(db, { purpose, email: to, subjectId, expiresAt }, now);
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
    waitingMembershipId: made.waitingMembershipId,
    crebo,
    listing,
    draft,
    inReview,
    slots: { taken: scene.first, free: scene.second, alsoFree: scene.third },
    reference,
    booking: requested,
    /** Id of a request that nobody answered. */
    lapsed: lapsed.id,
    /** Id of a group that waits for the slot that is taken. */
    waitingId,
    ...placing,
    youngsterId,
    bus,
    entryId: entry?.id ?? "",
    closedId: closed?.id ?? "",
    mailId: written?.id ?? "",
    /** A search that the member has saved. */
    searchId: search?.id ?? "",
    links: {
      booking: await link("answer_booking", requested.id),
      evaluation: await link("evaluate_booking", requested.id),
      placement: await link("answer_placement", placing.placementId),
      application: await link("answer_application", placing.applicationId),
      report: await link("renew_report", placing.reportId),
      hours: await link("attest_cofinancing", company.id),
      signing: await link("sign_agreement", signer.id, signer.email),
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
