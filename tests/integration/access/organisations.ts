import { anyCompany, anyDesk, anySchool, everybody, theDesk } from "./actors";
import type { AccessTable } from "./rules";

const person = {
  name: "Iemand Nieuw",
  email: "iemand.nieuw@vakbrug.test",
  phone: "0118 12 34 56",
  password: "een brug over het kanaal",
};

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
  "/bedrijf": { may: anyCompany },
  // Whoever has the link stands for the company.
  "/hervatten/:token": {
    params: ({ links }) => ({ token: links.resume }),
    may: everybody,
    forms: { resume: { may: everybody } },
  },
  "/school": { may: ["newTeacher", ...anySchool] },
  "/beheer": {
    may: anyDesk,
    forms: {
      judge: {
        may: theDesk,
        body: ({ newCompany }) => ({ kind: "company", id: newCompany.id, action: "approve" }),
      },
    },
  },
};
