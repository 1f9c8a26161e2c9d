import { catalogue } from "~/platform/i18n/i18n";

/** A school's page. */
export const schoolMessages = catalogue(
  {
    kinds: {
      po: "Basisschool",
      vo: "Voortgezet onderwijs",
      vso: "Voortgezet speciaal onderwijs",
      mbo: "Mbo",
      flanders: "School in Vlaanderen",
    },
    description: (school: string, place: string) =>
      `Wat leerlingen van ${school} in ${place} dichtbij kunnen zien en doen.`,
    address: "Adres",
    audiences: "Onderwijs",
    website: "Website",
    nearby: "In de buurt van deze school",
    nearbyNone: "Binnen 25 km is nu geen aanbod.",
    more: "Zoek verder vanaf deze school",
  },
  {
    kinds: {
      po: "Primary school",
      vo: "Secondary school",
      vso: "Special secondary school",
      mbo: "Vocational college",
      flanders: "School in Flanders",
    },
    description: (school: string, place: string) =>
      `What pupils of ${school} in ${place} can see and do nearby.`,
    address: "Address",
    audiences: "Education",
    website: "Website",
    nearby: "Near this school",
    nearbyNone: "There are no offers within 25 km now.",
    more: "Search on from this school",
  },
);
