import { catalogue } from "~/platform/i18n/i18n";

interface Words {
  company: string;
  /** "dinsdag 24 november 2026": when what was not confirmed is paused. */
  deadline: string;
}

/** The mails of the yearly question whether offers are still right. */
export const stillRightMailMessages = catalogue(
  {
    greeting: (name: string) => `Beste ${name},`,
    ask: {
      subject: (w: Words) => `Klopt het aanbod van ${w.company} nog?`,
      text: (w: Words) =>
        `Eens per jaar vragen we of jullie aanbod nog klopt. Zo weten scholen en studenten waar ze op kunnen rekenen. Kijk het even na en bevestig het met één klik. Wat op ${w.deadline} niet is bevestigd, zetten we op pauze.`,
      button: "Bekijk en bevestig",
    },
    remind: {
      subject: (w: Words) => `Herinnering: klopt het aanbod van ${w.company} nog?`,
      text: (w: Words) =>
        `We hebben nog niet gehoord of jullie aanbod klopt. Eén klik is genoeg. Wat op ${w.deadline} niet is bevestigd, zetten we op pauze; bevestigde afspraken gaan door.`,
      button: "Bekijk en bevestig",
    },
    pause: {
      subject: (w: Words) => `Aanbod van ${w.company} staat op pauze`,
      text: () =>
        "Niemand bevestigde dat dit aanbod nog klopt. Daarom is het nu niet te vinden. Bevestigde afspraken gaan gewoon door. Klopt het nog? Met één klik staat alles weer online.",
      button: "Weer online zetten",
    },
  },
  {
    greeting: (name) => `Dear ${name},`,
    ask: {
      subject: (w) => `Are the offers of ${w.company} still right?`,
      text: (w) =>
        `Once a year we ask whether your offers are still right, so that schools and students know what they can rely on. Please have a look and confirm them with one click. What has not been confirmed by ${w.deadline} will be paused.`,
      button: "Look and confirm",
    },
    remind: {
      subject: (w) => `Reminder: are the offers of ${w.company} still right?`,
      text: (w) =>
        `We have not heard yet whether your offers are right. One click is enough. What has not been confirmed by ${w.deadline} will be paused; confirmed appointments go on.`,
      button: "Look and confirm",
    },
    pause: {
      subject: (w) => `Offers of ${w.company} are paused`,
      text: () =>
        "Nobody confirmed that these offers are still right. That is why they cannot be found now. Confirmed appointments go on. Are they still right? One click puts everything online again.",
      button: "Put online again",
    },
  },
);
