import { catalogue } from "~/platform/i18n/i18n";

/** The facts of a proposal or placement. */
export const proposalFactMessages = catalogue(
  {
    student: "Student",
    company: "Bedrijf",
    school: "School",
    qualification: "Opleiding",
    route: "Leerweg",
    period: "Periode",
    offer: "Aanbod",
    objective: "Objectieve selectie",
    hidden: "het bedrijf ziet de naam pas als het de student aanneemt",
    shown: "het bedrijf weet nu wie de student is",
    answerBy: "Antwoord uiterlijk",
    reason: "Reden",
  },
  {
    student: "Student",
    company: "Company",
    school: "School",
    qualification: "Qualification",
    route: "Learning route",
    period: "Period",
    offer: "Offer",
    objective: "Objective selection",
    hidden: "the company sees the name only when it takes the student",
    shown: "the company knows now who the student is",
    answerBy: "Answer by",
    reason: "Reason",
  },
);
