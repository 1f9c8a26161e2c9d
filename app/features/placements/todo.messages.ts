import { catalogue, count } from "~/platform/i18n/i18n";

/** What waits for a school or a company, in its list of things to do. */
export const placementTodoMessages = catalogue(
  {
    answer: (school: string) => `Voorstel van ${school}`,
    answerDetail: (offer: string) => `Bevestig of wijs af: ${offer}`,
    late: (n: number) => `${count("nl", n, "student had", "studenten hadden")} al moeten beginnen`,
    lateDetail: "Zoek een plek, of laat weten hoe het staat.",
  },
  {
    answer: (school) => `Proposal by ${school}`,
    answerDetail: (offer) => `Confirm or decline: ${offer}`,
    late: (n) => `${count("en", n, "student", "students")} should have started already`,
    lateDetail: "Find a place, or say how things stand.",
  },
);
