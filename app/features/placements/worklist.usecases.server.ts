import { peekToken } from "~/features/accounts/index.server";
import { findSchoolById, qualificationLabel } from "~/features/organisations/index.server";
import { actionsOn, counter, lastDayOf } from "~/features/shortage/index.server";
import { schoolYear, today } from "~/platform/clock/clock";
import type { Db } from "~/platform/db.server";

import { proposalSeenByCompany } from "./company-view.server";
import { isNamed } from "./core/applying";
import type { CompanyProposal, ReportedStudent, SchoolProposal, StudentLine } from "./core/lines";
import { unanswered } from "./core/reasons";
import { byUrgency, isAsked, type WorkFilter } from "./core/worklist";
import { placementError } from "./placements.errors";
import { findTaught } from "./offers.repository.server";
import { fittingOffers } from "./students.usecases.server";
import {
  countStudents,
  findProposal,
  findProposalsFor,
  findProposalsTo,
  findStudent,
  findStudentsOf,
  findWorkKeys,
} from "./worklist.repository.server";

const perPage = 25;

interface WorkListOptions {
  open: boolean;
  page: number;
  filter: WorkFilter;
  now: Date;
}

function lineOf(student: ReportedStudent): StudentLine {
  const dated = { ...student, lapsesOn: lastDayOf(student) };
  return { ...dated, may: actionsOn(dated, "Sch") };
}

/** Which reports a page of the list shows, in their order, and what they can be filtered by. */
async function listed(db: Db, schoolIds: readonly string[], { open, page, filter, now }: WorkListOptions) {
  const day = today(now);
  const keys = (await findWorkKeys(schoolIds, { open }, db)).map(({ saidOn, ...key }) => ({
    ...key,
    lapsesOn: lastDayOf({ ...key, saidOn }),
  }));
  const found = keys.filter((key) => isAsked(key, filter, day));
  const pages = Math.max(1, Math.ceil(found.length / perPage));
  const at = Math.min(page, pages);
  const shown = (open ? found.sort(byUrgency) : found)
    .slice((at - 1) * perPage, at * perPage)
    .map(({ reportId }) => reportId);
  const lines = new Map((await findStudentsOf(shown, db)).map((one) => [one.reportId, lineOf(one)]));
  const qualifications = new Map(keys.map(({ crebo, qualification }) => [crebo, qualification]));
  return {
    page: at,
    pages,
    found: found.length,
    students: shown.flatMap((id) => lines.get(id) ?? []),
    qualifications: [...qualifications]
      .map(([crebo, name]) => ({ crebo, name }))
      .sort((a, b) => a.name.localeCompare(b.name, "nl")),
  };
}

/**
 * A page of the schools' students with the exact figures of the schools, and what the report form needs. However many
 * students there are, it takes the same number of questions to the database.
 */
export async function workList(db: Db, schoolIds: readonly string[], options: WorkListOptions) {
  const { open, filter, now } = options;
  const figures = await Promise.all(schoolIds.map((schoolId) => counter(db, { schoolId, now })));
  const schools = await Promise.all(schoolIds.map((id) => findSchoolById(db, id)));
  return {
    open,
    filter,
    counts: await countStudents(schoolIds, db),
    ...(await listed(db, schoolIds, options)),
    figures: {
      demand: figures.reduce((sum, one) => sum + one.demand, 0),
      base: figures.reduce((sum, one) => sum + one.base, 0),
    },
    today: today(now),
    form: {
      schools: schools.filter((school) => school !== null).map(({ id, name }) => ({ id, name })),
      taught: (await findTaught(schoolIds, db)).map(qualificationLabel),
      schoolYear: schoolYear(now),
    },
  };
}

/** One student with proposals and the places that fit. Throws placements.not_found for another school's student. */
export async function studentPage(
  db: Db,
  reportId: string,
  schoolIds: readonly string[],
  options: { radiusKm: number; now: Date },
) {
  const student = await findStudent(reportId, schoolIds, db);
  if (student === null) throw placementError("not_found");
  const school = await findSchoolById(db, student.schoolId);
  const looking = student.status === "open" || student.status === "mediation";
  const proposals: SchoolProposal[] = (await findProposalsFor(reportId, schoolIds, db)).map((line) => ({
    ...line,
    revealed: isNamed(line),
  }));
  return {
    student: lineOf(student),
    schoolName: school?.name ?? "",
    proposals,
    fitting: looking ? await fittingOffers(db, student, options) : { total: 0, offers: [] },
    today: today(options.now),
  };
}

/** A company's proposals as far as it may see them: what waits for its answer, and the rest. */
export async function companyProposals(db: Db, companyIds: readonly string[]) {
  const all = (await findProposalsTo(companyIds, db)).map(proposalSeenByCompany);
  return {
    waiting: all.filter((line) => line.status === "proposed").reverse(),
    others: all.filter((line) => line.status !== "proposed"),
  };
}

/** The school of one of the viewer's students. Throws placements.not_found for another school's. */
export async function ownStudent(
  db: Db,
  reportId: string,
  schoolIds: readonly string[],
): Promise<{ schoolId: string; schoolName: string }> {
  const student = await findStudent(reportId, schoolIds, db);
  if (student === null) throw placementError("not_found");
  const school = await findSchoolById(db, student.schoolId);
  return { schoolId: student.schoolId, schoolName: school?.name ?? "" };
}

/** What a link from a mail is about, without using it; the student is named only while it can be answered. */
export async function proposalBehindLink(
  db: Db,
  secret: string,
  now: Date,
): Promise<{ state: "live" | "used" | "expired" | "unknown"; line: CompanyProposal | null }> {
  const peeked = await peekToken(db, "answer_placement", secret, now);
  const found = !peeked?.token.subjectId ? null : await findProposal(peeked.token.subjectId, db);
  if (peeked === null || found === null) return { state: "unknown", line: null };
  const line = proposalSeenByCompany(found);
  const answered = peeked.status === "live" && line.status !== "proposed" ? "used" : peeked.status;
  const state = line.reason === unanswered ? "expired" : answered;
  return { state, line: state === "live" ? line : { ...line, person: null } };
}
