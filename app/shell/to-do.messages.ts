import { catalogue } from "~/platform/i18n/i18n";

/** What waits for somebody, as a list. */
export const toDoMessages = catalogue(
  {
    /** Above what waits for a company about its offers. */
    offers: "Over jullie aanbod",
    since: (date: string) => `sinds ${date}`,
  },
  {
    offers: "About your offers",
    since: (date) => `since ${date}`,
  },
);
