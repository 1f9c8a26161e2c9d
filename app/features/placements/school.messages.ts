import { catalogue } from "~/platform/i18n/i18n";

/** A school's view of what its students apply for. */
export const schoolMessages = catalogue(
  {
    title: "Sollicitaties van jullie studenten",
    lead: "Wat er het laatst veranderde, staat bovenaan.",
    empty: "Jullie studenten hebben nog niet gesolliciteerd",
    emptyText: "Zodra een student van jullie school solliciteert, zie je hier hoe het loopt.",
    objective: "Objectieve selectie",
    hidden: "het bedrijf ziet de naam nog niet",
    shown: (when: string) => `het bedrijf zag de naam pas bij de uitnodiging, op ${when}`,
    none: "niet gevraagd",
    until: "Aanbod geldt tot en met",
    accept: "Plek aannemen voor de student",
    acceptQuestion: (student: string, company: string) => `Neemt ${student} de plek bij ${company} aan?`,
    agreed: "De student heeft ons gezegd de plek aan te nemen.",
    others: "Trek de andere sollicitaties van de student voor deze leerweg in",
    fellThrough: "Gaat niet door",
    fellThroughQuestion: (company: string) =>
      `Gaat de plaatsing bij ${company} niet door? De student en het bedrijf krijgen bericht.`,
    demand: {
      title: (school: string) => `Objectieve selectie voor ${school}`,
      text: "Bedrijven zien dan eerst wat jullie studenten kunnen en willen. Naam, e-mailadres, talen en cv zien ze pas als ze iemand uitnodigen, of jullie voorstel aannemen. Het geldt voor sollicitaties en voorstellen vanaf nu.",
      on: "Jullie vragen objectieve selectie.",
      yes: "Objectieve selectie vragen",
      no: "Niet meer vragen",
    },
    done: {
      demanded: "De keuze is opgeslagen. Ze geldt voor sollicitaties en voorstellen vanaf nu.",
      accepted: "De plek is aangenomen. De student en het bedrijf hebben bericht gekregen.",
      fell_through: "De plek is weer vrij. De student en het bedrijf hebben bericht gekregen.",
    },
  },
  {
    title: "Your students' applications",
    lead: "What changed last is on top.",
    empty: "Your students have not applied yet",
    emptyText: "As soon as a student of your school applies, you see here how it goes.",
    objective: "Objective selection",
    hidden: "the company does not see the name yet",
    shown: (when) => `the company saw the name only with the invitation, on ${when}`,
    none: "not asked for",
    until: "Offer stands until",
    accept: "Accept place for the student",
    acceptQuestion: (student, company) => `Does ${student} accept the place at ${company}?`,
    agreed: "The student has told us to accept the place.",
    others: "Withdraw the student's other applications for this learning route",
    fellThrough: "Does not go ahead",
    fellThroughQuestion: (company) =>
      `Does the placement at ${company} not go ahead? The student and the company are told.`,
    demand: {
      title: (school) => `Objective selection for ${school}`,
      text: "Companies then first see what your students can and want to do. They see name, e-mail address, languages and CV only when they invite somebody, or take whom you propose. It holds for applications and proposals from now on.",
      on: "You ask for objective selection.",
      yes: "Ask for objective selection",
      no: "Ask for it no longer",
    },
    done: {
      demanded: "The choice has been saved. It holds for applications and proposals from now on.",
      accepted: "The place has been accepted. The student and the company have been told.",
      fell_through: "The place is free again. The student and the company have been told.",
    },
  },
);
