import { catalogue } from "~/platform/i18n/i18n";

/** The mails about what the coordinator decides on an offer. */
export const listingMailMessages = catalogue(
  {
    greeting: (name: string) => `Beste ${name},`,
    approvedSubject: (title: string) => `Je aanbod staat online: ${title}`,
    approved: (title: string) =>
      `De coördinator heeft je aanbod '${title}' goedgekeurd. Het is nu te vinden.`,
    rejectedSubject: (title: string) => `Je aanbod is nog niet online: ${title}`,
    rejected: (title: string) =>
      `De coördinator stuurt je aanbod '${title}' terug. Pas het aan en verstuur het opnieuw.`,
    reason: "Reden",
    open: "Bekijk je aanbod",
  },
  {
    greeting: (name) => `Dear ${name},`,
    approvedSubject: (title) => `Your offer is online: ${title}`,
    approved: (title) => `The coordinator has approved your offer '${title}'. It can be found now.`,
    rejectedSubject: (title) => `Your offer is not online yet: ${title}`,
    rejected: (title) => `The coordinator sends back your offer '${title}'. Change it and send it again.`,
    reason: "Reason",
    open: "See your offer",
  },
);
