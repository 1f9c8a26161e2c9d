import { auditTrail, type AuditLine } from "~/features/accounts/index.server";
import type { MembershipRole, Viewer } from "~/platform/auth/viewer";
import type { Db } from "~/platform/db.server";

import {
  actionsFor,
  type Subject,
  type VerificationAction,
  type VerificationState,
} from "./core/verification";
import { organisationError } from "./organisations.errors";
import { contactsOf, territoryOf } from "./organisations.usecases.server";
import {
  findCompanies,
  findCompanyIn,
  findMembershipIn,
  findPeople,
  findPeopleOf,
  findSchoolIn,
  findSchools,
  type DeskLine,
} from "./verification.repository.server";

export type { DeskLine } from "./verification.repository.server";

/** What waits for this coordinator, the longest wait first; at most 100 of each kind. */
export async function deskQueue(db: Db, viewer: Viewer | null): Promise<DeskLine[]> {
  const territory = await territoryOf(db, viewer);
  const pending = { state: "pending" } as const;
  const lists = await Promise.all([
    findCompanies(territory, pending, db),
    findSchools(territory, pending, db),
    findPeople(territory, db),
  ]);
  return lists.flat().sort((a, b) => a.since.getTime() - b.since.getTime());
}

/** Companies and schools of the territory by a part of their name, in any state. */
export async function searchDesk(db: Db, viewer: Viewer | null, typed: string): Promise<DeskLine[]> {
  const name = typed.trim().slice(0, 80);
  if (name.length < 2) return [];
  const territory = await territoryOf(db, viewer);
  const lists = await Promise.all([
    findCompanies(territory, { name }, db),
    findSchools(territory, { name }, db),
  ]);
  return lists
    .flat()
    .sort((a, b) => a.name.localeCompare(b.name, "nl"))
    .slice(0, 50);
}

export interface DeskPerson {
  name: string;
  email: string;
  phone: string | null;
  role: MembershipRole | null;
}

export interface DeskSubject {
  subject: Subject;
  id: string;
  name: string;
  /** The page of the organisation, as in Dutch; null for one that has none yet. */
  path: string | null;
  state: VerificationState;
  reason: string | null;
  /** For schools. */
  kind: "po" | "vo" | "vso" | "mbo" | "flanders" | null;
  school: string | null;
  website: string | null;
  address: string;
  people: DeskPerson[];
  history: AuditLine[];
  actions: Exclude<VerificationAction, "submit">[];
}

const addressOf = (row: { street: string; houseNumber: string; postcode: string; place: string }): string =>
  [`${row.street} ${row.houseNumber}`.trim(), `${row.postcode} ${row.place}`].filter(Boolean).join(", ");

const buttons = (subject: Subject, state: VerificationState) =>
  actionsFor(subject, state, "R").filter((action) => action !== "submit");

/** One company, school or person, as the coordinator judges it. Throws `not_found` outside the territory. */
export async function deskSubject(
  db: Db,
  viewer: Viewer | null,
  subject: Subject,
  id: string,
): Promise<DeskSubject> {
  const territory = await territoryOf(db, viewer);
  const history = await auditTrail(db, subject, id);
  if (subject === "membership") {
    const found = await findMembershipIn(territory, id, db);
    if (found === null) throw organisationError("not_found");
    const { membership, school, user } = found;
    return {
      subject,
      id,
      name: user.name,
      path: null,
      state: membership.status,
      reason: membership.reason,
      kind: null,
      school: school.name,
      website: school.website,
      address: addressOf(school),
      people: [{ name: user.name, email: user.email, phone: user.phone, role: membership.role }],
      history,
      actions: buttons(subject, membership.status),
    };
  }
  const found =
    subject === "company"
      ? { company: await findCompanyIn(territory, id, db), school: null }
      : { company: null, school: await findSchoolIn(territory, id, db) };
  const row = found.company ?? found.school;
  if (row === null) throw organisationError("not_found");
  const members = await findPeopleOf(found.company ? { companyId: id } : { schoolId: id }, db);
  const people = members.slice(0, 20).map(({ user, membership }) => ({
    name: user.name,
    email: user.email,
    phone: user.phone,
    role: membership.role,
  }));
  const contacts = found.company ? await contactsOf(db, id) : [];
  return {
    subject,
    id,
    name: row.name,
    path: subject === "company" ? `/bedrijven/${row.slug}` : null,
    state: row.verification,
    reason: row.verificationReason,
    kind: found.school?.kind ?? null,
    school: null,
    website: row.website,
    address: addressOf(row),
    people: [
      ...people,
      ...contacts
        .filter(({ email }) => !people.some((person) => person.email === email))
        .map(({ name, email, phone }) => ({ name, email, phone, role: null })),
    ],
    history,
    actions: buttons(subject, row.verification),
  };
}
