import { catalogue } from "~/platform/i18n/i18n";

import type { MailWords } from "./mail.messages";

/** The mails of a booking that its company gets, by what happened. */
export const companyMailMessages = catalogue(
  {
    request: {
      subject: (w: MailWords) => `Aanvraag van ${w.school}: ${w.title}`,
      text: (w: MailWords) =>
        `${w.school} wil ‘${w.title}’ graag op ${w.moment}. Open de aanvraag met de knop hieronder. Daar kun je met één klik bevestigen, een ander moment voorstellen of afwijzen. Je hebt geen account nodig. Wij houden het moment vast tot ${w.deadline}.`,
    },
    request_phone: {
      subject: (w: MailWords) => `Bevestig de afspraak met ${w.school}: ${w.title}`,
      text: (w: MailWords) =>
        `${w.school} schrijft dat jullie dit telefonisch hebben afgesproken: ‘${w.title}’ op ${w.moment}. Klopt dat? Open de aanvraag met de knop hieronder en bevestig met één klik. Klopt het niet, dan kun je daar ook afwijzen of een ander moment voorstellen. Wij houden het moment vast tot ${w.deadline}.`,
    },
    ask_second: {
      subject: (w: MailWords) => `Aanvraag van ${w.school}: ${w.title}`,
      text: (w: MailWords) =>
        `${w.school} wil ‘${w.title}’ graag op ${w.moment}. De school noemde jullie als tweede keus, en met de eerste keus lukte het niet op tijd. Open de aanvraag met de knop hieronder. Daar kun je met één klik bevestigen, een ander moment voorstellen of afwijzen. Je hebt geen account nodig. Wij houden het moment vast tot ${w.deadline}.`,
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
    move: {
      subject: (w: MailWords) => `Verzet: ${w.school} op ${w.moment}`,
      text: (w: MailWords) =>
        `De afspraak met ${w.school} is verzet naar ${w.moment}. De nieuwe uitnodiging voor je agenda zit bij deze mail; het oude moment is weer vrij.`,
    },
    withdraw: {
      subject: (w: MailWords) => `Ingetrokken: aanvraag van ${w.school}`,
      text: (w: MailWords) =>
        `${w.school} heeft de aanvraag voor ${w.moment} ingetrokken. Je hoeft niets te doen; het moment is weer vrij.`,
    },
    withdraw_class: {
      subject: (w: MailWords) => `Eén klas minder: aanvraag van ${w.school}`,
      text: (w: MailWords) =>
        `${w.school} trekt de aanvraag voor één klas in: die van ${w.moment}. Dat moment is weer vrij. De rest van de aanvraag blijft staan en wacht nog op jullie antwoord, vóór ${w.deadline}. Met de knop hieronder open je wat er nog staat; de link uit een eerdere mail kan over de ingetrokken klas gaan.`,
    },
    cancel: {
      subject: (w: MailWords) => `Afgezegd: ${w.school} op ${w.moment}`,
      text: (w: MailWords) =>
        `De afspraak met ${w.school} op ${w.moment} gaat niet door. Het moment is weer vrij voor andere groepen.`,
    },
    remind: {
      subject: (w: MailWords) => `Herinnering: ${w.school} wacht op jullie antwoord`,
      text: (w: MailWords) =>
        `${w.school} wil ‘${w.title}’ graag op ${w.moment} en heeft nog geen antwoord. Met de knop hieronder kun je bevestigen, een ander moment voorstellen of afwijzen. Je hebt geen account nodig. Wij houden het moment vast tot ${w.deadline}.`,
    },
    remind_last: {
      subject: (w: MailWords) => `Laatste herinnering: ${w.school} wacht op jullie antwoord`,
      text: (w: MailWords) =>
        `${w.school} wacht nog steeds op antwoord voor ${w.moment}. Antwoord vóór ${w.deadline}; daarna komt het moment vrij en zoeken we voor de school verder. Afwijzen mag ook: dan weet de docent waar die aan toe is.`,
    },
    expire: {
      subject: (w: MailWords) => `Verlopen: aanvraag van ${w.school}`,
      text: (w: MailWords) =>
        `Op de aanvraag van ${w.school} is niet op tijd geantwoord. De vastgehouden momenten zijn weer vrij.`,
    },
    expire_unchosen: {
      subject: (w: MailWords) => `Verlopen: voorstel aan ${w.school}`,
      text: (w: MailWords) =>
        `${w.school} koos niet op tijd uit de momenten die jullie voorstelden. Ze zijn weer vrij; je hoeft niets te doen.`,
    },
  },
  {
    request: {
      subject: (w) => `Request from ${w.school}: ${w.title}`,
      text: (w) =>
        `${w.school} would like ‘${w.title}’ on ${w.moment}. Open the request with the button below. There you can confirm with one click, propose another moment or decline. You need no account. We hold the moment until ${w.deadline}.`,
    },
    request_phone: {
      subject: (w) => `Confirm the appointment with ${w.school}: ${w.title}`,
      text: (w) =>
        `${w.school} writes that you agreed on this by phone: ‘${w.title}’ on ${w.moment}. Is that right? Open the request with the button below and confirm it with one click. If it is not, you can also decline there or propose another moment. We hold the moment until ${w.deadline}.`,
    },
    ask_second: {
      subject: (w) => `Request from ${w.school}: ${w.title}`,
      text: (w) =>
        `${w.school} would like ‘${w.title}’ on ${w.moment}. The school named you as its second choice, and its first choice did not work out in time. Open the request with the button below. There you can confirm with one click, propose another moment or decline. You need no account. We hold the moment until ${w.deadline}.`,
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
    move: {
      subject: (w) => `Moved: ${w.school} on ${w.moment}`,
      text: (w) =>
        `The appointment with ${w.school} has been moved to ${w.moment}. The new invitation for your calendar comes with this mail; the old moment is free again.`,
    },
    withdraw: {
      subject: (w) => `Withdrawn: request from ${w.school}`,
      text: (w) =>
        `${w.school} has withdrawn the request for ${w.moment}. You need not do anything; the moment is free again.`,
    },
    withdraw_class: {
      subject: (w) => `One class fewer: request from ${w.school}`,
      text: (w) =>
        `${w.school} withdraws the request for one class: the one of ${w.moment}. That moment is free again. The rest of the request stands and still waits for your answer, before ${w.deadline}. The button below opens what still stands; the link of an earlier mail may be about the class that was withdrawn.`,
    },
    cancel: {
      subject: (w) => `Cancelled: ${w.school} on ${w.moment}`,
      text: (w) =>
        `The appointment with ${w.school} on ${w.moment} will not take place. The moment is free for other groups again.`,
    },
    remind: {
      subject: (w) => `Reminder: ${w.school} waits for your answer`,
      text: (w) =>
        `${w.school} would like ‘${w.title}’ on ${w.moment} and has no answer yet. With the button below you can confirm, propose another moment or decline. You need no account. We hold the moment until ${w.deadline}.`,
    },
    remind_last: {
      subject: (w) => `Last reminder: ${w.school} waits for your answer`,
      text: (w) =>
        `${w.school} still waits for an answer for ${w.moment}. Answer before ${w.deadline}; after that the moment is free again and we look further for the school. Declining is fine too: then the teacher knows where they stand.`,
    },
    expire: {
      subject: (w) => `Expired: request from ${w.school}`,
      text: (w) =>
        `The request from ${w.school} was not answered in time. The moments that were held are free again.`,
    },
    expire_unchosen: {
      subject: (w) => `Expired: proposal to ${w.school}`,
      text: (w) =>
        `${w.school} did not choose in time from the moments that you proposed. They are free again; you need not do anything.`,
    },
  },
);
