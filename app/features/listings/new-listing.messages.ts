import { catalogue } from "~/platform/i18n/i18n";

/** Choosing the kind of a new offer, and the page of its form. */
export const newListingMessages = catalogue(
  {
    title: "Nieuw aanbod",
    chooseKind: "Wat wil je aanbieden?",
    chooseLead: "Kies een soort. Je kunt daarna alles nog aanpassen voordat het online komt.",
    kindText: {
      guest_lesson: "Iemand van jullie vertelt en doet in de klas.",
      company_visit: "Een klas komt bij jullie kijken.",
      internship: "Een student loopt mee en leert.",
      apprenticeship: "Een student werkt en leert bij jullie, met een contract.",
      assignment: "Een klas lost een echte vraag van jullie op.",
      workshop: "Leerlingen gaan bij jullie zelf aan de slag.",
      event: "Een open dag, wedstrijd of feest rond techniek.",
    },
    newTitle: (kind: string) => `Nieuw aanbod: ${kind}`,
    back: "Naar al je aanbod",
  },
  {
    title: "New offer",
    chooseKind: "What do you want to offer?",
    chooseLead: "Choose a kind. You can change everything before it goes online.",
    kindText: {
      guest_lesson: "One of you tells and does something in class.",
      company_visit: "A class comes to have a look.",
      internship: "A student joins in and learns.",
      apprenticeship: "A student works and learns with you, under contract.",
      assignment: "A class solves a real question of yours.",
      workshop: "Pupils get to work themselves at your place.",
      event: "An open day, contest or festival about technology.",
    },
    newTitle: (kind) => `New offer: ${kind}`,
    back: "To all your offers",
  },
);
