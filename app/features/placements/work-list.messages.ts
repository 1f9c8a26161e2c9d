import { catalogue, count } from "~/platform/i18n/i18n";

/** The parts of the school's work list beside the students themselves. */
export const workListMessages = catalogue(
  {
    order:
      "Bovenaan staat wie het eerst moet beginnen. Bij dezelfde start: wie het langst op de lijst staat, en dan wie de minste sollicitaties heeft verstuurd.",
    unreported: "Niet gemeld",
    unreportedLead:
      "Studenten die jullie kennen, zonder melding en zonder plek. Met één klik staan ze op de lijst.",
    emptyUnreported: "Iedereen die jullie kennen is gemeld of heeft een plek",
    emptyUnreportedText: "Lees een lijst met studenten in om meer mensen te zien.",
    filters: "Filters",
    words: "Naam of nummer",
    qualification: "Opleiding",
    everyQualification: "Alle opleidingen",
    route: "Leerweg",
    everyRoute: "Alle leerwegen",
    urgency: "Hoe dringend",
    everyUrgency: "Alles",
    urgencies: {
      late: "had al moeten beginnen",
      soon: "begint binnen vier weken",
      calm: "begint later",
      lapsing: "melding vervalt binnen twee weken",
    },
    show: "Toon",
    clear: "Filters weghalen",
    found: (n: number) => `${count("nl", n, "student", "studenten")} gevonden.`,
    none: "Niemand die hierbij past",
    noneText: "Haal een filter weg om meer studenten te zien.",
    applications: (n: number) =>
      n === 0 ? "nog niets verstuurd" : count("nl", n, "keer verstuurd", "keer verstuurd"),
    mediated: (day: string) => `de regiocoördinator zoekt mee sinds ${day}`,
    yearEnd: (day: string) => `melding staat tot en met ${day}, het einde van het schooljaar`,
    again: "Opnieuw melden",
    report: "Heeft geen plek",
    reportOf: (name: string) => `${name} heeft geen plek`,
    done: {
      solved: "De melding is opgelost.",
      taken_back: "De melding is ingetrokken.",
      renewed: "De melding blijft staan.",
      again: "De student staat weer op de lijst.",
      known: "De student staat op de lijst, met vandaag als gewenste start.",
    },
  },
  {
    order:
      "On top is who has to start first. With the same start: who has been on the list longest, and then who has sent the fewest applications.",
    unreported: "Not reported",
    unreportedLead:
      "Students whom you know, without a report and without a place. One click puts them on the list.",
    emptyUnreported: "Everybody whom you know has been reported or has a place",
    emptyUnreportedText: "Read in a list of students to see more people.",
    filters: "Filters",
    words: "Name or number",
    qualification: "Qualification",
    everyQualification: "All qualifications",
    route: "Learning route",
    everyRoute: "All learning routes",
    urgency: "How urgent",
    everyUrgency: "Everything",
    urgencies: {
      late: "should have started",
      soon: "starts within four weeks",
      calm: "starts later",
      lapsing: "report lapses within two weeks",
    },
    show: "Show",
    clear: "Clear filters",
    found: (n) => `${count("en", n, "student", "students")} found.`,
    none: "Nobody fits this",
    noneText: "Take a filter away to see more students.",
    applications: (n) =>
      n === 0 ? "nothing sent yet" : count("en", n, "application sent", "applications sent"),
    mediated: (day) => `the regional coordinator has been helping since ${day}`,
    yearEnd: (day) => `report stands until ${day}, the end of the school year`,
    again: "Report again",
    report: "Has no place",
    reportOf: (name) => `${name} has no place`,
    done: {
      solved: "The report has been solved.",
      taken_back: "The report has been withdrawn.",
      renewed: "The report stays.",
      again: "The student is on the list again.",
      known: "The student is on the list, with today as the wanted start.",
    },
  },
);
