import { catalogue } from "~/platform/i18n/i18n";

/** Offers that somebody keeps at hand. */
export const favouriteMessages = catalogue(
  {
    title: "Favorieten",
    back: "Mijn Vakbrug",
    lead: "Aanbod dat je hebt bewaard. Alleen jij ziet deze lijst.",
    keep: "Bewaar dit aanbod",
    drop: "Niet meer bewaren",
    list: "Bekijk je favorieten",
    empty: "Je hebt nog niets bewaard",
    emptyText:
      "Druk in de zoekresultaten op het hartje, of bij een aanbod op ‘Bewaar dit aanbod’. Dan vind je het hier terug.",
    search: "Zoek aanbod",
    gone: "Dit staat niet meer online",
    dropOne: (title: string) => `Niet meer bewaren: ${title}`,
  },
  {
    title: "Favourites",
    back: "My Vakbrug",
    lead: "Offers that you have kept. Only you see this list.",
    keep: "Keep this offer",
    drop: "Keep it no longer",
    list: "See your favourites",
    empty: "You have not kept anything yet",
    emptyText:
      "Press the heart in the search results, or ‘Keep this offer’ on the page of an offer. Then you find it here.",
    search: "Find offers",
    gone: "This is no longer online",
    dropOne: (title) => `Keep it no longer: ${title}`,
  },
);
