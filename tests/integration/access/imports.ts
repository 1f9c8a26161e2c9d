import { fingerprint } from "~/features/placements/import-table.server";
import type { AccessTable, FormRule } from "./rules";

/** The form comes back with what its page has shown; a browser sends its lines with this end. */
const importing = (text: string): FormRule => ({
  may: ["placer"],
  body: ({ school }) => ({ schoolId: school.id, text, seen: fingerprint(text) }),
});

export const importsAccess: AccessTable = {
  "/school/studenten/importeren": {
    may: ["placer", "otherPlacer"],
    forms: {
      import: importing(
        "studentnummer;naam;opleiding;leerweg;wil beginnen op\r\n3003;Student Drie;25892;bbl;1-9-2026\r\n",
      ),
    },
  },
  "/school/inschrijvingen": {
    may: ["placer", "otherPlacer"],
    forms: { import: importing("opleiding;leerweg;schooljaar;aantal\r\n25892;bbl;2025/2026;40\r\n") },
  },
  "/school/voorbeeld/:name": { params: { name: "studenten.csv" }, may: ["placer", "otherPlacer"] },
};
