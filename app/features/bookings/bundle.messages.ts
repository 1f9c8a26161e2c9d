import { catalogue } from "~/platform/i18n/i18n";

/** How one request for several classes stands on the pages of both sides. */
export const bundleMessages = catalogue(
  {
    title: "De klassen",
    waiting: (n: number) => `Dit is één aanvraag voor ${n} klassen. Ze krijgen samen één antwoord.`,
    parted: (n: number) =>
      `Deze klas is aangevraagd samen met ${n === 2 ? "een andere" : `${n - 1} andere`}. Afzeggen of verzetten geldt alleen voor deze klas.`,
    this: "deze klas",
    lesson: "Lesuur",
    confirm: (n: number) => (n === 2 ? "Beide klassen bevestigen" : `Alle ${n} klassen bevestigen`),
    decline: "Alle klassen afwijzen",
    withdraw: "Aanvraag voor alle klassen intrekken",
  },
  {
    title: "The classes",
    waiting: (n) => `This is one request for ${n} classes. They get one answer together.`,
    parted: (n) =>
      `This class was asked for together with ${n === 2 ? "another" : `${n - 1} others`}. Cancelling or moving concerns this class only.`,
    this: "this class",
    lesson: "Lesson hour",
    confirm: (n) => (n === 2 ? "Confirm both classes" : `Confirm all ${n} classes`),
    decline: "Decline all classes",
    withdraw: "Withdraw the request for all classes",
  },
);
