import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import {
  company,
  listing,
  mail,
  outboxEvent,
  placement,
  recognition,
  school,
  shortageReport,
  studentCv,
  studentProfile,
  token,
} from "#db/schema";
import { AppError } from "~/platform/errors/errors";

import { fixedClock } from "../../../tests/setup/clock";
import {
  addApplicant,
  addListing,
  clearPlacements,
  makeWorld,
  type World,
} from "../../../tests/setup/placements";
import { createTestDb, type TestDb } from "../../../tests/setup/pglite";
import { demandObjectiveSelection } from "../organisations/index.server";
import { counter } from "../shortage/index.server";
import { accept, decline, fellThrough } from "./answer.usecases.server";
import { chooseTime, withdrawApplication } from "./applicant.usecases.server";
import { sendMessage } from "./application-messages.usecases.server";
import {
  applicationBehindLink,
  companyApplication,
  ownApplication,
  recruitingBoard,
  schoolApplications,
} from "./applications.views.usecases.server";
import {
  endWhenFull,
  lapseApplicationOffers,
  onCompanyStandsStill,
  onListingClosed,
  remindRecruiters,
} from "./closing.usecases.server";
import { cvForCompany } from "./cv.usecases.server";
import { invite, markViewed, offerPlace, turnDown } from "./recruiting.usecases.server";
import { applyPage, submit } from "./submit.usecases.server";
import { companyProposals } from "./worklist.usecases.server";
import { propose } from "./propose.usecases.server";
import { reportStudent } from "./students.usecases.server";

let one: TestDb;
let world: World;
const clock = fixedClock();
const work = () => ({ env: { appUrl: "https://vakbrug.test" }, now: clock.now() });

beforeAll(async () => {
  one = await createTestDb({ reference: true });
  world = await makeWorld(one.db, { companies: 5, places: 1, now: clock.now() });
});
afterAll(() => one.close());
beforeEach(async () => {
  clock.advance({ minutes: 1 });
  await clearPlacements(one.db);
  await one.db.delete(mail);
  await one.db.delete(token);
  await one.db.delete(outboxEvent);
  await one.db
    .update(listing)
    .set({ status: "published", places: 1, minimumAge: null, objectiveSelection: false, startsFrom: null });
  await one.db.update(school).set({ objectiveSelection: false });
});

const code = async (attempt: Promise<unknown>): Promise<string> => {
  try {
    await attempt;
    return "done";
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
};
const at = <T>(all: readonly T[], index: number): T => {
  const found = all[index];
  if (found === undefined) throw new Error("nothing there");
  return found;
};
const slugOf = (index: number) => `leerbaan-${at(world.listings, index).id}`;
const byCompany = (index: number) => ({
  actorId: at(world.schools, 0).userId,
  companyIds: [at(world.listings, index).companyId],
});
const bySchool = () => ({ actorId: at(world.schools, 0).userId, schoolIds: [at(world.schools, 0).id] });
type Person = Awaited<ReturnType<typeof addApplicant>>;
const asStudent = ({ userId }: Person) => ({ studentUserId: userId, actorId: userId });
const person = (more: Partial<Parameters<typeof addApplicant>[1]> = {}) =>
  addApplicant(one.db, { crebo: world.crebo, now: clock.now(), ...more });
const schooled = (number: string, name = "Noor Zoekt") =>
  person({ name, school: { id: at(world.schools, 0).id, number } });
const applied = (who: Person, index = 0, more: Partial<Parameters<typeof submit>[1]> = {}) =>
  submit(
    one.db,
    {
      slug: slugOf(index),
      userId: who.userId,
      motivation: "Ik wil graag bij jullie komen leren.",
      sharesCv: true,
      idempotencyKey: randomUUID(),
      ...more,
    },
    work(),
  );
const terms = {
  startsOn: "2026-04-01",
  endsOn: "2027-03-31",
  until: null,
  hoursPerWeek: 32,
  trainerId: null,
  note: "",
};
const offered = (id: string, index = 0, more: Partial<typeof terms> = {}) =>
  offerPlace(one.db, id, byCompany(index), { ...terms, ...more }, work());
const times = [
  { field: "day1", day: "2026-05-20", time: "10:00" },
  { field: "day2", day: "2026-05-22", time: "14:30" },
];
const invited = (id: string, index = 0) =>
  invite(one.db, id, byCompany(index), { times, note: "Neem je rooster mee." }, work());
const rowOf = async (id: string) => at(await one.db.select().from(placement).where(eq(placement.id, id)), 0);
const statusOf = async (id: string) => (await rowOf(id)).status;
const mailsOf = async (template: string) => one.db.select().from(mail).where(eq(mail.template, template));
const secretIn = async (template: string, subjectId: string) => {
  const found = await one.db
    .select()
    .from(mail)
    .where(and(eq(mail.subjectId, subjectId), eq(mail.template, template)));
  return /antwoord-sollicitatie\/([\w-]{43})/.exec(found.at(-1)?.text ?? "")?.[1] ?? "";
};
const reported = (number: string, name = "Noor Zoekt") =>
  reportStudent(
    one.db,
    {
      schoolId: at(world.schools, 0).id,
      studentNumber: number,
      name,
      qualification: world.crebo,
      route: "bbl",
      schoolYear: 2025,
      wantedFrom: "2026-04-01",
      idempotencyKey: randomUUID(),
    },
    { actorId: at(world.schools, 0).userId, now: clock.now() },
  );

describe("applying", () => {
  it("makes one application of a form that is posted twice, and tells both sides", async () => {
    const who = await person();
    const idempotencyKey = randomUUID();
    const id = await applied(who, 0, { idempotencyKey });
    expect(await applied(who, 0, { idempotencyKey })).toBe(id);
    expect(await rowOf(id)).toMatchObject({
      status: "submitted",
      crebo: world.crebo,
      route: "bbl",
      sharesCv: false,
      objective: false,
    });
    expect(await mailsOf("application.submitted.company")).toHaveLength(1);
    expect((await mailsOf("application.submitted.student"))[0]?.toAddress).toBe(who.email);
    expect(await code(applied(who, 0))).toBe("applications.applied_before");
    expect(await code(applied(await person(), 0, { idempotencyKey }))).toBe("applications.moved_on");
  });

  it("refuses what the guards refuse, and says it on the page before anything is typed", async () => {
    const who = await person({ birthDate: "2008-05-01" });
    const refused = async (index = 0) => {
      const page = await applyPage(one.db, slugOf(index), who.userId, clock.now());
      const said = await code(applied(who, index));
      expect(page.refusal?.code ?? "done").toBe(said);
      return said;
    };
    const set = (change: Partial<typeof listing.$inferInsert>) => one.db.update(listing).set(change);
    await set({ status: "paused" });
    expect(await refused()).toBe("applications.listing_closed");
    await set({ status: "published", endsOn: "2026-03-01" });
    expect(await refused()).toBe("applications.listing_closed");
    await set({ endsOn: null, minimumAge: 18 });
    expect(await refused()).toBe("applications.too_young");
    await set({ startsFrom: "2026-06-01" });
    const where = eq(recognition.companyId, at(world.listings, 0).companyId);
    await one.db.update(recognition).set({ validUntil: "2026-05-31" }).where(where);
    expect(await refused()).toBe("applications.not_recognised");
    await one.db.update(recognition).set({ validUntil: null }).where(where);
    const ofCompany = eq(company.id, at(world.listings, 0).companyId);
    await one.db.update(company).set({ verification: "suspended" }).where(ofCompany);
    expect(await refused()).toBe("applications.listing_closed");
    await one.db.update(company).set({ verification: "verified" }).where(ofCompany);
    const other = await person({ crebo: "25334" });
    expect(await code(applied(other))).toBe("applications.not_qualified");
    await applied(await person({ kind: "career_changer", name: "Zij Instromer" }), 0);
    await offered(await applied(await person(), 0));
    expect(await refused()).toBe("applications.full");
    expect(await refused(1)).toBe("done");
    expect(await refused(1)).toBe("applications.applied_before");
    const nobody = randomUUID();
    expect((await applyPage(one.db, slugOf(1), nobody, clock.now())).person).toBeNull();
    expect(await code(applied({ ...who, userId: nobody }, 1))).toBe("applications.profile_incomplete");
  });

  it("keeps the school from proposing who has applied, and the student from applying when proposed", async () => {
    const who = await schooled("1");
    const reportId = await reported("1");
    const proposing = (index: number) =>
      propose(
        one.db,
        {
          ...{ reportId, startsOn: "2026-04-01", endsOn: "2027-03-31", ...bySchool() },
          ...{ listingId: at(world.listings, index).id, idempotencyKey: randomUUID() },
        },
        work(),
      );
    await applied(who, 0);
    expect(await code(proposing(0))).toBe("placements.already_proposed");
    await proposing(1);
    expect(await code(applied(who, 1))).toBe("applications.applied_before");
  });

  it("takes ten open applications and not an eleventh", async () => {
    const who = await person();
    const more = [];
    for (let n = 0; n < 11; n += 1) {
      const made = { companyId: at(world.companies, 0).id, crebo: world.crebo, places: 1, now: clock.now() };
      more.push(await addListing(one.db, made));
    }
    const ids = [];
    for (const { id } of more.slice(0, 10)) ids.push(await applied(who, 0, { slug: `leerbaan-${id}` }));
    const last = { slug: `leerbaan-${at(more, 10).id}` };
    expect(await code(applied(who, 0, last))).toBe("applications.ten_open");
    await withdrawApplication(one.db, at(ids, 0), asStudent(who), work());
    expect(await code(applied(who, 0, last))).toBe("done");
  });
});

describe("answering an application", () => {
  it("goes from submitted to a place: seen, invited, a time chosen, offered, accepted", async () => {
    const who = await schooled("1");
    const reportId = await reported("1");
    const id = await applied(who);
    await markViewed(one.db, id, byCompany(0), work());
    expect(await code(markViewed(one.db, id, byCompany(0), work()))).toBe("applications.moved_on");
    await invited(id);
    const { options } = await ownApplication(one.db, id, who.userId, clock.now());
    expect(options.map(({ startsAt }) => startsAt)).toEqual([
      "2026-05-20T08:00:00.000Z",
      "2026-05-22T12:30:00.000Z",
    ]);
    await chooseTime(one.db, id, asStudent(who), at(options, 1).id, work());
    await chooseTime(one.db, id, asStudent(who), at(options, 1).id, work());
    expect(await mailsOf("application.chosen.company")).toHaveLength(1);
    await offered(id);
    expect((await rowOf(id)).offerUntil).not.toBeNull();
    const before = (await counter(one.db, { now: clock.now() })).demand;
    await accept(one.db, id, asStudent(who), work());
    expect(await rowOf(id)).toMatchObject({ status: "accepted", reportId, offerUntil: null });
    const [report] = await one.db.select().from(shortageReport);
    expect(report?.status).toBe("solved");
    expect((await counter(one.db, { now: clock.now() })).demand).toBe(before - 1);
    const { history } = await ownApplication(one.db, id, who.userId, clock.now());
    expect(history.map(({ actor, to }) => `${actor} ${to}`)).toEqual([
      ...["St submitted", "C viewed", "C invited", "St invited", "C offered", "St accepted"],
    ]);
    const said = (await one.db.select().from(mail)).map(({ template }) => template);
    for (const to of ["company", "student", "school"]) expect(said).toContain(`application.accepted.${to}`);
    await fellThrough(one.db, id, asStudent(who), "Ik ga verhuizen.", { ...work(), byName: "" });
    expect((await one.db.select().from(shortageReport))[0]?.status).toBe("open");
    expect(await code(applied(who))).toBe("done");
  });

  it("withdraws the other applications and proposals of the route on acceptance, unless they are kept", async () => {
    const who = await schooled("1");
    const reportId = await reported("1");
    const [here, there] = [await applied(who, 0), await applied(who, 1)];
    const proposed = await propose(
      one.db,
      {
        reportId,
        listingId: at(world.listings, 2).id,
        startsOn: "2026-04-01",
        endsOn: "2027-03-31",
        idempotencyKey: randomUUID(),
        ...bySchool(),
      },
      work(),
    );
    await offered(here);
    await offered(there, 1);
    await accept(one.db, here, asStudent(who), work());
    expect([await statusOf(there), await statusOf(proposed)]).toEqual(["withdrawn", "withdrawn"]);
    expect((await rowOf(there)).reason).toBe("placed_elsewhere");
    expect(await mailsOf("application.withdrawn.company")).toHaveLength(1);
    expect(await mailsOf("placement.withdrawn")).toHaveLength(1);

    const keeper = await person({ name: "Wil Houden" });
    const kept = await applied(keeper, 1);
    const taken = await applied(keeper, 2);
    await offered(taken, 2);
    await accept(one.db, taken, asStudent(keeper), { ...work(), keepOthers: true });
    expect(await statusOf(kept)).toBe("submitted");
    // But a second place in the same period is refused, to the company and to the student.
    expect(await code(offered(kept, 1))).toBe("applications.placed");
  });

  it("is accepted by the school for its own student, and by no other school or company", async () => {
    const who = await schooled("1");
    const id = await applied(who);
    await offered(id);
    const other = { actorId: at(world.schools, 1).userId, schoolIds: [at(world.schools, 1).id] };
    expect(await code(accept(one.db, id, other, work()))).toBe("placements.not_found");
    expect(await code(accept(one.db, id, byCompany(0), work()))).toBe("placements.moved_on");
    expect(await code(accept(one.db, id, asStudent(await person()), work()))).toBe("placements.not_found");
    await accept(one.db, id, bySchool(), work());
    expect(await statusOf(id)).toBe("accepted");
  });

  it("checks places, recognition, age and the trainer when offering, and recognition again when accepting", async () => {
    const who = await person({ birthDate: "2009-06-01" });
    const id = await applied(who);
    await one.db.update(listing).set({ minimumAge: 17 });
    expect(await code(offered(id))).toBe("applications.too_young");
    await one.db.update(listing).set({ minimumAge: null });
    expect(await code(offered(id, 0, { trainerId: randomUUID() as never }))).toBe("applications.trainer");
    expect(await code(offered(id, 0, { until: "2026-12-01" as never }))).toBe("applications.deadline");
    const where = eq(recognition.companyId, at(world.listings, 0).companyId);
    await one.db.update(recognition).set({ validUntil: "2026-03-31" }).where(where);
    expect(await code(offered(id))).toBe("applications.not_recognised");
    await one.db.update(recognition).set({ validUntil: null }).where(where);
    await offered(id);
    const second = await applied(await person(), 1);
    await one.db
      .update(placement)
      .set({ listingId: at(world.listings, 0).id, companyId: at(world.listings, 0).companyId })
      .where(eq(placement.id, second));
    expect(await code(offered(second))).toBe("applications.no_place");
    await one.db.update(recognition).set({ validUntil: "2026-03-31" }).where(where);
    expect(await code(accept(one.db, id, asStudent(who), work()))).toBe("applications.not_recognised");
    await one.db.update(recognition).set({ validUntil: null }).where(where);
    await accept(one.db, id, asStudent(who), work());
  });

  it("lets an offer lapse after ten working days, and the place is free", async () => {
    const who = await person();
    const id = await applied(who);
    await offered(id);
    clock.advance({ days: 13 });
    expect(await lapseApplicationOffers(one.db, work())).toBe(0);
    clock.advance({ days: 1, minutes: 1 });
    expect(await code(accept(one.db, id, asStudent(who), work()))).toBe("applications.offer_over");
    expect(await lapseApplicationOffers(one.db, work())).toBe(1);
    expect(await lapseApplicationOffers(one.db, work())).toBe(0);
    expect(await statusOf(id)).toBe("lapsed");
    expect((await mailsOf("application.lapsed.student"))[0]?.text).toContain("Bedrijf 1");
    expect(await mailsOf("application.lapsed.company")).toHaveLength(1);
    expect(await code(applied(await person(), 0))).toBe("done");
  });

  it("declines for a reason out of the list, with three places nearby, and no proposal", async () => {
    const who = await person();
    const id = await applied(who);
    expect(await code(decline(one.db, id, byCompany(0), "Nee.", work()))).toBe("placements.moved_on");
    await turnDown(one.db, id, byCompany(0), { reason: "travel", note: "Het is echt ver." }, work());
    const [said] = await mailsOf("application.declined.student");
    expect(said?.text).toContain("De reis is te lang.");
    expect(said?.text).toContain("Het is echt ver.");
    expect(said?.text.match(/\/aanbod\/leerbaan-/g)).toHaveLength(3);
    expect(said?.text).not.toContain(slugOf(0));
    expect(await code(applied(who))).toBe("applications.applied_before");
    expect((await ownApplication(one.db, id, who.userId, clock.now())).nearby).toHaveLength(3);
  });

  it("is refused to every other company and person", async () => {
    const who = await person();
    const stranger = await person();
    const id = await applied(who);
    const nothing = "placements.not_found";
    expect(await code(markViewed(one.db, id, byCompany(1), work()))).toBe(nothing);
    expect(await code(invited(id, 1))).toBe(nothing);
    expect(await code(offered(id, 1))).toBe(nothing);
    expect(await code(turnDown(one.db, id, byCompany(1), { reason: "travel", note: "" }, work()))).toBe(
      nothing,
    );
    expect(await code(withdrawApplication(one.db, id, asStudent(stranger), work()))).toBe(nothing);
    expect(await code(ownApplication(one.db, id, stranger.userId, clock.now()))).toBe(
      "applications.not_found",
    );
    const ids = byCompany(1).companyIds;
    expect(await code(companyApplication(one.db, id, ids, clock.now()))).toBe("applications.not_found");
    expect(await statusOf(id)).toBe("submitted");
    expect(await companyProposals(one.db, byCompany(0).companyIds)).toEqual({ waiting: [], others: [] });
  });
});

describe("links in mails", () => {
  it("act once, for their own side only, and looking at them changes nothing", async () => {
    const who = await person();
    const id = await applied(who);
    const forCompany = await secretIn("application.submitted.company", id);
    expect(await applicationBehindLink(one.db, forCompany, clock.now())).toMatchObject({
      state: "live",
      side: "C",
    });
    const asIf = { applicationLink: forCompany, side: "St" as const };
    expect(await code(withdrawApplication(one.db, null, asIf, work()))).toBe("placements.not_found");
    await invite(one.db, null, { applicationLink: forCompany, side: "C" }, { times, note: "" }, work());
    expect(await statusOf(id)).toBe("invited");
    const late = { reason: "travel" as const, note: "" };
    const again = { applicationLink: forCompany, side: "C" as const };
    expect(await code(turnDown(one.db, null, again, late, work()))).toBe("accounts.link_spent");
    const forStudent = await secretIn("application.invited.student", id);
    const seen = await applicationBehindLink(one.db, forStudent, clock.now());
    if (seen.state !== "live" || seen.side !== "St") throw new Error("not live");
    const mine = { applicationLink: forStudent, side: "St" as const };
    await chooseTime(one.db, null, mine, at(seen.options, 0).id, work());
    await offerPlace(
      one.db,
      null,
      { applicationLink: await secretIn("application.chosen.company", id), side: "C" },
      terms,
      work(),
    );
    const offer = { applicationLink: await secretIn("application.offered.student", id), side: "St" as const };
    await accept(one.db, null, offer, work());
    expect(await statusOf(id)).toBe("accepted");
    expect((await applicationBehindLink(one.db, "x".repeat(43), clock.now())).state).toBe("unknown");
  });
});

describe("objective selection", () => {
  const name = "Fatima Jansen";
  /** Everything that the company gets to see, as one text. */
  const seenText = async (id: string) => {
    const ids = byCompany(0).companyIds;
    const mails = (await one.db.select().from(mail)).filter(({ template }) => template.endsWith(".company"));
    return JSON.stringify([
      await companyApplication(one.db, id, ids, clock.now()),
      await recruitingBoard(one.db, ids, clock.now()),
      await companyProposals(one.db, ids),
      mails.map(({ subject, text, html }) => [subject, text, html]),
    ]);
  };
  const secrets = ["Fatima", "Jansen", "2007-08-09", "Middelburg", "student.test", "06 12 34", "hasCv"];

  it.each([
    ["the company's own choice", () => one.db.update(listing).set({ objectiveSelection: true })],
    [
      "the school's demand",
      () => demandObjectiveSelection(one.db, bySchool().schoolIds, at(world.schools, 0).id, true),
    ],
  ])("by %s hides who it is until the invitation, everywhere", async (_name, choose) => {
    await choose();
    const who = await person({
      name,
      birthDate: "2007-08-09",
      school: { id: at(world.schools, 0).id, number: "77" },
    });
    const motivation = "Ik heet Fatima Jansen, bel 06 12 34 56 78 of mail fatima@student.test. Ik leer snel.";
    const id = await applied(who, 0, { motivation });
    const writer = asStudent(who);
    await sendMessage(one.db, id, writer, { body: "Groet, Fatima", idempotencyKey: randomUUID() }, work());
    await markViewed(one.db, id, byCompany(0), work());
    const hidden = await seenText(id);
    for (const secret of secrets) expect(hidden).not.toContain(secret);
    expect(hidden).toContain((await rowOf(id)).reference ?? "?");
    expect(hidden).toContain("Ik leer snel.");
    const forSchool = async () => at(await schoolApplications(one.db, bySchool().schoolIds), 0).objective;
    expect(await forSchool()).toEqual({ shownAt: null });
    await invited(id);
    expect(await seenText(id)).toContain(name);
    expect(await forSchool()).toEqual({ shownAt: clock.now() });
  });

  it("is asked for by a school's own people only", async () => {
    const other = demandObjectiveSelection(one.db, [at(world.schools, 1).id], at(world.schools, 0).id, true);
    expect(await code(other)).toBe("organisations.not_found");
  });

  it("stays hidden for who is turned down before", async () => {
    await one.db.update(listing).set({ objectiveSelection: true });
    const id = await applied(await person({ name }));
    await turnDown(one.db, id, byCompany(0), { reason: "skills", note: "" }, work());
    expect(await seenText(id)).not.toContain("Fatima");
  });
});

describe("a CV", () => {
  const withCv = async () => {
    const who = await person();
    const file = { fileName: "Noor Zoekt.pdf", mime: "application/pdf", uploadedAt: clock.now() };
    await one.db
      .insert(studentCv)
      .values({ ...file, studentId: who.studentId, content: Buffer.from("%PDF-1.7") });
    return who;
  };
  const opened = (id: string, index = 0) => cvForCompany(one.db, id, byCompany(index).companyIds);

  it("is opened by the company that it was sent to, under a name that names nobody, until it is over", async () => {
    const id = await applied(await withCv());
    expect(await code(opened(id, 1))).toBe("applications.not_found");
    const { name, content } = await opened(id);
    expect([name, content.toString()]).toEqual([`cv-${(await rowOf(id)).reference ?? ""}.pdf`, "%PDF-1.7"]);
    await turnDown(one.db, id, byCompany(0), { reason: "days", note: "" }, work());
    expect(await code(opened(id))).toBe("applications.not_found");
  });

  it("stays closed when it was not sent along, and under objective selection until the invitation", async () => {
    const kept = await applied(await withCv(), 0, { sharesCv: false });
    expect(await code(opened(kept))).toBe("applications.not_found");
    await one.db.update(listing).set({ objectiveSelection: true });
    const id = await applied(await withCv(), 1);
    expect(await code(opened(id, 1))).toBe("applications.hidden");
    await invited(id, 1);
    expect((await opened(id, 1)).mime).toBe("application/pdf");
  });
});

describe("a profile that is not complete", () => {
  it("is said on the page, and nothing is sent", async () => {
    const who = await person();
    await one.db
      .update(studentProfile)
      .set({ skills: "", startsFrom: null })
      .where(eq(studentProfile.studentId, who.studentId));
    const page = await applyPage(one.db, slugOf(0), who.userId, clock.now());
    expect([page.refusal, page.person?.gaps]).toEqual([null, ["start", "skills"]]);
    expect(await code(applied(who))).toBe("applications.profile_incomplete");
  });
});

describe("messages", () => {
  it("reach the other side by mail, once per form", async () => {
    const who = await person();
    const id = await applied(who);
    const message = { body: "Kan ik op maandag komen?", idempotencyKey: randomUUID() };
    await sendMessage(one.db, id, asStudent(who), message, work());
    await sendMessage(one.db, id, asStudent(who), message, work());
    const answer = { body: "Ja, graag.", idempotencyKey: randomUUID() };
    await sendMessage(one.db, id, byCompany(0), answer, work());
    expect(
      (await mailsOf("application.message.company")).map(({ text }) => text.includes(message.body)),
    ).toEqual([true]);
    expect((await mailsOf("application.message.student"))[0]?.text).toContain("Ja, graag.");
    const other = sendMessage(one.db, id, byCompany(1), { ...answer, idempotencyKey: randomUUID() }, work());
    expect(await code(other)).toBe("placements.not_found");
  });
});

describe("nobody is left hanging", () => {
  it("when the last place is given away", async () => {
    const [first, second] = [await person(), await person({ name: "Net Te Laat" })];
    const [here, late] = [await applied(first), await applied(second)];
    await offered(here);
    await endWhenFull(one.db, at(world.listings, 0).id, work());
    expect(await statusOf(late)).toBe("submitted");
    await accept(one.db, here, asStudent(first), work());
    await endWhenFull(one.db, at(world.listings, 0).id, work());
    expect(await rowOf(late)).toMatchObject({ status: "declined", reason: "filled" });
    const [said] = await mailsOf("application.closed.student");
    expect(said?.text).toContain("Alle plekken zijn bezet.");
    expect(said?.text.match(/\/aanbod\/leerbaan-/g)?.length).toBeGreaterThan(0);
  });

  it.each([
    ["expired", "declined", "application.closed.student"],
    ["archived", "declined", "application.closed.student"],
    ["paused", "submitted", "application.waits.student"],
    ["suspended", "submitted", "application.waits.student"],
    ["published", "submitted", null],
  ] as const)("when the listing is %s", async (status, becomes, template) => {
    const id = await applied(await person());
    await one.db.delete(mail);
    await one.db.update(listing).set({ status });
    await onListingClosed(one.db, at(world.listings, 0).id, work());
    expect(await statusOf(id)).toBe(becomes);
    const said = await one.db.select().from(mail);
    expect(said.map((sent) => sent.template)).toEqual(template === null ? [] : [template]);
  });

  it("when the company itself is suspended, and not when it is back by then", async () => {
    const id = await applied(await person());
    const { companyId } = at(world.listings, 0);
    const told = async () => {
      await one.db.delete(mail);
      await onCompanyStandsStill(one.db, companyId, work());
      return (await one.db.select().from(mail)).map(({ template }) => template);
    };
    const set = (verification: "suspended" | "verified") =>
      one.db.update(company).set({ verification }).where(eq(company.id, companyId));
    await set("suspended");
    expect(await told()).toEqual(["application.waits.student"]);
    expect(await statusOf(id)).toBe("submitted");
    await set("verified");
    expect(await told()).toEqual([]);
  });

  it("while the company is silent: it is reminded on working day 2 and 4, once each", async () => {
    const id = await applied(await person());
    const round = async () => remindRecruiters(one.db, work());
    const counts = [];
    for (let day = 0; day < 8; day += 1) {
      counts.push(await round());
      await round();
      clock.advance({ days: 1 });
    }
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(2);
    expect(await mailsOf("application.remind.company")).toHaveLength(1);
    expect(await mailsOf("application.remind_last.company")).toHaveLength(1);
    await turnDown(one.db, id, byCompany(0), { reason: "days", note: "" }, work());
    clock.advance({ days: 9 });
    expect(await round()).toBe(0);
  });
});
