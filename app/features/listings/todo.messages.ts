import { catalogue } from "~/platform/i18n/i18n";

/** What waits for somebody, about offers. */
export const todoMessages = catalogue(
  {
    review: (n: number) =>
      n === 1 ? "1 eerste aanbod wacht op je oordeel" : `${n} keer eerste aanbod wacht op je oordeel`,
    reviewDetail: "Van bedrijven in je regio die nog niets online hadden.",
  },
  {
    review: (n) =>
      n === 1 ? "1 first offer waits for your judgement" : `${n} first offers wait for your judgement`,
    reviewDetail: "Of companies in your region that had nothing online yet.",
  },
);
