import { coordinators, namesOfSeveral, type Viewer } from "~/platform/auth/viewer";
import type { Db } from "~/platform/db.server";
import type { Locale } from "~/platform/i18n/i18n";
import type { ToDo } from "~/platform/todo/todo";

import { standingsOf, type Standing } from "./ask-again.usecases.server";
import { deskQueue } from "./desk.usecases.server";
import { findContactsOf } from "./organisations.repository.server";
import { companiesOf, managedCompanies } from "./organisations.permissions";
import { findCompanyById, territoryOf } from "./organisations.usecases.server";
import { claimsOf } from "./recognitions.usecases.server";
import { todoMessages } from "./todo.messages";

interface At {
  db: Db;
  viewer: Viewer;
  locale: Locale;
  now: Date;
}

/** A rejected company, contacts whom no mail reaches, and recognitions that were not confirmed, for those who manage it. */
async function companyToDos({ db, viewer, locale }: At, id: string): Promise<ToDo[]> {
  const t = todoMessages[locale];
  const company = await findCompanyById(db, id);
  if (company === null) return [];
  const bounced = (await findContactsOf(id, db)).flatMap(({ bouncedAt, ...contact }) =>
    bouncedAt === null ? [] : [{ ...contact, bouncedAt }],
  );
  const claims = (await claimsOf(db, id)).filter(({ status }) => status === "rejected");
  const of = namesOfSeveral(viewer, "company")[id];
  const correct = { detail: t.correct, tone: "stop" as const };
  return [
    ...(company.verification === "rejected"
      ? [
          {
            key: `company-${id}`,
            path: "/bedrijf",
            title: t.company(company.name),
            since: company.verificationSince ?? company.createdAt,
            ...correct,
          },
        ]
      : []),
    ...bounced.map((contact) => ({
      key: `contact-${contact.id}`,
      path: `/bedrijf/contactpersonen/${id}`,
      title: t.bounced(contact.name),
      detail: t.bouncedDo,
      of,
      tone: "stop" as const,
      since: contact.bouncedAt,
    })),
    ...claims.map((claim) => ({
      key: `claim-${claim.id}`,
      path: `/bedrijf/erkenningen/${id}`,
      title: t.claim(claim.name),
      of,
      since: claim.since,
      ...correct,
    })),
  ];
}

function standingToDos({ locale }: At, { membershipId, status, since, school }: Standing): ToDo[] {
  const t = todoMessages[locale];
  const wrong = {
    path: "/mijn/aanmelding",
    detail: t.correct,
    tone: "stop" as const,
  };
  return [
    ...(status === "rejected"
      ? [{ key: `membership-${membershipId}`, title: t.membership(school.name), since, ...wrong }]
      : []),
    ...(school.verification === "rejected" && school.entered
      ? [{ key: `school-${school.id}`, title: t.school(school.name), since: school.since, ...wrong }]
      : []),
  ];
}

/** The queue is not read to its end: from here on its length is not told. */
const countedUpTo = 200;

async function deskToDos({ db, viewer, locale }: At): Promise<ToDo[]> {
  if (!coordinators(viewer)) return [];
  const t = todoMessages[locale];
  const codes = await territoryOf(db, viewer);
  const waiting = await deskQueue(db, codes === "all" ? null : codes);
  const first = waiting[0];
  return first === undefined
    ? []
    : [
        {
          key: "desk",
          path: "/beheer",
          title: waiting.length < countedUpTo ? t.desk(waiting.length) : t.deskMany,
          detail: t.deskDetail,
          since: first.since,
        },
      ];
}

/** What waits for this person: what was turned down and can be put right, and for a coordinator who waits to be judged. */
export async function toDosFor(at: At): Promise<ToDo[]> {
  const companies = managedCompanies(at.viewer).map((id) => companyToDos(at, id));
  const standings = await standingsOf(at.db, at.viewer.userId);
  return [
    ...(await Promise.all(companies)).flat(),
    ...standings.flatMap((standing) => standingToDos(at, standing)),
    ...(await deskToDos(at)),
  ];
}

/** An organisation of somebody's that is being checked, or that was suspended. */
export interface Check {
  id: string;
  name: string;
  organisation: "company" | "school";
  state: "pending" | "suspended";
}

/** What this person waits for, or has to do without; what they can put right is among their to-dos. */
export async function checksFor({ db, viewer }: Pick<At, "db" | "viewer">): Promise<Check[]> {
  const companies = await Promise.all(companiesOf(viewer).map((id) => findCompanyById(db, id)));
  const standings = await standingsOf(db, viewer.userId);
  const found = [
    ...companies
      .filter((company) => company !== null)
      .map(({ id, name, verification }) => ({
        id,
        name,
        organisation: "company" as const,
        states: [verification],
      })),
    ...standings.map(({ status, school: { id, name, verification } }) => ({
      id,
      name,
      organisation: "school" as const,
      states: [verification, status],
    })),
  ];
  const checks = found.flatMap(({ states, ...check }): Check[] => {
    if (states.includes("rejected")) return [];
    if (states.includes("suspended")) return [{ ...check, state: "suspended" }];
    return states.every((state) => state === "verified") ? [] : [{ ...check, state: "pending" }];
  });
  return [...new Map(checks.map((check) => [check.id, check])).values()];
}
