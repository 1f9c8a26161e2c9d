import { catalogue } from "~/platform/i18n/i18n";

/** What people are told when a coordinator has decided. */
export const decisionMailMessages = catalogue(
  {
    dear: (name: string) => `Beste ${name},`,
    reason: "Reden",
    open: "Ga naar Vakbrug",
    organisation: {
      approve: {
        subject: (name: string) => `${name} is goedgekeurd op Vakbrug`,
        text: (name: string) =>
          `Goed nieuws: de regiocoördinator heeft ${name} gecontroleerd en goedgekeurd. Je kunt aan de slag.`,
      },
      reject: {
        subject: (name: string) => `${name} is niet goedgekeurd op Vakbrug`,
        text: (name: string) =>
          `De regiocoördinator heeft ${name} gecontroleerd en niet goedgekeurd. Hieronder lees je waarom. Klopt er iets niet? Neem dan contact op met de coördinator van je regio; je vindt die na het inloggen.`,
      },
      suspend: {
        subject: (name: string) => `${name} staat voorlopig stil op Vakbrug`,
        text: (name: string) =>
          `De regiocoördinator heeft ${name} voorlopig stilgezet. Hieronder lees je waarom. Nieuwe aanvragen kunnen nu niet; lopende afspraken gaan door.`,
      },
      reinstate: {
        subject: (name: string) => `${name} doet weer mee op Vakbrug`,
        text: (name: string) =>
          `De regiocoördinator heeft ${name} weer vrijgegeven. Alles werkt weer zoals eerst.`,
      },
    },
    membership: {
      approve: {
        subject: (name: string) => `Je kunt aan de slag namens ${name}`,
        text: (name: string) =>
          `De regiocoördinator heeft bevestigd dat je bij ${name} werkt. Je ziet nu contactpersonen en je kunt boeken.`,
      },
      reject: {
        subject: (name: string) => `Je aanmelding bij ${name}`,
        text: (name: string) =>
          `De regiocoördinator kon niet bevestigen dat je bij ${name} werkt. Hieronder lees je waarom.`,
      },
    },
  },
  {
    dear: (name) => `Dear ${name},`,
    reason: "Reason",
    open: "Go to Vakbrug",
    organisation: {
      approve: {
        subject: (name) => `${name} has been approved on Vakbrug`,
        text: (name) =>
          `Good news: the regional coordinator has checked and approved ${name}. You can get started.`,
      },
      reject: {
        subject: (name) => `${name} has not been approved on Vakbrug`,
        text: (name) =>
          `The regional coordinator has checked ${name} and did not approve it. Below you read why. Is something not right? Then get in touch with the coordinator of your region; you find them after signing in.`,
      },
      suspend: {
        subject: (name) => `${name} is on hold on Vakbrug`,
        text: (name) =>
          `The regional coordinator has put ${name} on hold. Below you read why. New requests are not possible now; appointments already made go on.`,
      },
      reinstate: {
        subject: (name) => `${name} takes part on Vakbrug again`,
        text: (name) => `The regional coordinator has released ${name} again. Everything works as before.`,
      },
    },
    membership: {
      approve: {
        subject: (name) => `You can get started on behalf of ${name}`,
        text: (name) =>
          `The regional coordinator has confirmed that you work at ${name}. You now see contact persons and you can book.`,
      },
      reject: {
        subject: (name) => `Your registration at ${name}`,
        text: (name) =>
          `The regional coordinator could not confirm that you work at ${name}. Below you read why.`,
      },
    },
  },
);

/** The words for a check, on every page that shows one. */
export const verificationMessages = catalogue(
  {
    state: {
      unverified: "E-mailadres nog niet bevestigd",
      pending: "Wacht op controle",
      verified: "Gecontroleerd",
      rejected: "Niet goedgekeurd",
      suspended: "Stilgezet",
    },
    action: {
      submit: "Aangeboden ter controle",
      approve: "Goedkeuren",
      reject: "Afwijzen",
      suspend: "Stilzetten",
      reinstate: "Weer vrijgeven",
    },
    done: {
      submit: "Aangeboden ter controle",
      approve: "Goedgekeurd",
      reject: "Afgewezen",
      suspend: "Stilgezet",
      reinstate: "Weer vrijgegeven",
    },
    subject: { company: "Bedrijf", school: "School", membership: "Persoon" },
    role: {
      company_manager: "beheert het bedrijf",
      practice_trainer: "praktijkopleider",
      teacher: "docent",
      placement_coordinator: "stagecoördinator",
    },
    kind: {
      po: "Basisschool",
      vo: "Voortgezet onderwijs",
      vso: "Voortgezet speciaal onderwijs",
      mbo: "Mbo",
      flanders: "School in Vlaanderen",
    },
  },
  {
    state: {
      unverified: "E-mail address not confirmed yet",
      pending: "Waiting to be checked",
      verified: "Checked",
      rejected: "Not approved",
      suspended: "On hold",
    },
    action: {
      submit: "Offered for checking",
      approve: "Approve",
      reject: "Reject",
      suspend: "Put on hold",
      reinstate: "Release again",
    },
    done: {
      submit: "Offered for checking",
      approve: "Approved",
      reject: "Rejected",
      suspend: "Put on hold",
      reinstate: "Released again",
    },
    subject: { company: "Company", school: "School", membership: "Person" },
    role: {
      company_manager: "manages the company",
      practice_trainer: "practice trainer",
      teacher: "teacher",
      placement_coordinator: "placement coordinator",
    },
    kind: {
      po: "Primary school",
      vo: "Secondary school",
      vso: "Special secondary school",
      mbo: "Mbo college",
      flanders: "School in Flanders",
    },
  },
);
