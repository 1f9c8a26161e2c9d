import { catalogue } from "~/platform/i18n/i18n";

/** Other offers, for a group that cannot have what it asked for. */
export const alternativesMessages = catalogue(
  {
    title: "Nog vrij in de buurt",
    lead: "Dit lijkt op wat je vroeg en heeft plaats voor je groep.",
    place: (place: string, km: string) => `${place}, ${km} km`,
  },
  {
    title: "Still free nearby",
    lead: "This is like what you asked for and has room for your group.",
    place: (place, km) => `${place}, ${km} km`,
  },
);
