import { eq } from "drizzle-orm";

import type { Db } from "#db/client.server";
import {
  company as companyTable,
  companySettings,
  listing,
  membership,
  school as schoolTable,
} from "#db/schema";
import { stateRecognition } from "~/features/organisations/recognitions.usecases.server";
import { fixedClock } from "../../setup/clock";
import { anyCompany, anyDesk, anySchool, everybody, signedIn, theDesk, theSchool } from "./actors";
import type { AccessTable } from "./rules";
import type { AccessWorld } from "./world";

const person = {
  name: "Iemand Nieuw",
  email: "iemand.nieuw@vakbrug.test",
  phone: "0118 12 34 56",
  password: "een brug over het kanaal",
};

const contact = { name: "Nieuwe Collega", jobTitle: "praktijkopleider", email: "collega@bedrijf.test" };

const claim = { qualification: "25892", sbbNumber: "100123456", validFrom: "2026-01-01" };

/** The company offers nothing for which it needs a recognition. */
const nothingOffered = (tx: Db, { company }: AccessWorld) =>
  tx.update(listing).set({ status: "archived" }).where(eq(listing.companyId, company.id));
const stated = (tx: Db, { company, viewers }: AccessWorld) =>
  stateRecognition(
    tx,
    { userId: viewers.manager?.userId ?? "", companyIds: [company.id], now: fixedClock().now() },
    company.id,
    claim,
  );
const silent = (tx: Db, { company }: AccessWorld) =>
  tx.insert(companySettings).values({ companyId: company.id, pausedForSilenceAt: fixedClock().now() });
const turnedDown = { verification: "rejected" as const, verificationReason: "Adres klopt niet." };

export const organisationsAccess: AccessTable = {
  "/registreren": { may: everybody },
  "/registreren/school": {
    may: everybody,
    forms: {
      register: {
        may: everybody,
        body: ({ school }) => ({ ...person, role: "teacher", schoolId: school.id }),
      },
    },
  },
  "/registreren/bedrijf": {
    may: everybody,
    forms: {
      register: {
        may: everybody,
        body: {
          ...person,
          companyName: "Nieuw Bedrijf",
          sectorSlug: "metaal-machinebouw",
          street: "Proefstraat",
          houseNumber: "1",
          postcode: "4331 BK",
          jobTitle: "Praktijkopleider",
        },
      },
    },
  },
  "/api/scholen": { query: "?q=college", may: everybody },
  // Whoever has the link stands for the company.
  "/hervatten/:token": {
    params: ({ links }) => ({ token: links.resume }),
    may: everybody,
    forms: { resume: { may: everybody, given: silent } },
  },
  "/bedrijf": {
    may: anyCompany,
    forms: {
      ask: {
        may: ["manager"],
        body: ({ company }) => ({ companyId: company.id }),
        given: (tx, { company }) =>
          tx.update(companyTable).set(turnedDown).where(eq(companyTable.id, company.id)),
      },
    },
  },
  "/bedrijf/gegevens/:id": {
    params: ({ company }) => ({ id: company.id }),
    may: ["manager"],
    forms: {
      save: {
        may: ["manager"],
        body: {
          name: "Proefbedrijf",
          about: "Wij laten zien hoe het werkt.",
          sectorSlug: "metaal-machinebouw",
          street: "Proefstraat",
          houseNumber: "1",
          postcode: "4331",
        },
      },
    },
  },
  "/bedrijf/contactpersonen/:id": {
    params: ({ company }) => ({ id: company.id }),
    may: ["manager"],
    forms: {
      add: { may: ["manager"], body: contact },
      edit: { may: ["manager"], body: ({ contactId }) => ({ contactId, ...contact }) },
      first: { may: ["manager"], body: ({ contactId }) => ({ contactId }) },
      remove: { may: ["manager"], body: ({ contactId }) => ({ contactId }) },
    },
  },
  "/bedrijf/erkenningen/:id": {
    params: ({ company }) => ({ id: company.id }),
    may: ["manager"],
    forms: {
      state: {
        may: ["manager"],
        body: claim,
      },
      "take-back": { may: ["manager"], body: ({ crebo }) => ({ crebo }), given: stated },
      drop: { may: ["manager"], body: ({ crebo }) => ({ crebo }), given: nothingOffered },
    },
  },
  "/school": { may: ["newTeacher", ...anySchool] },
  "/school/tijden": {
    may: ["newTeacher", ...anySchool],
    forms: {
      bell: {
        may: theSchool,
        body: ({ school }) => ({ schoolId: school.id, from1: "08:30", until1: "09:20" }),
      },
      close: {
        may: theSchool,
        body: ({ school }) => ({
          schoolId: school.id,
          name: "Toetsweek 3",
          startsOn: "2026-04-13",
          endsOn: "2026-04-17",
        }),
      },
      reopen: {
        may: theSchool,
        body: ({ school, closedId }) => ({ schoolId: school.id, closedId }),
      },
    },
  },
  "/mijn/aanmelding": {
    may: signedIn,
    forms: {
      again: {
        may: ["newTeacher"],
        body: ({ waitingMembershipId }) => ({ membershipId: waitingMembershipId, role: "teacher" }),
        given: (tx, { waitingMembershipId: id }) =>
          tx
            .update(membership)
            .set({ status: "rejected", reason: "Wij kennen je niet." })
            .where(eq(membership.id, id)),
      },
      school: {
        may: ["newTeacher", ...theSchool],
        body: ({ school }) => ({ schoolId: school.id, name: "Andere naam", kind: "vo", postcode: "4331" }),
        given: (tx, { school }) =>
          tx
            .update(schoolTable)
            .set({ ...turnedDown, externalId: null })
            .where(eq(schoolTable.id, school.id)),
      },
    },
  },
  "/beheer": {
    may: anyDesk,
    forms: {
      judge: {
        may: theDesk,
        body: ({ newCompany }) => ({ kind: "company", id: newCompany.id, action: "approve" }),
      },
    },
  },
  "/beheer/organisaties": { may: anyDesk },
  "/beheer/organisaties/:kind/:id": {
    params: ({ company }) => ({ kind: "bedrijf", id: company.id }),
    may: theDesk,
    forms: {
      judge: {
        may: theDesk,
        body: ({ company }) => ({
          kind: "company",
          id: company.id,
          action: "suspend",
          reason: "Adres klopt niet.",
        }),
      },
    },
  },
};
