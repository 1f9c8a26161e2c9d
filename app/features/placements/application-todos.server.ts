import { namesOfSeveral, type Viewer } from "~/platform/auth/viewer";
import type { Db } from "~/platform/db.server";
import { formatDate, type Locale } from "~/platform/i18n/i18n";
import type { ToDo } from "~/platform/todo/todo";

import { recruitingCompanies } from "./applications.permissions";
import { findApplicationsOf, findApplicationsTo } from "./applications.repository.server";
import { waitsForSchool } from "./core/placement";
import { ownEnrolment } from "./enrolled.usecases.server";
import { recruitMessages } from "./recruit.messages";

/** What waits for this person: applications to answer for a company, invitations, offers and enrolling at a school for an applicant. */
export async function applicationToDos(at: {
  db: Db;
  viewer: Viewer;
  locale: Locale;
  now: Date;
}): Promise<ToDo[]> {
  const t = recruitMessages[at.locale].todo;
  const received = await findApplicationsTo(recruitingCompanies(at.viewer), at.now, at.db);
  const waiting = received.filter(({ status }) => status === "submitted" || status === "viewed");
  const company = namesOfSeveral(at.viewer, "company");
  const byListing = [...new Set(waiting.map(({ listingId }) => listingId))].flatMap((id) => {
    const of = waiting.filter(({ listingId }) => listingId === id);
    const oldest = of.reduce((a, b) => (a.createdAt <= b.createdAt ? a : b));
    return [{ n: of.length, oldest }];
  });
  const own = await findApplicationsOf(at.viewer.userId, at.db);
  const schoolless = own.filter(waitsForSchool);
  const enrols = schoolless.length > 0 && (await ownEnrolment(at.db, at.viewer.userId)).state !== "waits";
  return [
    ...byListing.map(({ n, oldest }) => ({
      key: `applications-${oldest.listingId}`,
      path: "/bedrijf/sollicitaties",
      title: t.answer(n),
      detail: t.answerDetail(oldest.listingTitle),
      of: company[oldest.companyId],
      tone: "warn" as const,
      since: new Date(oldest.createdAt),
    })),
    ...own
      .filter(({ status, comesAt }) => (status === "invited" && comesAt === null) || status === "offered")
      .map((line) => ({
        key: `application-${line.id}`,
        path: `/mijn/sollicitaties/${line.id}`,
        title: line.status === "offered" ? t.offered(line.companyName) : t.invited(line.companyName),
        detail:
          line.offerUntil === null
            ? t.invitedDetail
            : t.offeredDetail(formatDate(at.locale, new Date(line.offerUntil), "day")),
        tone: "warn" as const,
        since: new Date(line.updatedAt),
      })),
    ...(enrols ? schoolless : []).map((line) => ({
      key: `enrol-${line.id}`,
      path: `/mijn/sollicitaties/${line.id}`,
      title: t.enrol,
      detail: t.enrolDetail(line.companyName),
      tone: "warn" as const,
      since: new Date(line.updatedAt),
    })),
  ];
}
