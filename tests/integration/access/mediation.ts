import { anyDesk, everybody, theDesk } from "./actors";
import type { AccessTable } from "./rules";

export const mediationAccess: AccessTable = {
  "/stagetekorten/open-plekken": { may: everybody },
  "/beheer/bemiddeling": {
    may: anyDesk,
    query: "?lijst=plekken&regio=zeeland&sector=ict&niveau=2&leerweg=bbl&schooljaar=2025&pagina=1",
  },
  "/beheer/bemiddeling/:id": {
    params: ({ reportId }) => ({ id: reportId }),
    may: theDesk,
    forms: { mediate: { may: theDesk } },
  },
  "/beheer/bemiddeling/plekken/:id": {
    params: ({ leerbaan }) => ({ id: leerbaan.id }),
    may: theDesk,
  },
};
