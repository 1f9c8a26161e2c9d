import { catalogue } from "~/platform/i18n/i18n";

/** The coordinator records what was agreed by phone. */
export const phoneMessages = catalogue(
  {
    title: "Telefonische afspraak vastleggen",
    lead: "Aanvraag en bevestiging in een stap. Beide kanten krijgen een mail met de afspraak.",
    find: {
      title: "1. Zoek aanbod en school",
      listing: "Aanbod of bedrijf",
      school: "School",
      submit: "Zoeken",
      none: "Niets gevonden. Zoek op een deel van de naam; het bedrijf of de school moet in je regio liggen.",
    },
    record: {
      title: "2. Leg de afspraak vast",
      slot: "Moment",
      choose: "Kies",
      note: "Met wie is dit afgesproken?",
      noteHint: "Komt in de geschiedenis van de boeking, die beide kanten kunnen lezen.",
      submit: "Vastleggen en bevestigen",
    },
  },
  {
    title: "Record an appointment made by phone",
    lead: "Request and confirmation in one step. Both sides get a mail with the appointment.",
    find: {
      title: "1. Find the offer and the school",
      listing: "Offer or company",
      school: "School",
      submit: "Search",
      none: "Nothing found. Search for a part of the name; the company or the school must be in your region.",
    },
    record: {
      title: "2. Record the appointment",
      slot: "Moment",
      choose: "Choose",
      note: "With whom was this agreed?",
      noteHint: "Goes into the booking's history, which both sides can read.",
      submit: "Record and confirm",
    },
  },
);
