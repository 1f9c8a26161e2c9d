import { catalogue } from "~/platform/i18n/i18n";

/** What the texts of a mail are filled with. */
export interface MailWords {
  title: string;
  company: string;
  school: string;
  /** "dinsdag 24 november 2026 om 09:30" */
  moment: string;
  /** Until when an answer is expected, in the same form. */
  deadline: string;
  reference: string;
}

/** The mails of a booking, by who gets them and what happened. */
export const mailMessages = catalogue(
  {
    greeting: (name: string) => `Beste ${name},`,
    at: (date: string, time: string) => `${date} om ${time}`,
    facts: {
      reference: "Kenmerk",
      listing: "Aanbod",
      moment: "Wanneer",
      where: "Waar",
      school: "School",
      company: "Bedrijf",
      group: "Groep",
      escorts: "Begeleiders",
      goal: "Doel",
      needs: "Rekening houden met",
      teacher: "Docent",
      contact: "Contactpersoon",
      proposals: "Voorgestelde momenten",
      reason: "Reden",
      note: "Toelichting",
    },
    button: {
      answer: "Bekijk en beantwoord de aanvraag",
      see: "Bekijk de boeking",
      choose: "Kies een moment",
      search: "Zoek ander aanbod",
    },
    company: {
      request: {
        subject: (w: MailWords) => `Aanvraag van ${w.school}: ${w.title}`,
        text: (w: MailWords) =>
          `${w.school} wil graag komen op ${w.moment}. Open de aanvraag met de knop hieronder. Daar kun je met één klik bevestigen, een ander moment voorstellen of afwijzen. Je hebt geen account nodig. Wij houden het moment vast tot ${w.deadline}.`,
      },
      confirm: {
        subject: (w: MailWords) => `Bevestigd: ${w.school} op ${w.moment}`,
        text: (w: MailWords) =>
          `De afspraak met ${w.school} staat vast. De uitnodiging voor je agenda zit bij deze mail. Overleg de laatste details gerust rechtstreeks met de docent.`,
      },
      accept: {
        subject: (w: MailWords) => `${w.school} koos jullie voorstel: ${w.moment}`,
        text: (w: MailWords) =>
          `${w.school} kiest het moment ${w.moment}. De afspraak staat nu vast en de andere voorgestelde momenten zijn weer vrij. De uitnodiging voor je agenda zit bij deze mail.`,
      },
      withdraw: {
        subject: (w: MailWords) => `Ingetrokken: aanvraag van ${w.school}`,
        text: (w: MailWords) =>
          `${w.school} heeft de aanvraag voor ${w.moment} ingetrokken. Je hoeft niets te doen; het moment is weer vrij.`,
      },
      cancel: {
        subject: (w: MailWords) => `Afgezegd: ${w.school} op ${w.moment}`,
        text: (w: MailWords) =>
          `De afspraak met ${w.school} op ${w.moment} gaat niet door. Het moment is weer vrij voor andere groepen.`,
      },
      expire: {
        subject: (w: MailWords) => `Verlopen: aanvraag van ${w.school}`,
        text: (w: MailWords) =>
          `Op de aanvraag van ${w.school} is niet op tijd geantwoord. De vastgehouden momenten zijn weer vrij.`,
      },
      complete: {
        subject: (w: MailWords) => `Bedankt voor het ontvangen van ${w.school}`,
        text: (w: MailWords) =>
          `De groep van ${w.school} is geweest. Bedankt dat jullie leerlingen laten zien wat techniek is. Is de groep niet gekomen? Geef dat binnen 14 dagen door bij de boeking.`,
      },
    },
    teacher: {
      request: {
        subject: (w: MailWords) => `Aanvraag verstuurd: ${w.title} (${w.reference})`,
        text: (w: MailWords) =>
          `Je aanvraag bij ${w.company} voor ${w.moment} is verstuurd. Het bedrijf antwoordt uiterlijk ${w.deadline}; tot dan houden we het moment voor je vast. Je krijgt een mail zodra er antwoord is.`,
      },
      confirm: {
        subject: (w: MailWords) => `Bevestigd: ${w.title} op ${w.moment}`,
        text: (w: MailWords) =>
          `${w.company} heeft je aanvraag bevestigd. De uitnodiging voor je agenda zit bij deze mail. Overleg de laatste details gerust rechtstreeks met de contactpersoon.`,
      },
      accept: {
        subject: (w: MailWords) => `Bevestigd: ${w.title} op ${w.moment}`,
        text: (w: MailWords) =>
          `Jullie kozen een voorstel van ${w.company}. De afspraak staat vast. De uitnodiging voor je agenda zit bij deze mail.`,
      },
      decline: {
        subject: (w: MailWords) => `Niet gelukt: ${w.title}`,
        text: (w: MailWords) =>
          `${w.company} kan je groep op ${w.moment} helaas niet ontvangen. In de buurt zijn er vaak meer bedrijven met zulk aanbod.`,
      },
      counter: {
        subject: (w: MailWords) => `Ander moment voorgesteld: ${w.title}`,
        text: (w: MailWords) =>
          `${w.company} kan niet op ${w.moment}, maar stelt andere momenten voor. Die houden we voor je vast tot ${w.deadline}. Kies er een, of trek je aanvraag in.`,
      },
      retract: {
        subject: (w: MailWords) => `Voorstel ingetrokken: ${w.title}`,
        text: (w: MailWords) =>
          `${w.company} heeft de voorgestelde momenten helaas weer ingetrokken. In de buurt zijn er vaak meer bedrijven met zulk aanbod.`,
      },
      cancel: {
        subject: (w: MailWords) => `Afgezegd: ${w.title} op ${w.moment}`,
        text: (w: MailWords) =>
          `De afspraak met ${w.company} op ${w.moment} gaat niet door. Je kunt een ander moment of ander aanbod zoeken.`,
      },
      expire: {
        subject: (w: MailWords) => `Geen antwoord op tijd: ${w.title}`,
        text: (w: MailWords) =>
          `Op je aanvraag bij ${w.company} voor ${w.moment} kwam niet op tijd een antwoord. De plaats is weer vrijgegeven. De coördinator van je regio ziet dit ook. Je kunt meteen ander aanbod zoeken.`,
      },
      complete: {
        subject: (w: MailWords) => `Hoe was het bij ${w.company}?`,
        text: (w: MailWords) =>
          `Je groep is geweest; de boeking is afgerond. Ging het toch niet door? Geef dat binnen 14 dagen door bij de boeking.`,
      },
    },
  },
  {
    greeting: (name) => `Dear ${name},`,
    at: (date, time) => `${date} at ${time}`,
    facts: {
      reference: "Reference",
      listing: "Offer",
      moment: "When",
      where: "Where",
      school: "School",
      company: "Company",
      group: "Group",
      escorts: "Escorts",
      goal: "Goal",
      needs: "Please allow for",
      teacher: "Teacher",
      contact: "Contact",
      proposals: "Proposed moments",
      reason: "Reason",
      note: "Note",
    },
    button: {
      answer: "See and answer the request",
      see: "See the booking",
      choose: "Choose a moment",
      search: "Find another offer",
    },
    company: {
      request: {
        subject: (w) => `Request from ${w.school}: ${w.title}`,
        text: (w) =>
          `${w.school} would like to come on ${w.moment}. Open the request with the button below. There you can confirm with one click, propose another moment or decline. You need no account. We hold the moment until ${w.deadline}.`,
      },
      confirm: {
        subject: (w) => `Confirmed: ${w.school} on ${w.moment}`,
        text: (w) =>
          `The appointment with ${w.school} is settled. The invitation for your calendar comes with this mail. Feel free to settle the last details with the teacher directly.`,
      },
      accept: {
        subject: (w) => `${w.school} chose your proposal: ${w.moment}`,
        text: (w) =>
          `${w.school} chooses ${w.moment}. The appointment is settled and the other proposed moments are free again. The invitation for your calendar comes with this mail.`,
      },
      withdraw: {
        subject: (w) => `Withdrawn: request from ${w.school}`,
        text: (w) =>
          `${w.school} has withdrawn the request for ${w.moment}. You need not do anything; the moment is free again.`,
      },
      cancel: {
        subject: (w) => `Cancelled: ${w.school} on ${w.moment}`,
        text: (w) =>
          `The appointment with ${w.school} on ${w.moment} will not take place. The moment is free for other groups again.`,
      },
      expire: {
        subject: (w) => `Expired: request from ${w.school}`,
        text: (w) =>
          `The request from ${w.school} was not answered in time. The moments that were held are free again.`,
      },
      complete: {
        subject: (w) => `Thank you for receiving ${w.school}`,
        text: (w) =>
          `The group from ${w.school} has visited. Thank you for showing pupils what technology is. Did the group not come? Tell us within 14 days on the page of the booking.`,
      },
    },
    teacher: {
      request: {
        subject: (w) => `Request sent: ${w.title} (${w.reference})`,
        text: (w) =>
          `Your request to ${w.company} for ${w.moment} has been sent. The company answers by ${w.deadline} at the latest; until then we hold the moment for you. You get a mail as soon as there is an answer.`,
      },
      confirm: {
        subject: (w) => `Confirmed: ${w.title} on ${w.moment}`,
        text: (w) =>
          `${w.company} has confirmed your request. The invitation for your calendar comes with this mail. Feel free to settle the last details with the contact directly.`,
      },
      accept: {
        subject: (w) => `Confirmed: ${w.title} on ${w.moment}`,
        text: (w) =>
          `You chose a proposal of ${w.company}. The appointment is settled. The invitation for your calendar comes with this mail.`,
      },
      decline: {
        subject: (w) => `Not possible: ${w.title}`,
        text: (w) =>
          `Unfortunately ${w.company} cannot receive your group on ${w.moment}. There are often more companies nearby with an offer like this.`,
      },
      counter: {
        subject: (w) => `Another moment proposed: ${w.title}`,
        text: (w) =>
          `${w.company} cannot make ${w.moment}, but proposes other moments. We hold them for you until ${w.deadline}. Choose one, or withdraw your request.`,
      },
      retract: {
        subject: (w) => `Proposal withdrawn: ${w.title}`,
        text: (w) =>
          `Unfortunately ${w.company} has taken back the moments it proposed. There are often more companies nearby with an offer like this.`,
      },
      cancel: {
        subject: (w) => `Cancelled: ${w.title} on ${w.moment}`,
        text: (w) =>
          `The appointment with ${w.company} on ${w.moment} will not take place. You can look for another moment or another offer.`,
      },
      expire: {
        subject: (w) => `No answer in time: ${w.title}`,
        text: (w) =>
          `There was no answer in time to your request to ${w.company} for ${w.moment}. The place is free again. The coordinator of your region sees this too. You can look for another offer right away.`,
      },
      complete: {
        subject: (w) => `How was it at ${w.company}?`,
        text: () =>
          `Your group has visited; the booking is completed. Did it not take place after all? Tell us within 14 days on the page of the booking.`,
      },
    },
  },
);
