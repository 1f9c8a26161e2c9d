import { catalogue } from "~/platform/i18n/i18n";

/** Ages, risks and the certificate of conduct: in the form of a request. */
export const safetyMessages = catalogue(
  {
    legend: "Veiligheid",
    youngest: "Leeftijd van de jongste leerling",
    youngestHint: (age: number) => `Dit aanbod is vanaf ${age} jaar.`,
    risks: {
      title: "Let op: er staat niet bij of de RI&E over jongeren gaat",
      text: "In de RI&E, het risico-onderzoek van een bedrijf, staat welke gevaren er zijn. Gaan er leerlingen onder de 18 mee? Vraag dan wat zij wel en niet kunnen doen.",
      accept: "Ik heb dit gelezen en wil toch aanvragen",
      hint: "Alleen nodig als er leerlingen onder de 18 meegaan.",
    },
    vog: {
      wanted: "We willen graag een VOG zien van wie de groep begeleidt",
      available: "Bij dit aanbod staat dat die er is.",
      unsaid: "Bij dit aanbod staat er niets over. Het bedrijf leest je wens bij de aanvraag.",
    },
  },
  {
    legend: "Safety",
    youngest: "Age of the youngest pupil",
    youngestHint: (age) => `This offer is for ${age} and over.`,
    risks: {
      title: "Please note: it is not said whether the risk assessment covers young people",
      text: "A company's risk assessment says which dangers there are. Are there pupils under 18? Then ask what they can and cannot do.",
      accept: "I have read this and want to send the request",
      hint: "Only needed when there are pupils under 18.",
    },
    vog: {
      wanted: "We would like to see a certificate of conduct (VOG) of whoever guides the group",
      available: "This offer says that there is one.",
      unsaid: "This offer says nothing about it. The company reads your wish with the request.",
    },
  },
);
