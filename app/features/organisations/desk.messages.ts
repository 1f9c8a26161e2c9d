import { catalogue } from "~/platform/i18n/i18n";

/** The coordinator's desk: what waits, and the forms with which it is decided. */
export const deskMessages = catalogue(
  {
    title: "Beheer van je regio",
    lead: "Wie wacht, het langst bovenaan.",
    leadOf: (shown: number) => `Dit zijn de ${shown} die het langst wachten. Wie daarna komt, schuift op.`,
    empty: "Er wacht niemand",
    emptyText:
      "Nieuwe mensen, scholen, bedrijven en eerste aanbod in je regio staan hier zodra zij zich melden. Ken je een bedrijf dat mee wil doen? Stuur het de link om zich aan te melden.",
    register: "Naar de aanmelding",
    all: "Alle scholen en bedrijven",
    kind: {
      membership: "Medewerker van een school",
      school: "School",
      company: "Bedrijf",
      recognition: "Erkenning als leerbedrijf",
      listing: "Eerste aanbod",
    },
    since: (day: string) => `Wacht sinds ${day}`,
    earlier: (reason: string) => `Eerder afgewezen: ${reason}`,
    schoolFirst: "De school zelf wacht ook. Beoordeel die eerst.",
    more: "Bekijk alles",
    toListing: "Beoordeel dit aanbod",
    roles: {
      company_manager: "beheert het bedrijf",
      practice_trainer: "praktijkopleider",
      teacher: "docent",
      placement_coordinator: "stagecoördinator",
      contact: "contactpersoon",
    },
    claim: {
      level: (level: number) => `mbo-niveau ${level}`,
      sbb: (number: string) => `Leerbedrijf-ID ${number}`,
      crebo: (crebo: string) => `Crebo ${crebo}`,
      period: (from: string, until: string | null) =>
        until === null ? `Geldig vanaf ${from}` : `Geldig van ${from} tot en met ${until}`,
      lookUp: "Kijk bij SBB (stagemarkt.nl) of dit klopt",
    },
    action: {
      approve: "Goedkeuren",
      reject: "Afwijzen",
      suspend: "Schorsen",
      restore: "Schorsing opheffen",
      revoke: "Toegang intrekken",
    },
    why: {
      reject: "Waarom wijs je af?",
      suspend: "Waarom schors je?",
      revoke: "Waarom trek je de toegang in?",
    },
    reasonHint: "Wie het betreft, krijgt dit te lezen.",
    suspendNote: {
      company:
        "Het aanbod is dan niet meer te zien en niet te boeken. Afspraken die er al zijn, blijven staan; die vind je bij Boekingen.",
      school:
        "De mensen van deze school kunnen dan niet boeken en zien geen contactpersonen. Afspraken die er al zijn, blijven staan; die vind je bij Boekingen.",
    },
    errors: "Dit is nog niet gelukt:",
    done: {
      approve: "Goedgekeurd. De aanvrager krijgt bericht.",
      reject: "Afgewezen. De aanvrager krijgt je reden te lezen.",
      suspend: "Geschorst. De mensen die het betreft, krijgen je reden te lezen.",
      restore: "De schorsing is opgeheven. De mensen die het betreft, krijgen bericht.",
    },
  },
  {
    title: "The desk of your region",
    lead: "Who waits, the longest first.",
    leadOf: (shown) => `These are the ${shown} that wait longest. Who comes after moves up.`,
    empty: "Nobody is waiting",
    emptyText:
      "New people, schools, companies and first offers in your region are here as soon as they register. Do you know a company that wants to take part? Send it the link to register.",
    register: "To the registration",
    all: "All schools and companies",
    kind: {
      membership: "Staff of a school",
      school: "School",
      company: "Company",
      recognition: "Recognition as a training company",
      listing: "First offer",
    },
    since: (day) => `Waiting since ${day}`,
    earlier: (reason) => `Rejected before: ${reason}`,
    schoolFirst: "The school itself waits too. Judge that first.",
    more: "See everything",
    toListing: "Judge this offer",
    roles: {
      company_manager: "manages the company",
      practice_trainer: "practice trainer",
      teacher: "teacher",
      placement_coordinator: "placement coordinator",
      contact: "contact",
    },
    claim: {
      level: (level) => `mbo level ${level}`,
      sbb: (number) => `Training company ID ${number}`,
      crebo: (crebo) => `Crebo ${crebo}`,
      period: (from, until) => (until === null ? `Valid from ${from}` : `Valid from ${from} until ${until}`),
      lookUp: "See at SBB (stagemarkt.nl) whether this is right",
    },
    action: {
      approve: "Approve",
      reject: "Reject",
      suspend: "Suspend",
      restore: "Lift the suspension",
      revoke: "Withdraw access",
    },
    why: {
      reject: "Why do you reject it?",
      suspend: "Why do you suspend it?",
      revoke: "Why do you withdraw access?",
    },
    reasonHint: "The people concerned will read this.",
    suspendNote: {
      company:
        "Its offers are then not shown and cannot be booked. Appointments that exist already stay; you find them under Bookings.",
      school:
        "The people of this school can then not book and do not see contact persons. Appointments that exist already stay; you find them under Bookings.",
    },
    errors: "This did not work yet:",
    done: {
      approve: "Approved. The person is told.",
      reject: "Rejected. The person will read your reason.",
      suspend: "Suspended. The people concerned will read your reason.",
      restore: "The suspension has been lifted. The people concerned are told.",
    },
  },
);
