import { anyDesk, everybody, theDesk } from "./actors";
import type { AccessTable } from "./rules";

export const mediationAccess: AccessTable = {
  "/stagetekorten/open-plekken": { may: everybody },
  "/stagetekorten/open-plekken.csv": { may: everybody },
  "/beheer/bemiddeling": {
    may: anyDesk,
    query: "?lijst=plekken&regio=zeeland&sector=ict&niveau=2&leerweg=bbl&schooljaar=2025&pagina=1",
  },
  // A field left empty asks for nothing, so that there is something in the file.
  "/beheer/bemiddeling.csv": {
    may: anyDesk,
    query: "?lijst=plekken&regio=zeeland&sector=&niveau=&leerweg=&schooljaar=",
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
