import { catalogue, count } from "~/platform/i18n/i18n";

/** What stands in the file of the mediation list, beside the words of the list itself. */
export const mediationFileMessages = catalogue(
  {
    reports: {
      qualification: "Opleiding",
      level: "Niveau",
      route: "Leerweg",
      school: "School",
      town: "Plaats",
      wantedFrom: "Wil beginnen op",
      daysToStart: "Dagen tot het begin",
      daysWaiting: "Dagen wachten",
      sent: "Sollicitaties en voorstellen",
      status: "Stand",
    },
    places: {
      kind: "Soort",
      title: "Plek",
      company: "Bedrijf",
      town: "Plaats",
      placesLeft: "Open plekken",
      now: "Studenten die passen",
      withTransport: "Meer met ander of langer vervoer",
    },
    open: "Open",
    more: (n: number) =>
      `En nog ${count("nl", n, "regel", "regels")}. Kies een kleinere regio of meer filters om die te zien.`,
  },
  {
    reports: {
      qualification: "Qualification",
      level: "Level",
      route: "Learning route",
      school: "School",
      town: "Town",
      wantedFrom: "Wants to start on",
      daysToStart: "Days until the start",
      daysWaiting: "Days waiting",
      sent: "Applications and proposals",
      status: "State",
    },
    places: {
      kind: "Kind",
      title: "Place",
      company: "Company",
      town: "Town",
      placesLeft: "Open places",
      now: "Students who fit",
      withTransport: "More with other or longer transport",
    },
    open: "Open",
    more: (n) =>
      `And ${count("en", n, "line", "lines")} more. Choose a smaller region or more filters to see them.`,
  },
);
