import { catalogue } from "~/platform/i18n/i18n";

/** What the texts of these mails are about. `who` is a name, or a number while the company may not know the name. */
interface Words {
  who: string;
  company: string;
  listing: string;
  /** The student's school; empty while none has said that they are. */
  school: string;
  /** The school that still looks whether the student is enrolled there; empty when none was named. */
  claimed: string;
  /** A day or moment, written out; empty where there is none. */
  when: string;
}

/** The subject of a mail about an application, and what it says. */
export interface ApplicationMailText {
  subject: (words: Words) => string;
  text: (words: Words) => string;
}

/** What the mails about an application have in common: the greeting, the facts and the links. */
export const applicationMailMessages = catalogue(
  {
    hello: (name: string) => `Beste ${name},`,
    fact: {
      who: "Sollicitant",
      offer: "Plek",
      company: "Bedrijf",
      qualification: "Opleiding",
      level: "Niveau",
      route: "Leerweg",
      travel: "Reistijd",
      period: "Periode",
      hours: "Uren per week",
      trainer: "Praktijkopleider",
      until: "Antwoord uiterlijk",
      reason: "Reden",
      note: "Toelichting",
      times: "Mogelijke tijden",
    },
    routes: { bol: "BOL", bbl: "BBL", combined: "BOL en BBL samen" },
    about: (minutes: number) => `ongeveer ${minutes} minuten (schatting)`,
    answer: "Bekijk en antwoord",
    link: {
      company: "Naar jullie sollicitaties",
      student: "Naar je sollicitatie",
      school: "Naar jullie studenten",
      agreement: "Naar de overeenkomst",
      search: "Zoek meer plekken",
    },
  },
  {
    hello: (name) => `Dear ${name},`,
    fact: {
      who: "Applicant",
      offer: "Place",
      company: "Company",
      qualification: "Qualification",
      level: "Level",
      route: "Learning route",
      travel: "Travel time",
      period: "Period",
      hours: "Hours a week",
      trainer: "Practice trainer",
      until: "Answer by",
      reason: "Reason",
      note: "Note",
      times: "Possible times",
    },
    routes: { bol: "BOL", bbl: "BBL", combined: "BOL and BBL combined" },
    about: (minutes) => `about ${minutes} minutes (estimate)`,
    answer: "See and answer",
    link: {
      company: "To your applications",
      student: "To your application",
      school: "To your students",
      agreement: "To the agreement",
      search: "Find more places",
    },
  },
);
