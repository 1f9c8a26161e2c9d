import { catalogue } from "~/platform/i18n/i18n";

interface WaitingMail {
  title: string;
  company: string;
  /** "di 24 nov 2026, 09:30–11:00" */
  moment: string;
  /** Until when the offer stands, with date and time. */
  until: string;
}

/** Mails to whoever put a group on a waiting list. */
export const waitingMailMessages = catalogue(
  {
    offered: {
      subject: ({ title }: WaitingMail) => `Er is plaats: ${title}`,
      text: ({ title, company, moment, until }: WaitingMail) =>
        `Je groep stond op de wachtlijst voor ${title} bij ${company}, op ${moment}. Er is nu plaats. We houden die voor je vast tot ${until}. Kies met de knop hieronder of je de plaats aanvraagt.`,
    },
    lapsed: {
      subject: ({ title }: WaitingMail) => `Niet op tijd gekozen: ${title}`,
      text: ({ title, company, moment }: WaitingMail) =>
        `Je hebt niet op tijd gekozen. De plaats voor ${title} bij ${company}, op ${moment}, houden we niet langer voor je vast: andere groepen kunnen die nu krijgen. Je groep staat niet meer op de wachtlijst.`,
    },
    closed: {
      subject: ({ title }: WaitingMail) => `Geen plaats vrijgekomen: ${title}`,
      text: ({ title, company, moment }: WaitingMail) =>
        `Voor ${title} bij ${company}, op ${moment}, is geen plaats vrijgekomen. Dit moment kan niet meer worden aangevraagd, dus de wachtlijst is gesloten.`,
    },
    facts: { moment: "Wanneer", listing: "Aanbod", company: "Bedrijf", group: "Groep" },
    choose: "Bekijk en kies",
    list: "Bekijk je wachtlijst",
  },
  {
    offered: {
      subject: ({ title }) => `There is room: ${title}`,
      text: ({ title, company, moment, until }) =>
        `Your group was on the waiting list for ${title} at ${company}, on ${moment}. There is room now. We hold it for you until ${until}. Choose with the button below whether you request the place.`,
    },
    lapsed: {
      subject: ({ title }) => `Not chosen in time: ${title}`,
      text: ({ title, company, moment }) =>
        `You did not choose in time. We no longer hold the place for ${title} at ${company}, on ${moment}: other groups can have it now. Your group is no longer on the waiting list.`,
    },
    closed: {
      subject: ({ title }) => `No room came free: ${title}`,
      text: ({ title, company, moment }) =>
        `No room came free for ${title} at ${company}, on ${moment}. This moment can no longer be requested, so its waiting list is closed.`,
    },
    facts: { moment: "When", listing: "Offer", company: "Company", group: "Group" },
    choose: "See and choose",
    list: "See your waiting list",
  },
);
