import { catalogue } from "~/platform/i18n/i18n";

/** The mails about a direct placement. They name no student: the page behind the link does. */
export const placementMailMessages = catalogue(
  {
    hello: (name: string) => `Beste ${name},`,
    ask: {
      proposed: {
        subject: (school: string) => `${school} heeft een student voor jullie plek`,
        text: (school: string, listing: string) =>
          `${school} stelt een student voor op “${listing}”. De student is akkoord. Bevestig het voorstel of wijs het af; dat kan zonder account.`,
      },
      remind: {
        subject: (school: string) => `Een voorstel van ${school} wacht op antwoord`,
        text: (school: string, listing: string) =>
          `${school} wacht al twee werkdagen op jullie antwoord op een voorstel voor “${listing}”. Bevestig het of wijs het af; dat kan zonder account.`,
      },
      remind_last: {
        subject: (school: string) => `Nog geen antwoord op een voorstel van ${school}`,
        text: (school: string, listing: string) =>
          `${school} wacht al vier werkdagen op jullie antwoord op een voorstel voor “${listing}”. Ook een afwijzing helpt: dan kan de student verder zoeken.`,
      },
    },
    answer: "Bekijk en antwoord",
    proposedAfter: (day: string) =>
      `De link werkt tot en met ${day} en is alleen voor deze plaatsing. Daarna vervalt het voorstel. De plek is bezet zodra je bevestigt.`,
    qualification: "Opleiding",
    level: "Niveau",
    route: "Leerweg",
    period: "Periode",
    offer: "Aanbod",
    company: "Bedrijf",
    school: "School",
    reason: "Reden",
    routes: { bol: "BOL", bbl: "BBL", combined: "BOL en BBL samen" },
    acceptedSubject: (company: string) => `${company} heeft de plaatsing bevestigd`,
    accepted: (company: string) =>
      `${company} heeft de plaatsing bevestigd. De melding is opgelost en andere open voorstellen voor deze student zijn ingetrokken.`,
    declinedSubject: (company: string) => `${company} kan de student niet plaatsen`,
    declined: (company: string) =>
      `${company} heeft het voorstel afgewezen. De student staat nog op jullie lijst; bekijk andere plekken in de buurt.`,
    unansweredSubject: (company: string) => `${company} heeft niet geantwoord`,
    unanswered: (company: string) =>
      `${company} heeft niet geantwoord op het voorstel; het is nu vervallen. De student staat nog op jullie lijst; bekijk andere plekken in de buurt.`,
    withdrawnSubject: (school: string) => `${school} heeft een voorstel ingetrokken`,
    withdrawn: (school: string) =>
      `${school} heeft een voorstel voor een plaatsing ingetrokken. Je hoeft niets te doen; jullie plek blijft open.`,
    fellThroughSubject: (who: string) => `Een plaatsing gaat niet door (${who})`,
    fellThrough: (who: string) =>
      `${who} laat weten dat deze plaatsing niet doorgaat. De plek is weer open en de student zoekt weer.`,
    toStudent: "Naar de student",
    toPlacements: "Naar jullie plaatsingen",
    placedElsewhere: "De student heeft een andere plek gevonden.",
    reportClosed: "De school heeft de melding van de student gesloten.",
  },
  {
    hello: (name) => `Dear ${name},`,
    ask: {
      proposed: {
        subject: (school) => `${school} has a student for your place`,
        text: (school, listing) =>
          `${school} proposes a student for “${listing}”. The student agrees. Confirm the placement or decline it; you need no account.`,
      },
      remind: {
        subject: (school) => `A proposal by ${school} is waiting for an answer`,
        text: (school, listing) =>
          `${school} has been waiting for two working days for your answer to a proposal for “${listing}”. Confirm it or decline it; you need no account.`,
      },
      remind_last: {
        subject: (school) => `No answer yet to a proposal by ${school}`,
        text: (school, listing) =>
          `${school} has been waiting for four working days for your answer to a proposal for “${listing}”. Declining helps as well: the student can look further then.`,
      },
    },
    answer: "See and answer",
    proposedAfter: (day) =>
      `The link works up to and including ${day} and is for this placement only. After that the proposal lapses. The place is taken as soon as you confirm.`,
    qualification: "Qualification",
    level: "Level",
    route: "Learning route",
    period: "Period",
    offer: "Offer",
    company: "Company",
    school: "School",
    reason: "Reason",
    routes: { bol: "BOL", bbl: "BBL", combined: "BOL and BBL combined" },
    acceptedSubject: (company) => `${company} has confirmed the placement`,
    accepted: (company) =>
      `${company} has confirmed the placement. The report is solved and other open proposals for this student have been withdrawn.`,
    declinedSubject: (company) => `${company} cannot place the student`,
    declined: (company) =>
      `${company} has declined the proposal. The student is still on your list; see other places nearby.`,
    unansweredSubject: (company) => `${company} has not answered`,
    unanswered: (company) =>
      `${company} has not answered the proposal, which has lapsed now. The student is still on your list; see other places nearby.`,
    withdrawnSubject: (school) => `${school} has withdrawn a proposal`,
    withdrawn: (school) =>
      `${school} has withdrawn a proposal for a placement. You need not do anything; your place stays open.`,
    fellThroughSubject: (who) => `A placement does not go ahead (${who})`,
    fellThrough: (who) =>
      `${who} lets you know that this placement does not go ahead. The place is open again and the student is looking again.`,
    toStudent: "To the student",
    toPlacements: "To your placements",
    placedElsewhere: "The student has found another place.",
    reportClosed: "The school has closed the student's report.",
  },
);
