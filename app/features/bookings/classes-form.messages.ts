import { catalogue } from "~/platform/i18n/i18n";

/** The form that asks for several classes in one request. */
export const classesFormMessages = catalogue(
  {
    title: (title: string) => `Meer klassen: ${title}`,
    lead: (company: string) =>
      `Eén aanvraag voor twee tot zes klassen. ${company} krijgt er één mail over en bevestigt ze samen, of wijst ze samen af.`,
    one: "Terug naar één groep",
    schools: "Jullie scholen",
    noBell: "De lesuren van jullie school staan er nog niet. Zonder lesuren vraag je het hele moment aan.",
    toBell: "Vul de lesuren in",
    none: {
      title: "Er is nu geen plaats voor meer klassen",
      text: "Vraag één groep aan, of zoek ander aanbod.",
    },
    class: (n: number) => `Klas ${n}`,
    add: (n: number) => `Klas ${n} toevoegen`,
    field: {
      name: "Naam van de klas",
      nameHint: "Bijvoorbeeld 3B.",
      audience: "Niveau",
      choose: "Maak een keuze",
      year: "Leerjaar of groep",
      pupils: "Aantal leerlingen",
      slot: "Moment",
      hour: "Lesuur",
      whole: "Het hele moment",
    },
    hour: (n: number, from: string, until: string) => `Lesuur ${n}, ${from}–${until}`,
    inClass: (label: string, n: number) => `${label}, klas ${n}`,
    closedGroup: "Jullie school is dan dicht",
    slotLeft: (moment: string, groups: number) =>
      `${moment} (${groups === 1 ? "1 groep" : `${groups} groepen`})`,
    shared: "Voor alle klassen",
    escorts: "Aantal begeleiders per klas",
    noSecond:
      "Een tweede keus vragen we hier niet: daar moet dan ook voor alle klassen tegelijk plaats zijn, en dat is vooraf niet te beloven. Komt er niet op tijd antwoord, dan zie je aanbod in de buurt en krijgt de coördinator van je regio de aanvraag op de werklijst.",
    submit: "Aanvraag voor alle klassen versturen",
  },
  {
    title: (title) => `Several classes: ${title}`,
    lead: (company) =>
      `One request for two to six classes. ${company} gets one mail about it and confirms them together, or declines them together.`,
    one: "Back to one group",
    schools: "Your schools",
    noBell: "The lesson hours of your school are not here yet. Without them you ask for the whole moment.",
    toBell: "Fill in the lesson hours",
    none: {
      title: "There is no room for several classes now",
      text: "Ask for one group, or find another offer.",
    },
    class: (n) => `Class ${n}`,
    add: (n) => `Add class ${n}`,
    field: {
      name: "Name of the class",
      nameHint: "For example 3B.",
      audience: "Level",
      choose: "Make a choice",
      year: "Year",
      pupils: "Number of pupils",
      slot: "Moment",
      hour: "Lesson hour",
      whole: "The whole moment",
    },
    hour: (n, from, until) => `Lesson hour ${n}, ${from}–${until}`,
    inClass: (label, n) => `${label}, class ${n}`,
    closedGroup: "Your school is closed then",
    slotLeft: (moment, groups) => `${moment} (${groups === 1 ? "1 group" : `${groups} groups`})`,
    shared: "For all classes",
    escorts: "Accompanying adults per class",
    noSecond:
      "We do not ask for a second choice here: it would need room for all the classes at once, and nobody can promise that beforehand. If there is no answer in time, you see offers nearby and the coordinator of your region gets the request on the work list.",
    submit: "Send the request for all classes",
  },
);
