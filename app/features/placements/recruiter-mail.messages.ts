import { catalogue } from "~/platform/i18n/i18n";

import type { ApplicationMailText } from "./application-mail.messages";

export type ToRecruiter =
  | "submitted"
  | "remind"
  | "remind_last"
  | "chosen"
  | "message"
  | "withdrawn"
  | "accepted"
  | "enrolled"
  | "lapsed"
  | "fell_through";

/** The mails to a company about an application. They name nobody whom it may not know yet. */
export const recruiterMailMessages = catalogue<Record<ToRecruiter, ApplicationMailText>>(
  {
    submitted: {
      subject: ({ listing }) => `Een sollicitatie op “${listing}”`,
      text: ({ who, listing }) =>
        `${who} solliciteert op “${listing}”. Nodig uit, bied de plek aan of wijs af; dat kan zonder account. De link is alleen voor deze sollicitatie.`,
    },
    remind: {
      subject: ({ listing }) => `Een sollicitatie op “${listing}” wacht op antwoord`,
      text: ({ who }) =>
        `${who} wacht al twee werkdagen op jullie antwoord. Laat even weten hoe het ervoor staat.`,
    },
    remind_last: {
      subject: ({ listing }) => `Nog geen antwoord op een sollicitatie op “${listing}”`,
      text: ({ who }) =>
        `${who} wacht al vier werkdagen op jullie antwoord. Ook een afwijzing helpt: dan kan de sollicitant verder zoeken.`,
    },
    chosen: {
      subject: ({ who, when }) => `${who} komt op ${when}`,
      text: ({ who, when }) =>
        `${who} heeft gekozen voor ${when}. Na het gesprek kun je de plek aanbieden of de sollicitant afwijzen.`,
    },
    message: {
      subject: ({ who }) => `${who} stuurt een bericht`,
      text: ({ who, listing }) => `${who} schrijft over de sollicitatie op “${listing}”:`,
    },
    withdrawn: {
      subject: ({ listing }) => `Een sollicitatie op “${listing}” is ingetrokken`,
      text: ({ who }) =>
        `${who} heeft de sollicitatie ingetrokken. Je hoeft niets te doen; jullie plek blijft open.`,
    },
    accepted: {
      subject: ({ who }) => `${who} neemt jullie plek aan`,
      text: ({ who, school, claimed }) =>
        claimed !== ""
          ? `${who} heeft de plek aangenomen. De plek is nu bezet. De school kijkt nog of ${who} daar staat ingeschreven. Zodra zij dat bevestigt, hoor je het en maakt zij de praktijkovereenkomst.`
          : school === ""
            ? `${who} heeft de plek aangenomen. De plek is nu bezet. ${who} schrijft zich nog in bij een school. Zodra de school dat bevestigt, hoor je het en maakt zij de praktijkovereenkomst. Weet je een school die past? Vertel het gerust.`
            : `${who} heeft de plek aangenomen. De plek is nu bezet. De volgende stap is de praktijkovereenkomst; ${school} neemt contact op.`,
    },
    enrolled: {
      subject: ({ who, school }) => `${who} is ingeschreven bij ${school}`,
      text: ({ who, school }) =>
        `${school} heeft bevestigd dat ${who} daar student is. De school maakt nu de praktijkovereenkomst voor jullie plek. Je krijgt een mail zodra je kunt tekenen.`,
    },
    lapsed: {
      subject: ({ who }) => `Jullie aanbod aan ${who} is verlopen`,
      text: ({ who }) => `${who} heeft niet op tijd geantwoord. De plek is weer vrij voor iemand anders.`,
    },
    fell_through: {
      subject: ({ who }) => `De plaatsing van ${who} gaat niet door`,
      text: ({ who }) => `De plaatsing van ${who} gaat niet door. Jullie plek is weer open.`,
    },
  },
  {
    submitted: {
      subject: ({ listing }) => `An application for “${listing}”`,
      text: ({ who, listing }) =>
        `${who} applies for “${listing}”. Invite, offer the place or decline; you need no account. The link is for this application only.`,
    },
    remind: {
      subject: ({ listing }) => `An application for “${listing}” is waiting for an answer`,
      text: ({ who }) =>
        `${who} has been waiting for your answer for two working days. Please say how things stand.`,
    },
    remind_last: {
      subject: ({ listing }) => `Still no answer to an application for “${listing}”`,
      text: ({ who }) =>
        `${who} has been waiting for your answer for four working days. Declining helps as well: then the applicant can look further.`,
    },
    chosen: {
      subject: ({ who, when }) => `${who} will come on ${when}`,
      text: ({ who, when }) =>
        `${who} has chosen ${when}. After you have met you can offer the place or decline the applicant.`,
    },
    message: {
      subject: ({ who }) => `${who} sends a message`,
      text: ({ who, listing }) => `${who} writes about the application for “${listing}”:`,
    },
    withdrawn: {
      subject: ({ listing }) => `An application for “${listing}” has been withdrawn`,
      text: ({ who }) =>
        `${who} has withdrawn the application. You need not do anything; your place stays open.`,
    },
    accepted: {
      subject: ({ who }) => `${who} accepts your place`,
      text: ({ who, school, claimed }) =>
        claimed !== ""
          ? `${who} has accepted the place. It is taken now. The school still looks whether ${who} is enrolled there. As soon as it confirms that, you hear it and it draws up the placement agreement.`
          : school === ""
            ? `${who} has accepted the place. It is taken now. ${who} has still to enrol at a school. As soon as the school confirms that, you hear it and it draws up the placement agreement. Do you know a school that suits? Do say so.`
            : `${who} has accepted the place. It is taken now. The next step is the placement agreement; ${school} will get in touch.`,
    },
    enrolled: {
      subject: ({ who, school }) => `${who} is enrolled at ${school}`,
      text: ({ who, school }) =>
        `${school} has confirmed that ${who} is a student there. The school now draws up the placement agreement for your place. You get a mail as soon as you can sign.`,
    },
    lapsed: {
      subject: ({ who }) => `Your offer to ${who} has lapsed`,
      text: ({ who }) => `${who} has not answered in time. The place is free for somebody else again.`,
    },
    fell_through: {
      subject: ({ who }) => `The placement of ${who} does not go ahead`,
      text: ({ who }) => `The placement of ${who} does not go ahead. Your place is open again.`,
    },
  },
);
