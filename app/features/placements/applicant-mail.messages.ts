import { catalogue } from "~/platform/i18n/i18n";

import type { ApplicationMailText } from "./application-mail.messages";

export type ToApplicant =
  | "submitted"
  | "viewed"
  | "invited"
  | "offered"
  | "message"
  | "declined"
  | "closed"
  | "waits"
  | "lapsed"
  | "accepted"
  | "fell_through";

/** The mails to a student about the own application. */
export const applicantMailMessages = catalogue<Record<ToApplicant, ApplicationMailText>>(
  {
    submitted: {
      subject: ({ company }) => `Je sollicitatie bij ${company} is verstuurd`,
      text: ({ company }) =>
        `${company} heeft je sollicitatie ontvangen. Je krijgt bericht bij elke stap. Hoor je na vier werkdagen niets? Wij herinneren het bedrijf.`,
    },
    viewed: {
      subject: ({ company }) => `${company} bekijkt je sollicitatie`,
      text: ({ company }) => `${company} heeft je sollicitatie geopend. Je hoeft nu niets te doen.`,
    },
    invited: {
      subject: ({ company }) => `${company} nodigt je uit`,
      text: ({ company }) =>
        `${company} wil je graag ontmoeten. Kies een tijd die je past; dat kan met de knop hieronder.`,
    },
    offered: {
      subject: ({ company }) => `${company} biedt je een plek aan`,
      text: ({ company, when }) =>
        `Goed nieuws: ${company} biedt je deze plek aan en houdt hem voor je vrij tot en met ${when}. Neem de plek aan of sla hem af.`,
    },
    message: {
      subject: ({ company }) => `Bericht van ${company}`,
      text: ({ company, listing }) => `${company} schrijft over je sollicitatie op “${listing}”:`,
    },
    declined: {
      subject: ({ company }) => `${company} kan je deze plek niet geven`,
      text: ({ company }) =>
        `${company} heeft je sollicitatie afgewezen. Dat is jammer, maar er zijn meer plekken.`,
    },
    closed: {
      subject: ({ listing }) => `De plek “${listing}” is niet meer vrij`,
      text: ({ company }) =>
        `Deze plek bij ${company} is dicht en daarmee ook je sollicitatie. Er zijn meer plekken.`,
    },
    waits: {
      subject: ({ listing }) => `De plek “${listing}” staat even stil`,
      text: ({ company, when }) =>
        when === ""
          ? `${company} neemt voor deze plek nu geen nieuwe sollicitaties aan. Die van jou blijft staan. Zoek intussen verder.`
          : `${company} neemt pauze tot en met ${when}. Jouw sollicitatie blijft staan, maar het antwoord kan zo lang duren. Zoek intussen verder.`,
    },
    lapsed: {
      subject: ({ company }) => `Het aanbod van ${company} is verlopen`,
      text: ({ company }) =>
        `Je hebt niet op tijd geantwoord, daarom is het aanbod van ${company} verlopen. Er zijn meer plekken.`,
    },
    accepted: {
      subject: ({ company }) => `Je hebt een plek bij ${company}`,
      text: ({ company, school, claimed }) =>
        claimed !== ""
          ? `Gefeliciteerd: je hebt de plek bij ${company} aangenomen. ${claimed} kijkt nog of je daar staat ingeschreven. Zodra de school dat bevestigt, krijg je een mail en maakt zij de praktijkovereenkomst. Duurt het lang? Bel dan je school.`
          : school === ""
            ? `Gefeliciteerd: je hebt de plek bij ${company} aangenomen. Bij deze plek hoort een opleiding. Schrijf je in bij een school die haar geeft en geef je studentnummer door in Vakbrug. De school bevestigt het en maakt dan de praktijkovereenkomst.`
            : `Gefeliciteerd: je hebt de plek bij ${company} aangenomen. De volgende stap is de praktijkovereenkomst; die maakt ${school}.`,
    },
    fell_through: {
      subject: ({ company }) => `De plaatsing bij ${company} gaat niet door`,
      text: ({ company }) => `De plaatsing bij ${company} gaat niet door. Er zijn meer plekken.`,
    },
  },
  {
    submitted: {
      subject: ({ company }) => `Your application to ${company} has been sent`,
      text: ({ company }) =>
        `${company} has received your application. You will hear of every step. No answer after four working days? We remind the company.`,
    },
    viewed: {
      subject: ({ company }) => `${company} is looking at your application`,
      text: ({ company }) => `${company} has opened your application. You need not do anything now.`,
    },
    invited: {
      subject: ({ company }) => `${company} invites you`,
      text: ({ company }) =>
        `${company} would like to meet you. Choose a time that suits you with the button below.`,
    },
    offered: {
      subject: ({ company }) => `${company} offers you a place`,
      text: ({ company, when }) =>
        `Good news: ${company} offers you this place and keeps it for you until ${when}. Accept the place or turn it down.`,
    },
    message: {
      subject: ({ company }) => `Message from ${company}`,
      text: ({ company, listing }) => `${company} writes about your application for “${listing}”:`,
    },
    declined: {
      subject: ({ company }) => `${company} cannot give you this place`,
      text: ({ company }) => `${company} has declined your application. A pity, but there are more places.`,
    },
    closed: {
      subject: ({ listing }) => `The place “${listing}” is no longer free`,
      text: ({ company }) =>
        `This place at ${company} is closed, and so is your application. There are more places.`,
    },
    waits: {
      subject: ({ listing }) => `The place “${listing}” is on hold`,
      text: ({ company, when }) =>
        when === ""
          ? `${company} takes no new applications for this place now. Yours stays. Look further in the meantime.`
          : `${company} takes a break up to and including ${when}. Your application stays, but the answer may take that long. Look further in the meantime.`,
    },
    lapsed: {
      subject: ({ company }) => `The offer of ${company} has lapsed`,
      text: ({ company }) =>
        `You have not answered in time, so the offer of ${company} has lapsed. There are more places.`,
    },
    accepted: {
      subject: ({ company }) => `You have a place at ${company}`,
      text: ({ company, school, claimed }) =>
        claimed !== ""
          ? `Congratulations: you have accepted the place at ${company}. ${claimed} still looks whether you are enrolled there. As soon as the school confirms that, you get a mail and it draws up the placement agreement. Does it take long? Call your school.`
          : school === ""
            ? `Congratulations: you have accepted the place at ${company}. The place comes with a programme. Enrol at a school that teaches it and pass on your student number in Vakbrug. The school confirms it and then draws up the placement agreement.`
            : `Congratulations: you have accepted the place at ${company}. The next step is the placement agreement, which ${school} draws up.`,
    },
    fell_through: {
      subject: ({ company }) => `The placement at ${company} does not go ahead`,
      text: ({ company }) => `The placement at ${company} does not go ahead. There are more places.`,
    },
  },
);
