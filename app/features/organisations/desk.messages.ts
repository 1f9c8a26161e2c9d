import { catalogue } from "~/platform/i18n/i18n";

/** The coordinator's desk. */
export const deskMessages = catalogue(
  {
    title: "Beheer van je regio",
    lead: "Wie wacht, het langst bovenaan.",
    empty: "Er wacht niemand",
    emptyText: "Nieuwe mensen, scholen en bedrijven in je regio staan hier zodra zij zich aanmelden.",
    kind: { membership: "Medewerker van een school", school: "School", company: "Bedrijf" },
    since: (day: string) => `Wacht sinds ${day}`,
    approve: "Goedkeuren",
    reject: "Afwijzen",
    reason: "Waarom wijs je af?",
    reasonHint: "De aanvrager krijgt dit te lezen.",
    errors: "Dit is nog niet gelukt:",
    done: {
      approve: "Goedgekeurd. De aanvrager krijgt bericht.",
      reject: "Afgewezen. De aanvrager krijgt je reden te lezen.",
    },
    mail: {
      greeting: (name: string) => `Beste ${name},`,
      approvedSubject: (what: string) => `Goedgekeurd: ${what}`,
      approved: (what: string) =>
        `De coördinator van je regio heeft je aanmelding voor ${what} goedgekeurd. Je kunt nu alles gebruiken.`,
      rejectedSubject: (what: string) => `Niet goedgekeurd: ${what}`,
      rejected: (what: string) =>
        `De coördinator van je regio kon je aanmelding voor ${what} niet goedkeuren.`,
      reason: "Reden",
      open: "Naar Mijn Vakbrug",
    },
  },
  {
    title: "The desk of your region",
    lead: "Who waits, the longest first.",
    empty: "Nobody is waiting",
    emptyText: "New people, schools and companies in your region are here as soon as they register.",
    kind: { membership: "Staff of a school", school: "School", company: "Company" },
    since: (day) => `Waiting since ${day}`,
    approve: "Approve",
    reject: "Reject",
    reason: "Why do you reject it?",
    reasonHint: "The person will read this.",
    errors: "This did not work yet:",
    done: { approve: "Approved. The person is told.", reject: "Rejected. The person will read your reason." },
    mail: {
      greeting: (name) => `Dear ${name},`,
      approvedSubject: (what) => `Approved: ${what}`,
      approved: (what) =>
        `Your region's coordinator has approved your registration for ${what}. You can use everything now.`,
      rejectedSubject: (what) => `Not approved: ${what}`,
      rejected: (what) => `Your region's coordinator could not approve your registration for ${what}.`,
      reason: "Reason",
      open: "To My Vakbrug",
    },
  },
);
