import { defineErrors } from "~/platform/errors/errors";

export const mediationError = defineErrors("mediation", {
  unknown_filter: {
    status: 400,
    nl: "Deze regio of sector bestaat niet. Ga terug en kies er een uit de lijst.",
    en: "There is no such region or sector. Go back and choose one from the list.",
  },
});
