import { catalogue } from "~/platform/i18n/i18n";

/** The overview of one's own company or school. */
export const ownMessages = catalogue(
  {
    company: "Mijn bedrijf",
    school: "Mijn school",
    state: {
      unverified: "Nog niet gecontroleerd",
      pending: "De coördinator van je regio controleert dit nog. Je krijgt een mail zodra het klaar is.",
      verified: "Gecontroleerd",
      rejected: "Afgewezen",
      suspended: "Geschorst door de coördinator",
    },
    contact: "Contactpersoon voor scholen",
    contactNone: "Er is nog geen contactpersoon.",
    recognised: "Erkend leerbedrijf voor",
    recognisedNone: "Nog geen erkenningen bekend.",
    page: "Bekijk je pagina",
    people: "Wie doen er mee?",
    roles: {
      company_manager: "contactpersoon",
      practice_trainer: "praktijkopleider",
      teacher: "docent",
      placement_coordinator: "stagecoördinator",
    },
    level: (level: number) => `mbo-niveau ${level}`,
  },
  {
    company: "My company",
    school: "My school",
    state: {
      unverified: "Not checked yet",
      pending: "Your region's coordinator is still checking this. You get a mail as soon as it is done.",
      verified: "Checked",
      rejected: "Rejected",
      suspended: "Suspended by the coordinator",
    },
    contact: "Contact for schools",
    contactNone: "There is no contact yet.",
    recognised: "Recognised training company for",
    recognisedNone: "No recognitions known yet.",
    page: "See your page",
    people: "Who takes part?",
    roles: {
      company_manager: "contact",
      practice_trainer: "practice trainer",
      teacher: "teacher",
      placement_coordinator: "placement coordinator",
    },
    level: (level) => `mbo level ${level}`,
  },
);
