import { catalogue } from "~/platform/i18n/i18n";

/** What is wrong with a field of the ledger's forms. */
export const hoursFormMessages = catalogue(
  {
    hours: "Vul een aantal uren in, bijvoorbeeld 2 of 2,5.",
    quarter: "Rond af op een kwartier: 0,25 – 0,5 – 0,75.",
    euro: "Vul een bedrag in, bijvoorbeeld 52,50.",
  },
  {
    hours: "Fill in a number of hours, for example 2 or 2.5.",
    quarter: "Round to a quarter of an hour: 0.25 – 0.5 – 0.75.",
    euro: "Fill in an amount, for example 52.50.",
  },
);
