import { catalogue } from "~/platform/i18n/i18n";

/** A company's list of its own offers. */
export const ownListingsMessages = catalogue(
  {
    title: "Aanbod van je bedrijf",
    lead: "Alles wat scholen en studenten bij jullie kunnen doen.",
    add: "Nieuw aanbod",
    empty: "Jullie hebben nog geen aanbod",
    emptyText: "Begin met één gastles of bedrijfsbezoek. In vijf minuten staat het klaar.",
    places: (n: number) => `${n} ${n === 1 ? "plaats" : "plaatsen"}`,
    changed: (day: string) => `Gewijzigd op ${day}`,
    noSlots: "Nog geen momenten: niemand kan reserveren",
    unrecognised: "Niet erkend voor deze opleiding",
    joint: "Leerbanen samen met anderen",
  },
  {
    title: "Your company's offers",
    lead: "Everything that schools and students can do with you.",
    add: "New offer",
    empty: "You have no offers yet",
    emptyText: "Start with one guest lesson or company visit. It takes five minutes.",
    places: (n) => `${n} ${n === 1 ? "place" : "places"}`,
    changed: (day) => `Changed on ${day}`,
    noSlots: "No moments yet: nobody can book",
    unrecognised: "Not recognised for this qualification",
    joint: "Apprenticeships with others",
  },
);
