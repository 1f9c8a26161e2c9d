import { defineErrors } from "~/platform/errors/errors";

export const agreementError = defineErrors("agreements", {
  not_found: {
    status: 404,
    nl: "Deze plaatsing bestaat niet (meer).",
    en: "This placement does not exist (any more).",
  },
});
