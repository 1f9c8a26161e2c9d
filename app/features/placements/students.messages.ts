import { catalogue, count, formatNumber } from "~/platform/i18n/i18n";

/** A school's list of students without a place. */
export const studentsMessages = catalogue(
  {
    title: "Studenten zonder plek",
    import: "Lijst inlezen",
    enrolment: "Ingeschreven studenten",
    tabs: "Welke studenten",
    open: "Zoeken nog",
    closed: "Afgerond",
    emptyOpen: "Er staat niemand op de lijst",
    emptyOpenText: "Heeft een student nog geen stage of leerbaan? Meld die hieronder.",
    emptyClosed: "Er is nog niets afgerond",
    urgency: {
      late: (days: number) => `${count("nl", days, "dag", "dagen")} te laat`,
      soon: (days: number) =>
        days === 0 ? "wil vandaag beginnen" : `begint over ${count("nl", days, "dag", "dagen")}`,
      calm: (days: number) => `begint over ${count("nl", days, "dag", "dagen")}`,
    },
    start: (day: string) => `wil beginnen op ${day}`,
    waiting: (days: number) => `${count("nl", days, "dag", "dagen")} op de lijst`,
    proposed: (n: number) => `${count("nl", n, "voorstel wacht", "voorstellen wachten")} op antwoord`,
    placedAt: (company: string) => `heeft een plek bij ${company}`,
    state: {
      open: "zoekt nog",
      mediation: "bemiddeling",
      solved: "opgelost",
      withdrawn: "ingetrokken",
      lapsed: "verlopen",
    },
    pages: "Bladeren",
    page: (n: number, of: number) => `Pagina ${n} van ${of}`,
    next: "Volgende",
    previous: "Vorige",
    figures: (n: number, base: number) =>
      base > 0
        ? `${count("nl", n, "student zoekt", "studenten zoeken")} nog een plek, van ${formatNumber("nl", base)} ingeschreven.`
        : `${count("nl", n, "student zoekt", "studenten zoeken")} nog een plek.`,
  },
  {
    title: "Students without a place",
    import: "Read in a list",
    enrolment: "Students enrolled",
    tabs: "Which students",
    open: "Still looking",
    closed: "Done",
    emptyOpen: "Nobody is on the list",
    emptyOpenText: "Does a student have no internship or apprenticeship yet? Report them below.",
    emptyClosed: "Nothing is done yet",
    urgency: {
      late: (days) => `${count("en", days, "day", "days")} late`,
      soon: (days) => (days === 0 ? "wants to start today" : `starts in ${count("en", days, "day", "days")}`),
      calm: (days) => `starts in ${count("en", days, "day", "days")}`,
    },
    start: (day) => `wants to begin on ${day}`,
    waiting: (days) => `${count("en", days, "day", "days")} on the list`,
    proposed: (n) => `${count("en", n, "proposal", "proposals")} waiting for an answer`,
    placedAt: (company) => `has a place at ${company}`,
    state: {
      open: "still looking",
      mediation: "mediation",
      solved: "solved",
      withdrawn: "withdrawn",
      lapsed: "lapsed",
    },
    pages: "Pages",
    page: (n, of) => `Page ${n} of ${of}`,
    next: "Next",
    previous: "Previous",
    figures: (n, base) =>
      base > 0
        ? `${count("en", n, "student", "students")} still looking for a place, of ${formatNumber("en", base)} enrolled.`
        : `${count("en", n, "student", "students")} still looking for a place.`,
  },
);
