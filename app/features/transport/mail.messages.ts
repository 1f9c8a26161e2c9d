import { catalogue } from "~/platform/i18n/i18n";

/** What the texts of a mail are filled with. */
export interface MailWords {
  school: string;
  bus: string;
  /** "di 14 apr 2026, 08:20–12:40" */
  ride: string;
  reference: string;
  /** Of the visit; empty when there is none. */
  title: string;
}

/** The mails about seats in the Techniekbus. */
export const mailMessages = catalogue(
  {
    greeting: (name: string) => `Beste ${name},`,
    notConfirmed: (ride: string) => `${ride} (aangevraagd, nog niet bevestigd)`,
    facts: {
      reference: "Kenmerk",
      ride: "Rit",
      bus: "Bus",
      from: "Van",
      to: "Naar",
      party: "Wie",
      needs: "Rekening houden met",
      visit: "Hoort bij",
      school: "School",
      teacher: "Contact",
      reason: "Reden",
    },
    button: {
      see: "Bekijk de reservering",
      plan: "Bekijk de rit",
      choose: "Kies: bezoek houden of afzeggen",
    },
    school: {
      request: {
        subject: (w: MailWords) => `Techniekbus aangevraagd: ${w.ride}`,
        text: () =>
          "Je aanvraag voor de Techniekbus is verstuurd. De plaatsen zijn voor jullie vastgehouden. De coördinator kijkt of het kan; je krijgt een mail zodra er antwoord is.",
      },
      confirm: {
        subject: (w: MailWords) => `Techniekbus bevestigd: ${w.ride}`,
        text: () => "De Techniekbus rijdt voor jullie. Zorg dat de klas op tijd klaarstaat.",
      },
      decline: {
        subject: (w: MailWords) => `De Techniekbus kan niet: ${w.ride}`,
        text: () => "De coördinator kan de Techniekbus op dit moment niet laten rijden.",
      },
      cancel: {
        subject: (w: MailWords) => `De Techniekbus is afgezegd: ${w.ride}`,
        text: () => "De coördinator moet deze rit helaas afzeggen.",
      },
      visitOff: {
        subject: (w: MailWords) => `De Techniekbus is afgezegd: ${w.ride}`,
        text: (w: MailWords) => `‘${w.title}’ gaat niet door. De bus is daarom ook afgezegd.`,
      },
      noBus: {
        subject: (w: MailWords) => `Geen Techniekbus meer vrij: ${w.title}`,
        text: (w: MailWords) =>
          `‘${w.title}’ heeft een ander moment of een andere plek gekregen. Daarvoor is geen bus vrij, dus de reservering vervalt.`,
      },
      reschedule: {
        subject: (w: MailWords) => `De Techniekbus verhuist mee: ${w.ride}`,
        text: (w: MailWords) =>
          `‘${w.title}’ heeft een ander moment of een andere plek gekregen. De bus is verplaatst; de coördinator bekijkt of dat kan.`,
      },
      lapse: {
        subject: (w: MailWords) => `De Techniekbus rijdt niet: ${w.ride}`,
        text: () => "De coördinator heeft niet op tijd geantwoord. De bus rijdt niet.",
      },
      moved: {
        subject: (w: MailWords) => `Nieuwe tijd of bus voor je rit: ${w.ride}`,
        text: () =>
          "De coördinator heeft je rit verplaatst. Hieronder staan de nieuwe tijd en bus. Kan dat niet? Zeg de rit dan af of bel de coördinator.",
      },
    },
    choice:
      "Je bezoek staat nog. Kies of jullie zelf voor vervoer zorgen of het bezoek afzeggen. De knop opent een pagina; er gebeurt niets voordat je daar kiest.",
    coordinator: {
      request: {
        subject: (w: MailWords) => `Aanvraag Techniekbus van ${w.school}: ${w.ride}`,
        text: (w: MailWords) =>
          `${w.school} vraagt plaatsen in ${w.bus}. Ze zijn vastgehouden tot je antwoordt.`,
      },
      cancel: {
        subject: (w: MailWords) => `Afgezegd door ${w.school}: ${w.ride}`,
        text: (w: MailWords) => `${w.school} heeft ${w.bus} niet meer nodig. De plaatsen zijn weer vrij.`,
      },
      reschedule: {
        subject: (w: MailWords) => `Ander moment of andere plek voor ${w.school}: ${w.ride}`,
        text: (w: MailWords) =>
          `Het bezoek van ${w.school} heeft een ander moment of een andere plek gekregen. De reservering is verplaatst en wacht opnieuw op je antwoord.`,
      },
    },
  },
  {
    greeting: (name) => `Dear ${name},`,
    notConfirmed: (ride) => `${ride} (asked for, not confirmed yet)`,
    facts: {
      reference: "Reference",
      ride: "Ride",
      bus: "Bus",
      from: "From",
      to: "To",
      party: "Who",
      needs: "Please allow for",
      visit: "Goes with",
      school: "School",
      teacher: "Contact",
      reason: "Reason",
    },
    button: {
      see: "See the reservation",
      plan: "See the ride",
      choose: "Choose: keep or cancel the visit",
    },
    school: {
      request: {
        subject: (w) => `Tech bus requested: ${w.ride}`,
        text: () =>
          "Your request for the tech bus has been sent. The seats are held for you. The coordinator looks whether it is possible; you get a mail as soon as there is an answer.",
      },
      confirm: {
        subject: (w) => `Tech bus confirmed: ${w.ride}`,
        text: () => "The tech bus will drive for you. Please have the class ready in time.",
      },
      decline: {
        subject: (w) => `The tech bus cannot come: ${w.ride}`,
        text: () => "The coordinator cannot let the tech bus drive at this moment.",
      },
      cancel: {
        subject: (w) => `The tech bus was cancelled: ${w.ride}`,
        text: () => "The coordinator unfortunately has to cancel this ride.",
      },
      visitOff: {
        subject: (w) => `The tech bus was cancelled: ${w.ride}`,
        text: (w) => `“${w.title}” does not go ahead. So the bus was cancelled as well.`,
      },
      noBus: {
        subject: (w) => `No tech bus free any more: ${w.title}`,
        text: (w) =>
          `“${w.title}” has another moment or place now. No bus is free for that, so the reservation lapses.`,
      },
      reschedule: {
        subject: (w) => `The tech bus moves along: ${w.ride}`,
        text: (w) =>
          `“${w.title}” has another moment or place now. The bus was moved; the coordinator looks whether that is possible.`,
      },
      lapse: {
        subject: (w) => `The tech bus does not drive: ${w.ride}`,
        text: () => "The coordinator did not answer in time. The bus does not drive.",
      },
      moved: {
        subject: (w) => `New time or bus for your ride: ${w.ride}`,
        text: () =>
          "The coordinator has moved your ride. Below are the new time and bus. Is that not possible? Then cancel the ride or call the coordinator.",
      },
    },
    choice:
      "Your visit still stands. Choose whether you arrange transport yourselves or cancel the visit. The button opens a page; nothing happens until you choose there.",
    coordinator: {
      request: {
        subject: (w) => `Request for the tech bus from ${w.school}: ${w.ride}`,
        text: (w) => `${w.school} asks for seats in ${w.bus}. They are held until you answer.`,
      },
      cancel: {
        subject: (w) => `Cancelled by ${w.school}: ${w.ride}`,
        text: (w) => `${w.school} does not need ${w.bus} any more. The seats are free again.`,
      },
      reschedule: {
        subject: (w) => `Another moment or place for ${w.school}: ${w.ride}`,
        text: (w) =>
          `The visit of ${w.school} has another moment or place now. The reservation was moved and waits for your answer again.`,
      },
    },
  },
);
