import { catalogue } from "~/platform/i18n/i18n";

/** The coordinator records what was agreed by phone. */
export const phoneMessages = catalogue(
  {
    title: "Telefonische afspraak vastleggen",
    lead: "Aanvraag en bevestiging in één stap. Het bedrijf krijgt een mail met de afspraak, en de docent die je kiest ook.",
    company: {
      lead: "Sprak je met een school iets af? Leg het hier vast: aanvraag en bevestiging in één stap. De school krijgt een mail met de afspraak en kan die nog afzeggen.",
      find: "1. Zoek de school",
      none: "Geen school gevonden. Zoek op een deel van de naam.",
      noSlots: "Je hebt geen moment met plaats. Voeg eerst een moment toe aan je aanbod.",
      offers: "Mijn aanbod",
    },
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
      teacher: "Docent",
      teacherHint:
        "Krijgt de uitnodiging en kan de boeking inzien. Zonder account zien alleen collega's de boeking.",
      noTeacher: "Docent zonder account",
      email: "E-mailadres van de docent",
      emailHint: "Daar gaat de bevestiging naartoe, met de uitnodiging voor de agenda.",
      note: "Met wie is dit afgesproken?",
      noteHint: "Komt in de geschiedenis van de boeking, die beide kanten kunnen lezen.",
      submit: "Vastleggen en bevestigen",
    },
  },
  {
    title: "Record an appointment made by phone",
    lead: "Request and confirmation in one step. The company gets a mail with the appointment, and so does the teacher you choose.",
    company: {
      lead: "Did you agree on something with a school? Record it here: request and confirmation in one step. The school gets a mail with the appointment and can still cancel it.",
      find: "1. Find the school",
      none: "No school found. Search for a part of the name.",
      noSlots: "You have no moment with room. First add a moment to your offer.",
      offers: "My offers",
    },
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
      teacher: "Teacher",
      teacherHint: "Gets the invitation and can see the booking. Without an account only colleagues see it.",
      noTeacher: "Teacher without an account",
      email: "E-mail address of the teacher",
      emailHint: "The confirmation goes there, with the invitation for the calendar.",
      note: "With whom was this agreed?",
      noteHint: "Goes into the booking's history, which both sides can read.",
      submit: "Record and confirm",
    },
  },
);
