import { catalogue } from "~/platform/i18n/i18n";
import type { KindShape, KindTone } from "~/ui";

import type { ListingKind } from "./core/vocabulary";

/** How a kind of offer is drawn: each has its own shape and its own colour (`--kind-<tone>`). */
export const kindMarks: Record<ListingKind, { shape: KindShape; tone: KindTone }> = {
  guest_lesson: { shape: "speech", tone: "violet" },
  company_visit: { shape: "house", tone: "teal" },
  internship: { shape: "square", tone: "ochre" },
  apprenticeship: { shape: "hexagon", tone: "red" },
  assignment: { shape: "tag", tone: "green" },
  workshop: { shape: "gear", tone: "blue" },
  event: { shape: "star", tone: "pink" },
};

/** The words for kinds, audiences, levels and learning routes, as every page says them. */
export const kindMessages = catalogue(
  {
    kind: {
      guest_lesson: "Gastles",
      company_visit: "Bedrijfsbezoek",
      internship: "Stage (BOL)",
      apprenticeship: "Leerbaan (BBL)",
      assignment: "Praktijkopdracht",
      workshop: "Workshop",
      event: "Evenement",
    },
    /** In a running text, behind a number other than one. */
    kinds: {
      guest_lesson: "gastlessen",
      company_visit: "bedrijfsbezoeken",
      internship: "stages",
      apprenticeship: "leerbanen",
      assignment: "praktijkopdrachten",
      workshop: "workshops",
      event: "evenementen",
    },
    /** In a running text, behind "1". */
    oneKind: {
      guest_lesson: "gastles",
      company_visit: "bedrijfsbezoek",
      internship: "stage",
      apprenticeship: "leerbaan",
      assignment: "praktijkopdracht",
      workshop: "workshop",
      event: "evenement",
    },
    audience: {
      po: "basisschool",
      pro: "praktijkonderwijs",
      vso: "voortgezet speciaal onderwijs",
      "vmbo-bb": "vmbo basis",
      "vmbo-kb": "vmbo kader",
      "vmbo-gl": "vmbo gemengd",
      "vmbo-tl": "vmbo theoretisch",
      havo: "havo",
      vwo: "vwo",
      mbo: "mbo",
      hbo: "hbo",
      adults: "volwassenen",
      lager: "lager onderwijs (Vlaanderen)",
      "so-1": "secundair, graad 1 (Vlaanderen)",
      "so-2": "secundair, graad 2 (Vlaanderen)",
      "so-3": "secundair, graad 3 (Vlaanderen)",
    },
    level: (level: number) => `mbo-niveau ${level}`,
    route: { bol: "BOL", bbl: "BBL", combined: "BOL en BBL samen" },
    language: { nl: "Nederlands", en: "Engels" },
  },
  {
    kind: {
      guest_lesson: "Guest lesson",
      company_visit: "Company visit",
      internship: "Internship (BOL)",
      apprenticeship: "Apprenticeship (BBL)",
      assignment: "Assignment",
      workshop: "Workshop",
      event: "Event",
    },
    kinds: {
      guest_lesson: "guest lessons",
      company_visit: "company visits",
      internship: "internships",
      apprenticeship: "apprenticeships",
      assignment: "assignments",
      workshop: "workshops",
      event: "events",
    },
    oneKind: {
      guest_lesson: "guest lesson",
      company_visit: "company visit",
      internship: "internship",
      apprenticeship: "apprenticeship",
      assignment: "assignment",
      workshop: "workshop",
      event: "event",
    },
    audience: {
      po: "primary school",
      pro: "practical training school",
      vso: "special secondary school",
      "vmbo-bb": "vmbo basic",
      "vmbo-kb": "vmbo advanced vocational",
      "vmbo-gl": "vmbo combined",
      "vmbo-tl": "vmbo theoretical",
      havo: "havo",
      vwo: "vwo",
      mbo: "mbo",
      hbo: "hbo",
      adults: "adults",
      lager: "primary (Flanders)",
      "so-1": "secondary, stage 1 (Flanders)",
      "so-2": "secondary, stage 2 (Flanders)",
      "so-3": "secondary, stage 3 (Flanders)",
    },
    level: (level: number) => `mbo level ${level}`,
    route: { bol: "BOL", bbl: "BBL", combined: "BOL and BBL combined" },
    language: { nl: "Dutch", en: "English" },
  },
);
