import { catalogue } from "~/platform/i18n/i18n";

/** The facts of a proposal or placement. */
export const proposalFactMessages = catalogue(
  {
    student: "Student",
    school: "School",
    qualification: "Opleiding",
    route: "Leerweg",
    period: "Periode",
    offer: "Aanbod",
    reason: "Reden",
  },
  {
    student: "Student",
    school: "School",
    qualification: "Qualification",
    route: "Learning route",
    period: "Period",
    offer: "Offer",
    reason: "Reason",
  },
);
