import { catalogue } from "~/platform/i18n/i18n";

/** The school's side: what happens now, choosing, withdrawing, and the lists. */
export const teacherMessages = catalogue(
  {
    title: (reference: string) => `Boeking ${reference}`,
    next: {
      title: "Wat gebeurt er nu?",
      requested: (company: string, until: string) =>
        `Je aanvraag is verstuurd. ${company} antwoordt uiterlijk ${until}. Tot dan is het moment voor jullie vastgehouden. Je krijgt een mail zodra er antwoord is; je hoeft niets te doen.`,
      countered: (company: string, until: string) =>
        `${company} kan niet op het gevraagde moment, maar stelt iets anders voor. Kies hieronder een moment, uiterlijk ${until}. Tot dan houden we het voorstel voor jullie vast.`,
      confirmed: (company: string) =>
        `De afspraak met ${company} staat vast. Zet hem in je agenda en overleg de laatste details met de contactpersoon.`,
      declined: "Het bedrijf kan helaas niet. Zoek ander aanbod in de buurt.",
      expired:
        "Er kwam niet op tijd een antwoord, dus het moment is weer vrij. De coördinator van je regio ziet dit ook. Je kunt opnieuw aanvragen of ander aanbod zoeken.",
      withdrawn: "Deze aanvraag is ingetrokken. Je kunt altijd een nieuwe doen.",
      cancelled: "Deze afspraak is afgezegd. Kies een ander moment of ander aanbod.",
      completed: "Het is achter de rug. We hopen dat de leerlingen er iets aan hadden.",
      no_show: "Genoteerd is dat dit niet doorging; de leerlingen tellen niet mee.",
    },
    choice: {
      isSecond: (company: string, title: string) =>
        `Dit is je tweede keus. Met ${company} (${title}) lukte het niet op tijd.`,
      willAsk: (named: string) =>
        `Komt er niet op tijd een antwoord, dan vragen we vanzelf je tweede keus: ${named}.`,
      unchosen: (named: string) => `Kies je niet op tijd, dan vragen we vanzelf je tweede keus: ${named}.`,
      couldNot: (named: string) => `Je tweede keus was intussen vol of past niet meer: ${named}.`,
    },
    repeat: "Herhaal dit bezoek",
    again: "Opnieuw aanvragen",
    bus: "Techniekbus",
    search: "Ander aanbod zoeken",
    choose: {
      title: "Het voorstel",
      legend: "Moment",
      submit: "Dit moment kiezen",
    },
    withdraw: {
      trigger: "Aanvraag intrekken",
      question: (reference: string) =>
        `Wil je aanvraag ${reference} intrekken? Het moment is daarna weer vrij.`,
      reason: "Waarom?",
      submit: "Ja, intrekken",
    },
    list: {
      title: "Mijn boekingen",
      lead: "Jouw aanvragen en afspraken bij bedrijven, en die van je collega's.",
      colleagues: "Van mijn collega's",
      empty: "Nog geen boekingen",
      emptyText: "Zoek een bedrijf dat bij je groep past, kies een moment en vraag het aan.",
      noColleagues: "Je collega's hebben nog niets aangevraagd.",
      search: "Zoek een bedrijf",
    },
    school: {
      title: "Boekingen van de school",
      lead: "Alles wat jullie school heeft aangevraagd en afgesproken.",
      waiting: "Wacht op antwoord",
      ahead: "Afgesproken",
      earlier: "Eerder",
      none: "Niets.",
      pending:
        "Zodra de coördinator je school en jouw plek daar heeft goedgekeurd, zie je hier de boekingen van de school.",
      pendingTitle: "Je school wordt nog gecontroleerd",
    },
  },
  {
    title: (reference) => `Booking ${reference}`,
    next: {
      title: "What happens now?",
      requested: (company, until) =>
        `Your request has been sent. ${company} answers by ${until} at the latest. Until then the moment is held for you. You will get a mail as soon as there is an answer; you do not need to do anything.`,
      countered: (company, until) =>
        `${company} cannot make the moment you asked for, but proposes something else. Choose a moment below, by ${until} at the latest. Until then we hold the proposal for you.`,
      confirmed: (company) =>
        `The appointment with ${company} is confirmed. Put it in your calendar and agree the last details with the contact person.`,
      declined: "Unfortunately the company cannot make it. Look for another offer nearby.",
      expired:
        "There was no answer in time, so the moment is free again. The coordinator of your region sees this too. You can ask again or look for another offer.",
      withdrawn: "This request has been withdrawn. You can always make a new one.",
      cancelled: "This appointment was cancelled. Choose another moment or another offer.",
      completed: "It has taken place. We hope your pupils got something out of it.",
      no_show: "Noted that this did not take place; the pupils are not counted.",
    },
    choice: {
      isSecond: (company, title) =>
        `This is your second choice. It did not work out with ${company} (${title}) in time.`,
      willAsk: (named) => `If there is no answer in time, we ask your second choice by ourselves: ${named}.`,
      unchosen: (named) => `If you do not choose in time, we ask your second choice by ourselves: ${named}.`,
      couldNot: (named) => `Your second choice had been filled or no longer fits: ${named}.`,
    },
    repeat: "Repeat this visit",
    again: "Ask again",
    bus: "Tech bus",
    search: "Find another offer",
    choose: {
      title: "The proposal",
      legend: "Moment",
      submit: "Choose this moment",
    },
    withdraw: {
      trigger: "Withdraw the request",
      question: (reference) => `Withdraw request ${reference}? The moment will be free again.`,
      reason: "Why?",
      submit: "Yes, withdraw",
    },
    list: {
      title: "My bookings",
      lead: "Your requests to and appointments with companies, and those of your colleagues.",
      colleagues: "Of my colleagues",
      empty: "No bookings yet",
      emptyText: "Find a company that fits your group, choose a moment and ask for it.",
      noColleagues: "Your colleagues have not requested anything yet.",
      search: "Find a company",
    },
    school: {
      title: "Bookings of the school",
      lead: "Everything that your school has requested and arranged.",
      waiting: "Waiting for an answer",
      ahead: "Arranged",
      earlier: "Earlier",
      none: "Nothing.",
      pending:
        "As soon as the coordinator has approved your school and your place there, you see the school's bookings here.",
      pendingTitle: "Your school is still being checked",
    },
  },
);
