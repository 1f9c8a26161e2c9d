import { catalogue, count } from "~/platform/i18n/i18n";

/** The coordinator's work list of requests that nobody answered. */
export const worklistMessages = catalogue(
  {
    tab: "Werklijst",
    lead: "Bij deze aanvragen kwam er niet op tijd een afspraak, en een tweede keus hielp ook niet. Bel de docent of een bedrijf, en leg vast wat je afspreekt.",
    empty: "De werklijst is leeg",
    emptyText: "Aanvragen die zonder antwoord verlopen, komen hier vanzelf te staan.",
    more: (n: number) =>
      `En nog ${count("nl", n, "aanvraag", "aanvragen")}; die verschijnen als je er een afhandelt.`,
    since: (day: string) => `Wacht sinds ${day}`,
    asked: (company: string, moment: string) => `Vroeg ${company}, ${moment}`,
    teacher: "Docent",
    noTeacher: "Geen account; bel de school.",
    alternatives: "Nog vrij in de buurt",
    noAlternatives: "Niets vergelijkbaars vrij binnen bereik.",
    offer: (title: string, company: string, place: string, km: string) =>
      `${title}, ${company} in ${place} (${km} km)`,
    free: (moments: string) => `vrij: ${moments}`,
    phone: "Telefonisch vastleggen",
    done: "Afgehandeld",
    doneSaid: "Afgehandeld. De aanvraag staat niet meer op de werklijst.",
    toDo: (n: number) => `Help scholen verder: ${count("nl", n, "aanvraag", "aanvragen")} zonder antwoord`,
    toDoDetail: "Op je werklijst",
  },
  {
    tab: "Work list",
    lead: "Nothing was agreed on these requests in time, and a second choice did not help either. Call the teacher or a company, and record what you agree.",
    empty: "The work list is empty",
    emptyText: "Requests that lapse without an answer appear here by themselves.",
    more: (n) => `And ${count("en", n, "more request", "more requests")}; they appear as you handle one.`,
    since: (day) => `Waiting since ${day}`,
    asked: (company, moment) => `Asked ${company}, ${moment}`,
    teacher: "Teacher",
    noTeacher: "No account; call the school.",
    alternatives: "Still free nearby",
    noAlternatives: "Nothing like it is free within reach.",
    offer: (title, company, place, km) => `${title}, ${company} in ${place} (${km} km)`,
    free: (moments) => `free: ${moments}`,
    phone: "Record by phone",
    done: "Done",
    doneSaid: "Done. The request is no longer on the work list.",
    toDo: (n) => `Help schools on: ${count("en", n, "request", "requests")} without an answer`,
    toDoDetail: "On your work list",
  },
);
