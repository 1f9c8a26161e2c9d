import { catalogue } from "~/platform/i18n/i18n";

import type { MailWords } from "./mail.messages";

/** The mails of a booking that its teacher gets, by what happened. */
export const teacherMailMessages = catalogue(
  {
    request: {
      subject: (w: MailWords) => `Aanvraag verstuurd: ${w.title} (${w.reference})`,
      text: (w: MailWords) =>
        `Je aanvraag bij ${w.company} voor ${w.moment} is verstuurd. Het bedrijf antwoordt uiterlijk ${w.deadline}; tot dan houden we het moment voor je vast. Je krijgt een mail zodra er antwoord is.`,
    },
    ask_second: {
      subject: (w: MailWords) => `We vragen nu je tweede keus: ${w.title} (${w.reference})`,
      text: (w: MailWords) =>
        `Met ${w.first} lukte het niet op tijd. Daarom hebben we meteen je tweede keus gevraagd: ${w.title} bij ${w.company}, op ${w.moment}. Dat bedrijf antwoordt uiterlijk ${w.deadline}; tot dan houden we het moment voor je vast. Je hoeft niets te doen. Komt het toch niet uit? Dan kun je de aanvraag intrekken.`,
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
    move: {
      subject: (w: MailWords) => `Verzet: ${w.title} op ${w.moment}`,
      text: (w: MailWords) =>
        `De afspraak met ${w.company} is verzet naar ${w.moment}. De nieuwe uitnodiging voor je agenda zit bij deze mail.`,
    },
    take_over: {
      subject: (w: MailWords) => `Overgenomen: ${w.title} (${w.reference})`,
      text: (w: MailWords) =>
        `Je hebt deze boeking bij ${w.company} overgenomen van een collega. Vanaf nu krijg jij de mails. Staat de afspraak vast? Dan zit de uitnodiging voor je agenda bij deze mail.`,
    },
    given_up: {
      subject: (w: MailWords) => `${w.teacher} nam over: ${w.title} (${w.reference})`,
      text: (w: MailWords) =>
        `${w.teacher} heeft je boeking bij ${w.company} overgenomen en krijgt vanaf nu de mails. Je hoeft niets te doen. Stond de afspraak in je agenda? Dan haalt het bestand bij deze mail die eruit.`,
    },
    decline: {
      subject: (w: MailWords) => `Niet gelukt: ${w.title}`,
      text: (w: MailWords) =>
        `${w.company} kan helaas niet op ${w.moment}. In de buurt zijn er vaak meer bedrijven met zulk aanbod.`,
    },
    counter: {
      subject: (w: MailWords) => `Ander moment voorgesteld: ${w.title}`,
      text: (w: MailWords) =>
        `${w.company} kan niet op ${w.moment}, maar stelt iets anders voor. Dat houden we voor je vast tot ${w.deadline}. Kies een moment, of trek je aanvraag in.`,
    },
    retract: {
      subject: (w: MailWords) => `Voorstel ingetrokken: ${w.title}`,
      text: (w: MailWords) =>
        `${w.company} heeft het voorstel voor een ander moment helaas weer ingetrokken. In de buurt zijn er vaak meer bedrijven met zulk aanbod.`,
    },
    cancel: {
      subject: (w: MailWords) => `Afgezegd: ${w.title} op ${w.moment}`,
      text: (w: MailWords) =>
        `De afspraak met ${w.company} op ${w.moment} gaat niet door. Je kunt een ander moment of ander aanbod zoeken.`,
    },
    expire: {
      subject: (w: MailWords) => `Geen antwoord op tijd: ${w.title}`,
      text: (w: MailWords) =>
        `Op je aanvraag bij ${w.company} voor ${w.moment} kwam niet op tijd een antwoord. De plaats is weer vrijgegeven. De coördinator van je regio ziet dit ook en denkt met je mee. Je kunt meteen iets anders aanvragen.`,
    },
    expire_unchosen: {
      subject: (w: MailWords) => `Niet op tijd gekozen: ${w.title}`,
      text: (w: MailWords) =>
        `Uit de momenten die ${w.company} voorstelde, is niet op tijd gekozen. Ze zijn weer vrij. De coördinator van je regio ziet dit ook en denkt met je mee. Je kunt meteen opnieuw aanvragen, of iets anders zoeken.`,
    },
    expire_second: {
      subject: (w: MailWords) => `Geen antwoord op tijd: ${w.title}`,
      text: (w: MailWords) =>
        `Op je aanvraag bij ${w.company} voor ${w.moment} kwam niet op tijd een antwoord. Je tweede keus, ${w.second}, was intussen vol of past niet meer. De coördinator van je regio ziet dit ook en denkt met je mee. Je kunt meteen iets anders aanvragen.`,
    },
    expire_both: {
      subject: (w: MailWords) => `Ook je tweede keus lukte niet: ${w.title}`,
      text: (w: MailWords) =>
        `Na ${w.first} lukte het ook met ${w.company} niet op tijd: er kwam geen antwoord. Dat is jammer. De coördinator van je regio ziet dit ook en denkt met je mee. Je kunt meteen iets anders aanvragen.`,
    },
  },
  {
    request: {
      subject: (w) => `Request sent: ${w.title} (${w.reference})`,
      text: (w) =>
        `Your request to ${w.company} for ${w.moment} has been sent. The company answers by ${w.deadline} at the latest; until then we hold the moment for you. You get a mail as soon as there is an answer.`,
    },
    ask_second: {
      subject: (w) => `We are asking your second choice: ${w.title} (${w.reference})`,
      text: (w) =>
        `It did not work out with ${w.first} in time. So we asked your second choice at once: ${w.title} at ${w.company}, on ${w.moment}. That company answers by ${w.deadline} at the latest; until then we hold the moment for you. You need not do anything. Does it not suit you after all? Then you can withdraw the request.`,
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
    move: {
      subject: (w) => `Moved: ${w.title} on ${w.moment}`,
      text: (w) =>
        `The appointment with ${w.company} has been moved to ${w.moment}. The new invitation for your calendar comes with this mail.`,
    },
    take_over: {
      subject: (w) => `Taken over: ${w.title} (${w.reference})`,
      text: (w) =>
        `You have taken this booking at ${w.company} over from a colleague. From now on you get the mails. Is the appointment agreed? Then the invitation for your calendar comes with this mail.`,
    },
    given_up: {
      subject: (w) => `${w.teacher} took over: ${w.title} (${w.reference})`,
      text: (w) =>
        `${w.teacher} has taken your booking at ${w.company} over and gets the mails from now on. You need not do anything. Was the appointment in your calendar? Then the file with this mail takes it out.`,
    },
    decline: {
      subject: (w) => `Not possible: ${w.title}`,
      text: (w) =>
        `Unfortunately ${w.company} cannot make ${w.moment}. There are often more companies nearby with an offer like this.`,
    },
    counter: {
      subject: (w) => `Another moment proposed: ${w.title}`,
      text: (w) =>
        `${w.company} cannot make ${w.moment}, but proposes something else. We hold it for you until ${w.deadline}. Choose a moment, or withdraw your request.`,
    },
    retract: {
      subject: (w) => `Proposal withdrawn: ${w.title}`,
      text: (w) =>
        `Unfortunately ${w.company} has taken back its proposal for another moment. There are often more companies nearby with an offer like this.`,
    },
    cancel: {
      subject: (w) => `Cancelled: ${w.title} on ${w.moment}`,
      text: (w) =>
        `The appointment with ${w.company} on ${w.moment} will not take place. You can look for another moment or another offer.`,
    },
    expire: {
      subject: (w) => `No answer in time: ${w.title}`,
      text: (w) =>
        `There was no answer in time to your request to ${w.company} for ${w.moment}. The place is free again. The coordinator of your region sees this too and helps you on. You can ask for something else right away.`,
    },
    expire_unchosen: {
      subject: (w) => `Not chosen in time: ${w.title}`,
      text: (w) =>
        `Nobody chose in time from the moments that ${w.company} proposed. They are free again. The coordinator of your region sees this too and helps you on. You can ask again right away, or look for something else.`,
    },
    expire_second: {
      subject: (w) => `No answer in time: ${w.title}`,
      text: (w) =>
        `There was no answer in time to your request to ${w.company} for ${w.moment}. Your second choice, ${w.second}, had been filled or no longer fits. The coordinator of your region sees this too and helps you on. You can ask for something else right away.`,
    },
    expire_both: {
      subject: (w) => `Your second choice did not work out either: ${w.title}`,
      text: (w) =>
        `After ${w.first} it did not work out with ${w.company} in time either: there was no answer. That is a pity. The coordinator of your region sees this too and helps you on. You can ask for something else right away.`,
    },
  },
);
