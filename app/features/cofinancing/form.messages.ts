import { catalogue } from "~/platform/i18n/i18n";

/** What is wrong with a field of the ledger's forms. */
export const hoursFormMessages = catalogue(
  {
    euro: "Vul een bedrag in, bijvoorbeeld 52,50.",
  },
  {
    euro: "Fill in an amount, for example 52.50.",
  },
);
