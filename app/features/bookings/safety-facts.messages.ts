import { catalogue } from "~/platform/i18n/i18n";

/** Ages, risks and the certificate of conduct, and how to arrive: on the pages and in the mails of a request. */
export const safetyFactsMessages = catalogue(
  {
    youngest: "Jongste leerling",
    years: (age: number) => `${age} jaar`,
    vog: "VOG",
    vogWanted: "De school wil graag een VOG zien van wie de groep begeleidt.",
    vogMissing: "Bij je aanbod staat dat niet; regel het voor de afspraak.",
    risks: "RI&E",
    risksAccepted: "De school weet dat er in het aanbod niets staat over jongeren onder de 18.",
    wear: "Kleding",
    arrival: "Aankomst",
  },
  {
    youngest: "Youngest pupil",
    years: (age) => `${age} years`,
    vog: "Certificate of conduct",
    vogWanted: "The school would like to see one (VOG) of whoever guides the group.",
    vogMissing: "Your offer does not say so; arrange it before the appointment.",
    risks: "Risk assessment",
    risksAccepted: "The school knows that the offer says nothing about young people under 18.",
    wear: "Clothes",
    arrival: "Arrival",
  },
);
