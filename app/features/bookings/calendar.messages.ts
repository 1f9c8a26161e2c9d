import { catalogue } from "~/platform/i18n/i18n";

/** What a calendar shows of a booking. */
export const calendarMessages = catalogue(
  {
    summary: (title: string, company: string, school: string) => `${title} (${company} – ${school})`,
    description: (reference: string, group: string, url: string) =>
      `Vakbrug-boeking ${reference}\nGroep: ${group}\nAlles over deze boeking: ${url}`,
  },
  {
    summary: (title, company, school) => `${title} (${company} – ${school})`,
    description: (reference, group, url) =>
      `Vakbrug booking ${reference}\nGroup: ${group}\nEverything about this booking: ${url}`,
  },
);
