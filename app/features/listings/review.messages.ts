import { catalogue } from "~/platform/i18n/i18n";

/** The coordinator's queue of offers that wait for approval. */
export const reviewMessages = catalogue(
  {
    title: "Aanbod dat op goedkeuring wacht",
    lead: "Het eerste aanbod van een bedrijf lees je na. Daarna zet een goedgekeurd bedrijf zelf aanbod online.",
    empty: "Er wacht niets",
    emptyText: "Zodra een bedrijf zijn eerste aanbod verstuurt, staat het hier.",
    waiting: (day: string) => `Wacht sinds ${day}`,
    companyFirst: "Keur eerst het bedrijf goed; daarna kan dit aanbod online.",
    reason: "Waarom stuur je het terug?",
    reasonHint: "Het bedrijf krijgt dit te lezen.",
    approved: "Goedgekeurd. Het staat online en het bedrijf krijgt bericht.",
    rejected: "Teruggestuurd. Het bedrijf krijgt je reden te lezen.",
    errors: "Nog niet bewaard. Kijk dit even na:",
  },
  {
    title: "Offers waiting for approval",
    lead: "You read a company's first offer. After that an approved company puts offers online by itself.",
    empty: "Nothing is waiting",
    emptyText: "As soon as a company sends its first offer, it is here.",
    waiting: (day) => `Waiting since ${day}`,
    companyFirst: "Approve the company first; then this offer can go online.",
    reason: "Why do you send it back?",
    reasonHint: "The company will read this.",
    approved: "Approved. It is online and the company is told.",
    rejected: "Sent back. The company will read your reason.",
    errors: "Not saved yet. Please check this:",
  },
);
