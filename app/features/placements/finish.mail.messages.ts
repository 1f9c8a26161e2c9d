import { catalogue } from "~/platform/i18n/i18n";

/** The mails about a placement that is fixed, ended or completed. They name no student. */
export const finishMailMessages = catalogue(
  {
    hello: (name: string) => `Beste ${name},`,
    placedSubject: (school: string) => `De overeenkomst van een plaatsing is vastgelegd (${school})`,
    placed: (school: string) =>
      `${school} heeft vastgelegd dat de praktijkovereenkomst buiten Vakbrug is getekend. De plaatsing staat daarmee vast.`,
    endedSubject: (school: string) => `Een plaatsing is gestopt (${school})`,
    ended: (school: string) =>
      `${school} heeft vastgelegd dat deze plaatsing is gestopt. Jullie plek is weer open.`,
    lastDay: "Laatste dag",
    completedSubject: (other: string) => `Een plaatsing is afgerond (${other})`,
    completedCompany:
      "De laatste dag van deze plaatsing is voorbij. De uren die jullie eraan gaven, tellen mee voor de cofinanciering zodra jullie en de school ze bevestigen.",
    completedSchool:
      "De laatste dag van deze plaatsing is voorbij. De uren van het bedrijf staan klaar om te bevestigen.",
    toAgreements: "Naar de overeenkomsten",
    toHours: "Naar de uren",
  },
  {
    hello: (name) => `Dear ${name},`,
    placedSubject: (school) => `The agreement of a placement has been recorded (${school})`,
    placed: (school) =>
      `${school} has recorded that the placement agreement was signed outside Vakbrug. The placement is now fixed.`,
    endedSubject: (school) => `A placement has stopped (${school})`,
    ended: (school) => `${school} has recorded that this placement has stopped. Your place is open again.`,
    lastDay: "Last day",
    completedSubject: (other) => `A placement has been completed (${other})`,
    completedCompany:
      "The last day of this placement is over. The hours you gave count as co-financing as soon as you and the school confirm them.",
    completedSchool: "The last day of this placement is over. The company's hours are ready to be confirmed.",
    toAgreements: "To the agreements",
    toHours: "To the hours",
  },
);
