import { catalogue } from "~/platform/i18n/i18n";

/** What the texts of a mail are filled with. */
export interface MailWords {
  title: string;
  company: string;
  school: string;
  /** Who asked, or took it over. */
  teacher: string;
  /** "dinsdag 24 november 2026 om 09:30" */
  moment: string;
  /** Until when an answer is expected, in the same form. */
  deadline: string;
  reference: string;
  /** "3 klassen", of one request for several. */
  classes: string;
  /** The company that was asked first, for a second choice. */
  first: string;
  /** The second choice that the school named: "Kijkje in de werkplaats bij Proefbedrijf". */
  second: string;
}

/** What all mails of a booking have in common. */
export const mailMessages = catalogue(
  {
    greeting: (name: string) => `Beste ${name},`,
    at: (date: string, time: string) => `${date} om ${time}`,
    classes: (n: number) => `${n} klassen`,
    named: (title: string, company: string) => `${title} bij ${company}`,
    noAccount: (school: string) =>
      `Bekijken of afzeggen kan met een account van ${school}. Heb je dat niet? Vraag het een collega, of neem contact op met het bedrijf.`,
    insteadOf: (name: string) => `${name} hoort niet meer bij jullie school. Daarom krijg jij deze mail.`,
    takeOver: "Wie de boeking overneemt, krijgt voortaan de mails.",
    alternatives: "Dit lijkt erop en is in de buurt nog vrij:",
    alternative: (title: string, company: string, place: string, km: string, moment: string) =>
      `${title}, ${company} in ${place} (${km} km), eerst vrij ${moment}`,
    facts: {
      reference: "Kenmerk",
      listing: "Aanbod",
      moment: "Wanneer",
      asked: "Gevraagd",
      where: "Waar",
      school: "School",
      company: "Bedrijf",
      group: "Groep",
      class: (n: number) => `Klas ${n}`,
      escorts: "Begeleiders",
      goal: "Doel",
      needs: "Rekening houden met",
      teacher: "Docent",
      contact: "Contactpersoon",
      proposals: "Voorgesteld",
      reason: "Reden",
      note: "Toelichting",
    },
    button: {
      answer: "Bekijk en beantwoord de aanvraag",
      see: "Bekijk de boeking",
      choose: "Kies een moment",
      search: "Zoek ander aanbod",
    },
  },
  {
    greeting: (name) => `Dear ${name},`,
    at: (date, time) => `${date} at ${time}`,
    classes: (n) => `${n} classes`,
    named: (title, company) => `${title} at ${company}`,
    noAccount: (school) =>
      `Seeing it or cancelling takes an account of ${school}. Do you not have one? Ask a colleague, or contact the company.`,
    insteadOf: (name) => `${name} no longer belongs to your school. That is why you get this mail.`,
    takeOver: "Whoever takes the booking over gets the mails from then on.",
    alternatives: "This is like it, and still free nearby:",
    alternative: (title, company, place, km, moment) =>
      `${title}, ${company} in ${place} (${km} km), first free ${moment}`,
    facts: {
      reference: "Reference",
      listing: "Offer",
      moment: "When",
      asked: "Asked for",
      where: "Where",
      school: "School",
      company: "Company",
      group: "Group",
      class: (n) => `Class ${n}`,
      escorts: "Accompanying adults",
      goal: "Goal",
      needs: "Please note",
      teacher: "Teacher",
      contact: "Contact",
      proposals: "Proposed",
      reason: "Reason",
      note: "Note",
    },
    button: {
      answer: "See and answer the request",
      see: "See the booking",
      choose: "Choose a moment",
      search: "Find another offer",
    },
  },
);
