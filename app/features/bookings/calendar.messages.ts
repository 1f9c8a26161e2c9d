import { catalogue } from "~/platform/i18n/i18n";

/** What a calendar shows of a booking. */
export const calendarMessages = catalogue(
  {
    feed: {
      mine: "Vakbrug: mijn boekingen",
      school: "Vakbrug: onze school",
      company: "Vakbrug: ons bedrijf",
    },
    summary: (title: string, company: string, school: string) => `${title} (${company} – ${school})`,
    description: (reference: string, group: string, url: string) =>
      `Vakbrug-boeking ${reference}\nGroep: ${group}\nAlles over deze boeking: ${url}`,
  },
  {
    feed: { mine: "Vakbrug: my bookings", school: "Vakbrug: our school", company: "Vakbrug: our company" },
    summary: (title, company, school) => `${title} (${company} – ${school})`,
    description: (reference, group, url) =>
      `Vakbrug booking ${reference}\nGroup: ${group}\nEverything about this booking: ${url}`,
  },
);
