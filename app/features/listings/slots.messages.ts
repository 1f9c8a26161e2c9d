import { catalogue, count } from "~/platform/i18n/i18n";

/** The moments of an offer. */
export const slotMessages = catalogue(
  {
    title: "Momenten",
    lead: "Op deze momenten kunnen scholen een plek aanvragen.",
    none: "Er zijn nog geen momenten",
    noneText: "Voeg hieronder een moment toe, los of elke week.",
    add: "Moment toevoegen",
    day: "Dag",
    start: "Van",
    end: "Tot",
    repeat: "Herhalen",
    once: "Eén keer",
    weekly: "Elke week",
    fortnightly: "Elke twee weken",
    until: "Herhalen tot en met",
    skip: "Sla de schoolvakanties van deze regio over",
    groups: "Groepen tegelijk",
    pupils: "Leerlingen samen",
    taken: (groups: number, of: number, pupils: number) =>
      groups === 0
        ? `nog vrij, plaats voor ${count("nl", of, "groep", "groepen")}`
        : `${groups} van ${count("nl", of, "groep", "groepen")} bezet, ${count("nl", pupils, "leerling", "leerlingen")}`,
    waiting: (groups: number) =>
      groups === 0 ? "" : `${count("nl", groups, "groep", "groepen")} op de wachtlijst`,
    change: "Aantallen aanpassen",
    remove: "Moment weghalen",
    removeAsk: (when: string) => `Wil je het moment ${when} weghalen?`,
    added: (n: number) => (n === 1 ? "Het moment staat erbij." : `Er staan ${n} momenten bij.`),
    done: "Aangepast.",
    optional: "(niet verplicht)",
    errors: "Nog niet bewaard. Kijk dit even na:",
  },
  {
    title: "Moments",
    lead: "Schools can book these moments.",
    none: "There are no moments yet",
    noneText: "Add a moment below, once or every week.",
    add: "Add a moment",
    day: "Day",
    start: "From",
    end: "Until",
    repeat: "Repeat",
    once: "Once",
    weekly: "Every week",
    fortnightly: "Every two weeks",
    until: "Repeat until",
    skip: "Skip the school holidays of this region",
    groups: "Groups at once",
    pupils: "Pupils together",
    taken: (groups, of, pupils) =>
      groups === 0
        ? `still free, room for ${count("en", of, "group", "groups")}`
        : `${groups} of ${count("en", of, "group", "groups")} taken, ${count("en", pupils, "pupil", "pupils")}`,
    waiting: (groups) =>
      groups === 0 ? "" : `${count("en", groups, "group", "groups")} on the waiting list`,
    change: "Change the numbers",
    remove: "Remove moment",
    removeAsk: (when) => `Do you want to remove the moment ${when}?`,
    added: (n) => (n === 1 ? "The moment has been added." : `${n} moments have been added.`),
    done: "Changed.",
    optional: "(optional)",
    errors: "Not saved yet. Please check this:",
  },
);
