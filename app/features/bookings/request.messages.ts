import { catalogue } from "~/platform/i18n/i18n";

/** The request form. */
export const requestMessages = catalogue(
  {
    title: (title: string) => `${title} aanvragen`,
    lead: (company: string) =>
      `${company} krijgt je aanvraag meteen per mail en kan met één klik bevestigen.`,
    back: "Terug naar het aanbod",
    classes: "Voor meer klassen tegelijk?",
    classesLink: "Vraag twee tot zes klassen in één keer aan, elk op een eigen lesuur of moment.",
    slot: {
      title: "1. Kies een moment",
      legend: "Moment",
      left: (groups: number, pupils: number) =>
        `${groups === 1 ? "Plaats voor 1 groep" : `Plaats voor ${groups} groepen`}, hooguit ${pupils} ${pupils === 1 ? "leerling" : "leerlingen"}`,
      closed: (name: string) => `Jullie zijn dicht: ${name}.`,
      closedAt: (school: string, name: string) => `${school} is dicht: ${name}.`,
      whileClosed: "We willen dit moment, ook al is onze school dan dicht",
      whileClosedHint: "Grijze momenten vallen in een vakantie of toetsweek van jullie school.",
    },
    second: {
      title: "Tweede keus",
      legend: "Tweede keus",
      why: "Antwoordt het bedrijf niet op tijd? Dan vragen we vanzelf je tweede keus, voor dezelfde groep.",
      open: "Kies een tweede keus",
      none: "Geen tweede keus",
      same: "Ander moment van dit aanbod",
      other: (company: string, place: string, km: string, forWhom: string) =>
        `${company} in ${place}, ${km} km. Voor ${forWhom}.`,
    },
    group: {
      title: "2. Je groep",
      school: "School",
      audience: "Niveau",
      chooseAudience: "Kies een niveau",
      year: "Leerjaar of groep",
      pupils: "Aantal leerlingen",
      pupilsHint: (min: number | null, max: number | null) =>
        [min === null ? "" : `vanaf ${min}`, max === null ? "" : `hooguit ${max}`].filter(Boolean).join(", "),
      escorts: "Aantal begeleiders",
      escortsHint: "Tellen niet mee voor de plaatsen.",
    },
    goal: {
      title: "3. Waar is het voor?",
      goal: "Doel",
      goalHint: "Wat moeten de leerlingen na afloop weten of kunnen? Zo kan het bedrijf zich voorbereiden.",
      needs: "Waar moet het bedrijf rekening mee houden?",
      needsHint: "Bijvoorbeeld een rolstoel of een allergie. Noem geen namen van leerlingen.",
    },
    phone: {
      label: "Dit is al telefonisch afgesproken met het bedrijf",
      hint: "Het bedrijf krijgt je aanvraag toch, om de afspraak te bevestigen.",
    },
    repeat: {
      title: (reference: string) => `Je herhaalt het bezoek van boeking ${reference}`,
      text: (moment: string) =>
        `Dat was op ${moment}. Je groep en je doel staan al ingevuld; de momenten rond dezelfde week staan bovenaan. Controleer of alles klopt voor de klas van dit jaar.`,
      gone: (moment: string) =>
        `Dat was op ${moment}. Dit aanbod heeft nu geen vrij moment meer. Kijk hieronder of iets anders past.`,
    },
    summary: {
      title: "Samenvatting",
      company: "Bedrijf",
      place: "Plaats",
      moment: "Moment",
      group: "Groep",
      cost: "Kosten",
      free: "Gratis",
      notChosen: "Nog niet gekozen",
      hold: (days: number) =>
        `Het bedrijf antwoordt binnen hooguit ${days} werkdagen. Tot dan houden we het moment voor je vast.`,
    },
    sending: (moment: string, group: string) => `Je vraagt aan: ${moment}. ${group}.`,
    submit: "Aanvraag versturen",
    pending: "Bezig met versturen…",
    none: {
      title: "Er zijn nu geen vrije momenten",
      text: "Alle momenten zijn vol of te dichtbij. Zoek ander aanbod, of kijk later nog eens.",
    },
    closed: {
      title: "Dit aanbod neemt nu geen aanvragen aan",
      text: "Het bedrijf heeft dit aanbod gepauzeerd of gesloten. Zoek vergelijkbaar aanbod in de buurt.",
    },
    slotGone: {
      title: "Het gekozen moment is niet meer vrij",
      text: "Kies hieronder een ander moment.",
    },
    full: "Is je moment vol, of past je groep er niet meer bij? Zet je groep op de wachtlijst.",
    toWaitingList: "Naar de wachtlijst",
    search: "Zoek ander aanbod",
    stop: {
      email: {
        title: "Bevestig eerst je e-mailadres",
        text: "We hebben je een mail gestuurd met een link. Open die, druk op de knop en kom dan hier terug.",
      },
      pending: {
        title: "Je school wordt nog gecontroleerd",
        text: "De coördinator van je regio controleert dat je bij deze school werkt. Daarna kun je boeken; je krijgt een mail.",
      },
      school: {
        title: "Boeken is voor docenten",
        text: "Alleen medewerkers van een school kunnen een moment aanvragen. Meld je aan met je school als je daar werkt.",
      },
    },
    register: "Aanmelden als docent",
  },
  {
    title: (title) => `Request: ${title}`,
    lead: (company) => `${company} gets your request by mail at once and can confirm it with one click.`,
    back: "Back to the offer",
    classes: "For several classes at once?",
    classesLink: "Ask for two to six classes in one go, each at a lesson hour or moment of its own.",
    slot: {
      title: "1. Choose a moment",
      legend: "Moment",
      left: (groups, pupils) =>
        `${groups === 1 ? "Room for 1 group" : `Room for ${groups} groups`}, at most ${pupils} ${pupils === 1 ? "pupil" : "pupils"}`,
      closed: (name) => `You are closed: ${name}.`,
      closedAt: (school, name) => `${school} is closed: ${name}.`,
      whileClosed: "We want this moment, although our school is closed then",
      whileClosedHint: "Grey moments are in a holiday or test week of your school.",
    },
    second: {
      title: "Second choice",
      legend: "Second choice",
      why: "Does the company not answer in time? Then we ask your second choice by ourselves, for the same group.",
      open: "Choose a second choice",
      none: "No second choice",
      same: "Another moment of this offer",
      other: (company, place, km, forWhom) => `${company} in ${place}, ${km} km. For ${forWhom}.`,
    },
    group: {
      title: "2. Your group",
      school: "School",
      audience: "Level",
      chooseAudience: "Choose a level",
      year: "Year",
      pupils: "Number of pupils",
      pupilsHint: (min, max) =>
        [min === null ? "" : `${min} or more`, max === null ? "" : `at most ${max}`]
          .filter(Boolean)
          .join(", "),
      escorts: "Number of accompanying adults",
      escortsHint: "They do not take up places.",
    },
    goal: {
      title: "3. What is it for?",
      goal: "Goal",
      goalHint: "What should the pupils know or be able to do afterwards? It helps the company prepare.",
      needs: "What should the company know beforehand?",
      needsHint: "A wheelchair or an allergy, for example. Do not name pupils.",
    },
    phone: {
      label: "This has been agreed with the company by phone already",
      hint: "The company gets your request all the same, to confirm the appointment.",
    },
    repeat: {
      title: (reference) => `You are repeating the visit of booking ${reference}`,
      text: (moment) =>
        `That was on ${moment}. Your group and your goal are filled in already; the moments around the same week come first. Check that everything is right for this year's class.`,
      gone: (moment) =>
        `That was on ${moment}. This offer has no free moment now. See below whether something else fits.`,
    },
    summary: {
      title: "Summary",
      company: "Company",
      place: "Place",
      moment: "Moment",
      group: "Group",
      cost: "Cost",
      free: "Free",
      notChosen: "Not chosen yet",
      hold: (days) =>
        `The company answers within ${days} working days at most. Until then we hold the moment for you.`,
    },
    sending: (moment, group) => `You ask for: ${moment}. ${group}.`,
    submit: "Send the request",
    pending: "Sending…",
    none: {
      title: "There are no free moments now",
      text: "All moments are full or too soon. Find another offer, or look again later.",
    },
    closed: {
      title: "This offer takes no requests now",
      text: "The company has paused or closed this offer. Look for a similar one nearby.",
    },
    slotGone: {
      title: "The moment you chose is no longer free",
      text: "Choose another moment below.",
    },
    full: "Is your moment full, or does your group no longer fit? Put your group on the waiting list.",
    toWaitingList: "To the waiting list",
    search: "Find another offer",
    stop: {
      email: {
        title: "Confirm your e-mail address first",
        text: "We sent you a mail with a link. Open it, press the button and come back here.",
      },
      pending: {
        title: "Your school is still being checked",
        text: "The coordinator of your region checks that you work at this school. After that you can book; you get a mail.",
      },
      school: {
        title: "Booking is for teachers",
        text: "Only staff of a school can ask for a moment. Register with your school if you work at one.",
      },
    },
    register: "Register as a teacher",
  },
);
