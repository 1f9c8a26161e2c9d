import { catalogue, count } from "~/platform/i18n/i18n";

/** The places that fit a student, and proposing the student for one. */
export const fittingOfferMessages = catalogue(
  {
    offers: "Plekken die passen",
    offersLead: (n: number, km: number, school: string) =>
      `${count("nl", n, "plek", "plekken")} binnen ${km} km van ${school}. De best passende staat bovenaan.`,
    radius: "Afstand van de school",
    km: (n: number) => `${n} km`,
    show: "Toon",
    noOffers: "Geen passende plek in deze omtrek",
    noOffersText: "Zoek verder weg, of vraag de regiocoördinator om mee te zoeken.",
    reasons: {
      same_qualification: "voor precies deze opleiding",
      same_dossier: "voor een verwante opleiding uit hetzelfde dossier",
      same_level: "voor dit niveau",
      near: "dicht bij de school",
      starts_in_time: "kan op tijd beginnen",
      several_places: "meer dan één plek vrij",
    },
    left: (n: number) => `nog ${count("nl", n, "plek", "plekken")}`,
    away: (km: string) => `${km} km`,
    age: (n: number) => `vanaf ${n} jaar`,
    proposeOpen: "Student voorstellen",
    startsOn: "Begint op",
    endsOn: "Tot en met",
    agreed: "De student is akkoord met dit voorstel en weet dat het bedrijf naam, opleiding en periode ziet.",
    propose: "Voorstel sturen",
    proposeHint: "Het bedrijf krijgt een mail met een link om te bevestigen of af te wijzen.",
  },
  {
    offers: "Places that fit",
    offersLead: (n, km, school) =>
      `${count("en", n, "place", "places")} within ${km} km of ${school}. The best fit is on top.`,
    radius: "Distance from the school",
    km: (n) => `${n} km`,
    show: "Show",
    noOffers: "No fitting place within this distance",
    noOffersText: "Search further away, or ask the regional coordinator to help.",
    reasons: {
      same_qualification: "for exactly this qualification",
      same_dossier: "for a related qualification of the same dossier",
      same_level: "for this level",
      near: "close to the school",
      starts_in_time: "can start in time",
      several_places: "more than one place free",
    },
    left: (n) => `${count("en", n, "place", "places")} left`,
    away: (km) => `${km} km`,
    age: (n) => `from ${n} years`,
    proposeOpen: "Propose student",
    startsOn: "Starts on",
    endsOn: "Until and including",
    agreed:
      "The student agrees with this proposal and knows that the company sees name, qualification and period.",
    propose: "Send proposal",
    proposeHint: "The company gets a mail with a link to confirm or decline.",
  },
);
