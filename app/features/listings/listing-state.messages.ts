import { catalogue } from "~/platform/i18n/i18n";

/** The states of an offer, and what leads from one to another. */
export const listingStateMessages = catalogue(
  {
    status: {
      draft: "Concept",
      in_review: "Wacht op goedkeuring",
      published: "Online",
      paused: "Gepauzeerd",
      suspended: "Geschorst door de coördinator",
      expired: "Verlopen",
      archived: "Gearchiveerd",
    },
    action: {
      submit: "Online zetten",
      publish: "Online zetten",
      approve: "Goedkeuren",
      reject: "Terugsturen",
      pause: "Pauzeren",
      resume: "Weer online zetten",
      archive: "Archiveren",
      expire: "Laten verlopen",
      renew: "Opnieuw online zetten",
      lapse: "Op pauze zetten",
      unrecognise: "Op pauze zetten: erkenning voorbij",
      suspend: "Schorsen",
      restore: "Schorsing opheffen",
    },
  },
  {
    status: {
      draft: "Draft",
      in_review: "Waiting for approval",
      published: "Online",
      paused: "Paused",
      suspended: "Suspended by the coordinator",
      expired: "Expired",
      archived: "Archived",
    },
    action: {
      submit: "Put online",
      publish: "Put online",
      approve: "Approve",
      reject: "Send back",
      pause: "Pause",
      resume: "Put online again",
      archive: "Archive",
      expire: "Expire",
      renew: "Put online again",
      lapse: "Pause unconfirmed",
      unrecognise: "Pause: recognition over",
      suspend: "Suspend",
      restore: "Lift the suspension",
    },
  },
);
