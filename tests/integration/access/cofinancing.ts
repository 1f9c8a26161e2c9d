import { randomUUID } from "node:crypto";

import type { Db } from "#db/client.server";
import { cofinancingEntry } from "#db/schema";
import { anyCompany, anyDesk, anySchool, everybody, theCompany, theDesk, theSchool } from "./actors";
import type { AccessTable, FormRule } from "./rules";
import type { AccessWorld } from "./world";

/** One line has a button of its own; of two there is one for both. */
const another = (tx: Db, { company, school }: AccessWorld) =>
  tx.insert(cofinancingEntry).values({
    ...{ kind: "own", companyId: company.id, schoolId: school.id },
    ...{
      municipalityCode: school.municipalityCode,
      onDay: "2026-02-03",
      minutes: 60,
      note: "Nog een gastles",
    },
  });

/** The forms of a list of hours, for those whose hours they are. */
const hours = (may: FormRule["may"]): Record<string, FormRule> => ({
  attest: { may, body: ({ entryId }) => ({ entryId, minutes: "120" }) },
  "attest-all": { may, body: ({ entryId }) => ({ entries: [`${entryId}:120`] }), given: another },
  correct: { may, body: ({ entryId }) => ({ entryId, hours: "2,5", note: "Het liep uit" }) },
});

const own = ({ school, company }: AccessWorld) => ({
  company: company.name,
  school: school.name,
  schoolId: school.id,
  onDay: "2026-03-02",
  hours: "2",
  note: "Een proefles",
  idempotencyKey: randomUUID(),
});

export const cofinancingAccess: AccessTable = {
  "/bedrijf/uren": {
    may: anyCompany,
    forms: { ...hours(theCompany), own: { may: [...theCompany, "otherManager"], body: own } },
  },
  "/school/uren": { may: ["newTeacher", ...anySchool], forms: hours(theSchool) },
  // Whoever has the link stands for the company.
  "/uren/:token": {
    params: ({ links }) => ({ token: links.hours }),
    may: everybody,
    forms: hours(everybody),
  },
  "/beheer/uren": {
    may: anyDesk,
    forms: {
      own: { may: theDesk, body: own, refusedWith: [422] },
      rate: {
        may: theDesk,
        body: { region: "zeeland", validFrom: "2026-01-01", euro: "50", source: "Besluit van de regio" },
        refusedWith: [422],
      },
    },
  },
  "/beheer/uren/:id": {
    params: ({ entryId }) => ({ id: entryId }),
    may: theDesk,
    forms: {
      correct: { may: theDesk, body: ({ entryId }) => ({ entryId, hours: "2,5", note: "Het liep uit" }) },
    },
  },
  "/beheer/uren.csv": { may: anyDesk },
  "/beheer/uren.xlsx": { may: anyDesk },
};
