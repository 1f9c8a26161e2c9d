import { catalogue } from "~/platform/i18n/i18n";

import type { MailWords } from "./mail.messages";

/** Mails about one request for several classes, by what happened; each class stands in the table beneath. */
export const companyBundleMessages = catalogue(
  {
    request: {
      subject: (w: MailWords) => `Aanvraag van ${w.school} voor ${w.classes}: ${w.title}`,
      text: (w: MailWords) =>
        `${w.school} vraagt dit aan voor ${w.classes} in één keer. Het moment van elke klas staat hieronder. Open de aanvraag met de knop. Daar bevestig je alle klassen samen, of wijs je ze samen af. Je hebt geen account nodig. Wij houden de momenten vast tot ${w.deadline}.`,
    },
    confirm: {
      subject: (w: MailWords) => `Bevestigd: ${w.classes} van ${w.school}`,
      text: (w: MailWords) =>
        `De afspraken met ${w.school} voor ${w.classes} staan vast. Alle momenten zitten als agendabestand bij deze mail. Gaat een klas later niet door? Die kun je apart afzeggen of verzetten.`,
    },
    withdraw: {
      subject: (w: MailWords) => `Ingetrokken: aanvraag van ${w.school} voor ${w.classes}`,
      text: (w: MailWords) =>
        `${w.school} heeft de aanvraag voor ${w.classes} ingetrokken. Je hoeft niets te doen; de momenten zijn weer vrij.`,
    },
    remind: {
      subject: (w: MailWords) => `Herinnering: ${w.school} wacht op antwoord voor ${w.classes}`,
      text: (w: MailWords) =>
        `${w.school} vroeg dit aan voor ${w.classes} en heeft nog geen antwoord. Met de knop hieronder bevestig je alle klassen samen, of wijs je ze samen af. Je hebt geen account nodig. Wij houden de momenten vast tot ${w.deadline}.`,
    },
    remind_last: {
      subject: (w: MailWords) => `Laatste herinnering: ${w.school} wacht op antwoord voor ${w.classes}`,
      text: (w: MailWords) =>
        `${w.school} wacht nog steeds op antwoord voor ${w.classes}. Antwoord vóór ${w.deadline}; daarna komen de momenten vrij en zoeken we voor de school verder. Afwijzen mag ook: dan weet de docent waar die aan toe is.`,
    },
    expire: {
      subject: (w: MailWords) => `Verlopen: aanvraag van ${w.school} voor ${w.classes}`,
      text: (w: MailWords) =>
        `Op de aanvraag van ${w.school} voor ${w.classes} is niet op tijd geantwoord. De vastgehouden momenten zijn weer vrij.`,
    },
  },
  {
    request: {
      subject: (w) => `Request from ${w.school} for ${w.classes}: ${w.title}`,
      text: (w) =>
        `${w.school} asks for this for ${w.classes} at once. The moment of each class stands below. Open the request with the button. There you confirm all classes together, or decline them together. You need no account. We hold the moments until ${w.deadline}.`,
    },
    confirm: {
      subject: (w) => `Confirmed: ${w.classes} of ${w.school}`,
      text: (w) =>
        `The appointments with ${w.school} for ${w.classes} are settled. All moments come with this mail as a calendar file. If a class cannot come after all, you can cancel or move it on its own.`,
    },
    withdraw: {
      subject: (w) => `Withdrawn: request from ${w.school} for ${w.classes}`,
      text: (w) =>
        `${w.school} has withdrawn the request for ${w.classes}. You need not do anything; the moments are free again.`,
    },
    remind: {
      subject: (w) => `Reminder: ${w.school} waits for an answer for ${w.classes}`,
      text: (w) =>
        `${w.school} asked for this for ${w.classes} and has no answer yet. With the button below you confirm all classes together, or decline them together. You need no account. We hold the moments until ${w.deadline}.`,
    },
    remind_last: {
      subject: (w) => `Last reminder: ${w.school} waits for an answer for ${w.classes}`,
      text: (w) =>
        `${w.school} still waits for an answer for ${w.classes}. Answer before ${w.deadline}; after that the moments are free again and we look further for the school. Declining is fine too: then the teacher knows where they stand.`,
    },
    expire: {
      subject: (w) => `Expired: request from ${w.school} for ${w.classes}`,
      text: (w) =>
        `The request from ${w.school} for ${w.classes} was not answered in time. The moments that were held are free again.`,
    },
  },
);

export const teacherBundleMessages = catalogue(
  {
    request: {
      subject: (w: MailWords) => `Aangevraagd voor ${w.classes}: ${w.title}`,
      text: (w: MailWords) =>
        `Je aanvraag voor ${w.classes} is bij ${w.company}. Alle klassen krijgen samen één antwoord. We houden de momenten voor je vast tot ${w.deadline}.`,
    },
    confirm: {
      subject: (w: MailWords) => `Bevestigd voor ${w.classes}: ${w.title}`,
      text: (w: MailWords) =>
        `Goed nieuws: ${w.company} heeft alle klassen bevestigd. Alle momenten zitten als agendabestand bij deze mail. Gaat een klas later niet door? Die kun je apart afzeggen of verzetten.`,
    },
    decline: {
      subject: (w: MailWords) => `Helaas niet voor ${w.classes}: ${w.title}`,
      text: (w: MailWords) =>
        `${w.company} kan helaas niet voor jullie ${w.classes}. De reden staat hieronder. De momenten zijn weer vrij.`,
    },
    expire: {
      subject: (w: MailWords) => `Geen antwoord voor ${w.classes}: ${w.title}`,
      text: (w: MailWords) =>
        `${w.company} heeft niet op tijd geantwoord op je aanvraag voor ${w.classes}. De momenten zijn weer vrij, en de coördinator van je regio ziet dat je nog iets zoekt.`,
    },
  },
  {
    request: {
      subject: (w) => `Requested for ${w.classes}: ${w.title}`,
      text: (w) =>
        `Your request for ${w.classes} is with ${w.company}. All classes get one answer together. We hold the moments for you until ${w.deadline}.`,
    },
    confirm: {
      subject: (w) => `Confirmed for ${w.classes}: ${w.title}`,
      text: (w) =>
        `Good news: ${w.company} has confirmed all classes. All moments come with this mail as a calendar file. If a class cannot come after all, you can cancel or move it on its own.`,
    },
    decline: {
      subject: (w) => `Unfortunately not for ${w.classes}: ${w.title}`,
      text: (w) =>
        `Unfortunately ${w.company} cannot do this for your ${w.classes}. The reason stands below. The moments are free again.`,
    },
    expire: {
      subject: (w) => `No answer for ${w.classes}: ${w.title}`,
      text: (w) =>
        `${w.company} did not answer your request for ${w.classes} in time. The moments are free again, and the coordinator of your region sees that you are still looking.`,
    },
  },
);
