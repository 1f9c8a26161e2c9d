import { catalogue } from "~/platform/i18n/i18n";

import type { MailWords } from "./mail.messages";

/** The mails of a booking that its company gets, by what happened. */
export const companyMailMessages = catalogue(
  {
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
  {
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
);
