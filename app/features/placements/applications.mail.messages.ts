import { catalogue } from "~/platform/i18n/i18n";

/** What the texts of these mails are about. `who` is a name, or a number while the company may not know the name. */
interface Words {
  who: string;
  company: string;
  listing: string;
  /** A day or moment, written out; empty where there is none. */
  when: string;
}
interface Said {
  subject: (words: Words) => string;
  text: (words: Words) => string;
}
interface Texts {
  hello: (name: string) => string;
  fact: Record<
    | "who"
    | "offer"
    | "company"
    | "qualification"
    | "level"
    | "route"
    | "travel"
    | "period"
    | "hours"
    | "trainer"
    | "until"
    | "reason"
    | "note"
    | "times",
    string
  >;
  routes: Record<"bol" | "bbl" | "combined", string>;
  about: (minutes: number) => string;
  answer: string;
  nearby: string;
  place: (title: string, company: string, place: string) => string;
  link: Record<"company" | "student" | "school" | "search", string>;
  company: Record<
    | "submitted"
    | "remind"
    | "remind_last"
    | "chosen"
    | "message"
    | "withdrawn"
    | "accepted"
    | "lapsed"
    | "fell_through",
    Said
  >;
  student: Record<
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
    | "fell_through",
    Said
  >;
  school: Record<"accepted" | "fell_through", Said>;
}

/** The mails about an application, per reader. Those to a company name nobody whom it may not know yet. */
export const applicationMailMessages = catalogue<Texts>(
  {
    hello: (name) => `Beste ${name},`,
    fact: {
      who: "Sollicitant",
      offer: "Plek",
      company: "Bedrijf",
      qualification: "Opleiding",
      level: "Niveau",
      route: "Leerweg",
      travel: "Reistijd",
      period: "Periode",
      hours: "Uren per week",
      trainer: "Praktijkopleider",
      until: "Antwoord uiterlijk",
      reason: "Reden",
      note: "Toelichting",
      times: "Mogelijke tijden",
    },
    routes: { bol: "BOL", bbl: "BBL", combined: "BOL en BBL samen" },
    about: (minutes) => `ongeveer ${minutes} minuten (schatting)`,
    answer: "Bekijk en antwoord",
    nearby: "Deze plekken in de buurt passen ook bij je:",
    place: (title, company, place) => `${title}, ${company} in ${place}`,
    link: {
      company: "Naar jullie sollicitaties",
      student: "Naar je sollicitatie",
      school: "Naar jullie studenten",
      search: "Zoek meer plekken",
    },
    company: {
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
        text: ({ who }) =>
          `${who} heeft de plek aangenomen. De plek is nu bezet. De volgende stap is de praktijkovereenkomst; de school neemt contact op.`,
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
    student: {
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
        text: ({ company }) =>
          `Gefeliciteerd: je hebt de plek bij ${company} aangenomen. De volgende stap is de praktijkovereenkomst.`,
      },
      fell_through: {
        subject: ({ company }) => `De plaatsing bij ${company} gaat niet door`,
        text: ({ company }) => `De plaatsing bij ${company} gaat niet door. Er zijn meer plekken.`,
      },
    },
    school: {
      accepted: {
        subject: ({ company }) => `Een student heeft een plek bij ${company}`,
        text: ({ company }) =>
          `Een student van jullie school heeft zelf een plek gevonden bij ${company} en aangenomen. De melding van de student is opgelost, als die er was.`,
      },
      fell_through: {
        subject: ({ company }) => `Een plaatsing bij ${company} gaat niet door`,
        text: ({ company }) =>
          `De plaatsing van een student van jullie school bij ${company} gaat niet door. De student zoekt weer.`,
      },
    },
  },
  {
    hello: (name) => `Dear ${name},`,
    fact: {
      who: "Applicant",
      offer: "Place",
      company: "Company",
      qualification: "Qualification",
      level: "Level",
      route: "Learning route",
      travel: "Travel time",
      period: "Period",
      hours: "Hours a week",
      trainer: "Practice trainer",
      until: "Answer by",
      reason: "Reason",
      note: "Note",
      times: "Possible times",
    },
    routes: { bol: "BOL", bbl: "BBL", combined: "BOL and BBL combined" },
    about: (minutes) => `about ${minutes} minutes (estimate)`,
    answer: "See and answer",
    nearby: "These places nearby suit you as well:",
    place: (title, company, place) => `${title}, ${company}, ${place}`,
    link: {
      company: "To your applications",
      student: "To your application",
      school: "To your students",
      search: "Find more places",
    },
    company: {
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
        text: ({ who }) =>
          `${who} has accepted the place. It is taken now. The next step is the placement agreement; the school will get in touch.`,
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
    student: {
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
        text: ({ company }) =>
          `Congratulations: you have accepted the place at ${company}. The next step is the placement agreement.`,
      },
      fell_through: {
        subject: ({ company }) => `The placement at ${company} does not go ahead`,
        text: ({ company }) => `The placement at ${company} does not go ahead. There are more places.`,
      },
    },
    school: {
      accepted: {
        subject: ({ company }) => `A student has a place at ${company}`,
        text: ({ company }) =>
          `A student of your school has found and accepted a place at ${company}. The student's report is solved, if there was one.`,
      },
      fell_through: {
        subject: ({ company }) => `A placement at ${company} does not go ahead`,
        text: ({ company }) =>
          `The placement of a student of your school at ${company} does not go ahead. The student is looking again.`,
      },
    },
  },
);
