import { peekToken } from "~/features/accounts/index.server";
import { findSchoolById } from "~/features/organisations/index.server";
import { addWorkingDays, today } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";

import { findMessages } from "./application-messages.repository.server";
import { applicationError } from "./applications.errors";
import {
  findApplication,
  findApplicationsFrom,
  findApplicationsOf,
  findApplicationsTo,
  findHistory,
  findOptions,
  findTrainers,
} from "./applications.repository.server";

export type { MessageView } from "./application-messages.repository.server";

import { seenByCompany } from "./company-view.server";
import { boardColumns, columnOf, mostOpen, offerWorkingDays, withoutIdentity } from "./core/applying";
import type { ApplicationLine } from "./core/application-lines";
import {
  holdsPlace,
  isOpenApplication,
  placementActionsFor,
  waitsForSchool,
  type PlacementState,
} from "./core/placement";
import { standsUntil } from "./core/referral";
import { ownEnrolment } from "./enrolled.usecases.server";
import { placesNearby } from "./nearby.usecases.server";

/** What the applicant sees of their own application. */
const seenByStudent = (line: ApplicationLine) => ({
  id: line.id,
  status: line.status,
  objective: line.objective,
  listingTitle: line.listingTitle,
  listingSlug: line.listingSlug,
  companyName: line.companyName,
  companyPlace: line.companyPlace,
  comesAt: line.comesAt,
  qualification: line.qualification,
  route: line.route,
  motivation: line.motivation,
  sharesCv: line.hasCv,
  startsOn: line.startsOn,
  endsOn: line.endsOn,
  hoursPerWeek: line.hoursPerWeek,
  trainerName: line.trainerName,
  offerUntil: line.offerUntil,
  companyNote: line.companyNote,
  reason: line.reason,
  recommendedBy: line.recommendedBy,
  createdAt: line.createdAt,
  updatedAt: line.updatedAt,
});
export type StudentApplication = ReturnType<typeof seenByStudent>;

/** A person's applications: what is open, and the rest but for the places they have, the latest first. */
export async function ownApplications(db: Db, userId: string) {
  const all = (await findApplicationsOf(userId, db)).map(seenByStudent);
  const open = all.filter(({ status }) => isOpenApplication(status));
  return {
    open,
    others: all.filter(({ status }) => !isOpenApplication(status) && !holdsPlace(status)),
    left: mostOpen - open.length,
  };
}

const ended: readonly PlacementState[] = ["declined", "lapsed", "fell_through", "withdrawn"];

/** What there is to choose from in an invitation, and what was chosen. */
const optionsOf = async (db: Db, id: string, now: Date) =>
  (await findOptions(id, db)).map(({ id, startsAt, endsAt, chosenAt }) => ({
    id,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    chosenAt: chosenAt?.toISOString() ?? null,
    past: startsAt <= now,
  }));
export type TimeOption = Awaited<ReturnType<typeof optionsOf>>[number];

/** What happened, with the recommendation that came along, and the one that was given. */
const historyOf = async (db: Db, line: ApplicationLine) =>
  (await findHistory(line.id, db)).map((entry) => ({
    ...entry,
    recommendedBy: entry.from === null ? line.recommendedBy : null,
    recommended: entry.to === "declined" && line.recommendedAt !== null,
  }));
export type HistoryView = Awaited<ReturnType<typeof historyOf>>[number];

/** One of a person's own applications; throws applications.not_found for another's. */
export async function ownApplication(db: Db, id: string, userId: string, now: Date) {
  const line = await findApplication(id, db);
  if (line === null || line.studentUserId !== userId) throw applicationError("not_found");
  return {
    application: seenByStudent(line),
    actions: placementActionsFor(line.status, "St"),
    /** How far they are with a school, when the place waits for one. */
    enrolment: waitsForSchool(line) ? await ownEnrolment(db, userId) : null,
    options: await optionsOf(db, id, now),
    history: await historyOf(db, line),
    messages: await findMessages(id, db),
    /** Until when the company's recommendation can go along elsewhere; null when it gave none, or it is over. */
    recommendedUntil: standsUntil(line, now)?.toISOString() ?? null,
    nearby: ended.includes(line.status) ? await placesNearby(db, line, now) : [],
  };
}

/** Applications that closed longer ago than this are not on the board. */
const boardDays = 30;

/** A company's board: its applications by listing, and within that by column. */
export async function recruitingBoard(db: Db, companyIds: readonly string[], now: Date) {
  const since = new Date(now.getTime() - boardDays * 86_400_000);
  // Who has waited longest comes first; of what is decided, the latest.
  const found = await findApplicationsTo(companyIds, since, db);
  const waiting = found.filter(({ status }) => isOpenApplication(status));
  const decided = found.filter(({ status }) => !isOpenApplication(status));
  const all = [...waiting.sort((a, b) => a.createdAt - b.createdAt), ...decided].map(seenByCompany);
  const listings = [...new Map(all.map((one) => [one.listingId, one])).values()].sort((a, b) =>
    a.listingTitle.localeCompare(b.listingTitle, "nl"),
  );
  return listings.map(({ listingId, listingTitle, listingSlug, companyId }) => ({
    companyId,
    listingId,
    listingTitle,
    listingSlug,
    columns: boardColumns.map((name) => ({
      name,
      cards: all
        .filter((one) => one.listingId === listingId && columnOf(one.status) === name)
        .map((one) => {
          const { id, reference, person, qualification, level, travel, status, createdAt, offerUntil } = one;
          return {
            ...{ id, reference, qualification, level, travel, status, createdAt, offerUntil },
            ...{ person: person && { name: person.name }, recommendedBy: one.recommendedBy },
          };
        }),
    })),
  }));
}
export type Board = Awaited<ReturnType<typeof recruitingBoard>>;

/** What a company has before it when it answers: the application as far as it may see it, and what its forms offer. */
async function companySide(db: Db, line: ApplicationLine, now: Date) {
  const application = seenByCompany(line);
  const longest = addWorkingDays(now, offerWorkingDays);
  return {
    application,
    actions: placementActionsFor(line.status, "C"),
    /** The student lets whoever turns them down recommend them. */
    mayRecommend: line.consentedAt !== null,
    options: await optionsOf(db, line.id, now),
    offer: {
      trainers: await findTrainers(line.companyId, db),
      trainerId: line.listingTrainerId,
      hoursPerWeek: line.hoursPerWeek ?? line.listingHours,
      startsOn: line.startsOn ?? line.listingStartsFrom,
      longest: today(longest),
    },
    today: today(now),
  };
}
export type CompanySide = Awaited<ReturnType<typeof companySide>>;

/** One application to the viewer's companies; throws applications.not_found for another's. */
export async function companyApplication(db: Db, id: string, companyIds: readonly string[], now: Date) {
  const line = await findApplication(id, db);
  if (line === null || !companyIds.includes(line.companyId)) throw applicationError("not_found");
  const side = await companySide(db, line, now);
  const { revealed } = side.application;
  const messages = (await findMessages(id, db)).map((message) =>
    revealed || message.side === "C"
      ? message
      : { ...message, author: null, body: withoutIdentity(message.body, line.studentName) },
  );
  return { ...side, history: await historyOf(db, line), messages };
}

/** The applications of these schools' students, with when the company came to know who they are. */
export async function schoolApplications(db: Db, schoolIds: readonly string[]) {
  const all = await findApplicationsFrom(schoolIds, db);
  return Promise.all(
    all.map(async (line) => {
      const reached = line.objective && line.invited ? await findHistory(line.id, db) : [];
      const shown = reached.find(({ to }) => to === "invited" || to === "offered");
      return {
        id: line.id,
        status: line.status,
        studentName: line.studentName,
        schoolId: line.schoolId,
        listingTitle: line.listingTitle,
        listingSlug: line.listingSlug,
        companyName: line.companyName,
        qualification: line.qualification,
        startsOn: line.startsOn,
        endsOn: line.endsOn,
        offerUntil: line.offerUntil,
        createdAt: line.createdAt,
        reason: line.reason,
        /** Null without objective selection; else since when the company knows the name, if it does. */
        objective: line.objective ? { shownAt: shown?.at ?? null } : null,
        actions: placementActionsFor(line.status, "Sch"),
      };
    }),
  );
}
export type SchoolApplication = Awaited<ReturnType<typeof schoolApplications>>[number];

/** Which of these schools want their students to be chosen without their names. */
export async function schoolDemands(db: Db, schoolIds: readonly string[]) {
  const schools = await Promise.all(schoolIds.map((id) => findSchoolById(db, id)));
  return schools
    .filter((school) => school !== null)
    .map(({ id, name, objectiveSelection }) => ({ id, name, objective: objectiveSelection }));
}

/** What a link from a mail is about, without using it: for the student or for the company, while it can be answered. */
export async function applicationBehindLink(db: Db, secret: string, now: Date) {
  const peeked = await peekToken(db, "answer_application", secret, now);
  const line = peeked?.token.subjectId ? await findApplication(peeked.token.subjectId, db) : null;
  if (peeked === null || line === null) return { state: "unknown" as const };
  if (peeked.status !== "live") return { state: peeked.status, status: line.status };
  if (peeked.token.userId !== null) {
    const actions = placementActionsFor(line.status, "St");
    if (!isOpenApplication(line.status)) return { state: "used" as const, status: line.status };
    return {
      state: "live" as const,
      side: "St" as const,
      application: seenByStudent(line),
      actions,
      options: await optionsOf(db, line.id, now),
    };
  }
  const side = await companySide(db, line, now);
  if (side.actions.length === 0) return { state: "used" as const, status: line.status };
  return { state: "live" as const, side: "C" as const, ...side };
}
