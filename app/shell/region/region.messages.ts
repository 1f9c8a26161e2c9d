import { catalogue, count, formatNumber } from "~/platform/i18n/i18n";

/** A region's page. */
export const regionMessages = catalogue(
  {
    title: (region: string) => `Techniek in ${region}`,
    description: (region: string) =>
      `Gastlessen, bedrijfsbezoeken, stages en leerbanen in ${region}, en het stagetekort.`,
    kinds: {
      country: "Land",
      landsdeel: "Landsdeel",
      province: "Provincie",
      labour_market_region: "Arbeidsmarktregio",
      municipality: "Gemeente",
      own: "Eigen regio",
    },
    path: "Ligt in",
    lead: (offers: number, companies: number) =>
      companies === 1
        ? `1 bedrijf, met ${formatNumber("nl", offers)} keer aanbod voor scholen en studenten.`
        : `${formatNumber("nl", companies)} bedrijven, met samen ${formatNumber("nl", offers)} keer aanbod voor scholen en studenten.`,
    leadNone: "Er is hier nu nog geen aanbod. Kijk in een grotere regio.",
    search: "Zoek in deze regio",
    map: (region: string) => `Kaart van ${region}, met plekken waar binnenkort iets vrij is`,
    offers: "Wat je hier kunt doen",
    soon: "Binnenkort vrij",
    soonNone: "De komende weken is hier niets vrij.",
    soonWider: "Zoek in de wijde omgeving",
    reach: "Dit schooljaar",
    reachLabels: {
      pupils: "leerlingen bereikt",
      completed: "bezoeken en lessen geweest",
      ahead: "afspraken gepland",
      companies: "bedrijven actief",
      schools: "scholen actief",
    },
    coordinators: "Jullie coördinator",
    coordinatorsNone: "Voor deze regio is nog geen coördinator bekend.",
    coordinatorsSignIn: "Log in om te bellen of te mailen.",
    municipalities: "Gemeenten",
    provinces: "Provincies",
    all: (n: number) => `Toon alle ${n} gemeenten`,
  },
  {
    title: (region: string) => `Technology in ${region}`,
    description: (region: string) =>
      `Guest lessons, company visits, internships and apprenticeships in ${region}, and the placement shortage.`,
    kinds: {
      country: "Country",
      landsdeel: "Part of the country",
      province: "Province",
      labour_market_region: "Labour market region",
      municipality: "Municipality",
      own: "Own region",
    },
    path: "Lies in",
    lead: (offers: number, companies: number) =>
      `${count("en", companies, "company", "companies")} with ${count("en", offers, "offer", "offers")} for schools and students.`,
    leadNone: "There are no offers here yet. Look in a larger region.",
    search: "Search in this region",
    map: (region: string) => `Map of ${region}, with spots where something is free soon`,
    offers: "What you can do here",
    soon: "Free soon",
    soonNone: "Nothing is free here in the coming weeks.",
    soonWider: "Search the wider surroundings",
    reach: "This school year",
    reachLabels: {
      pupils: "pupils reached",
      completed: "visits and lessons done",
      ahead: "appointments planned",
      companies: "companies active",
      schools: "schools active",
    },
    coordinators: "Your coordinator",
    coordinatorsNone: "No coordinator is known for this region yet.",
    coordinatorsSignIn: "Sign in to call or mail.",
    municipalities: "Municipalities",
    provinces: "Provinces",
    all: (n: number) => `Show all ${n} municipalities`,
  },
);
