import { catalogue } from "~/platform/i18n/i18n";

/** What is wrong with a field of a report or a proposal. */
export const fieldMessages = catalogue(
  {
    studentNumber: "Gebruik alleen letters, cijfers, punten en streepjes.",
    endsBeforeStart: "De einddatum moet na de begindatum liggen.",
  },
  {
    studentNumber: "Use only letters, digits, dots and hyphens.",
    endsBeforeStart: "The end date must be after the start date.",
  },
);
