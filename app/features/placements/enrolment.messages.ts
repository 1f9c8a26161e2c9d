import { catalogue } from "~/platform/i18n/i18n";

/** What somebody does who has accepted a place and has no school yet. */
export const enrolmentMessages = catalogue(
  {
    open: {
      title: "Schrijf je in bij een school",
      text: (qualification: string) =>
        `Je hebt deze plek. Er hoort een opleiding bij: ${qualification}. Zo maak je het rond:`,
      steps: [
        "Schrijf je in bij een mbo-school die deze opleiding geeft. Vraag het bedrijf of het een school kent.",
        "Geef hier door bij welke school je staat en wat je studentnummer is.",
        "De school bevestigt het in Vakbrug en maakt de praktijkovereenkomst. Je krijgt een mail.",
      ],
    },
    waits: {
      title: (school: string) => `Wacht op ${school}`,
      text: "De school kijkt of je daar staat ingeschreven. Zodra zij dat bevestigt, maakt zij de praktijkovereenkomst. Je krijgt een mail. Duurt het lang? Bel dan je school.",
    },
    rejected: {
      title: (school: string) => `${school} herkent je studentnummer niet`,
      text: "Kijk bij welke school je staat ingeschreven en wat je studentnummer is, en geef het opnieuw door. Daarna kan de school de praktijkovereenkomst maken.",
    },
    tell: "School en studentnummer doorgeven",
  },
  {
    open: {
      title: "Enrol at a school",
      text: (qualification) =>
        `You have this place. It comes with a programme: ${qualification}. This is how you settle it:`,
      steps: [
        "Enrol at a vocational school that teaches this programme. Ask the company whether it knows one.",
        "Pass on here at which school you are and what your student number is.",
        "The school confirms it in Vakbrug and draws up the placement agreement. You get a mail.",
      ],
    },
    waits: {
      title: (school) => `Waiting for ${school}`,
      text: "The school checks whether you are enrolled there. As soon as it confirms that, it draws up the placement agreement. You get a mail. Does it take long? Then call your school.",
    },
    rejected: {
      title: (school) => `${school} does not know your student number`,
      text: "Check at which school you are enrolled and what your student number is, and pass it on again. Then the school can draw up the placement agreement.",
    },
    tell: "Pass on school and student number",
  },
);
