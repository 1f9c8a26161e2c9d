import { catalogue, count } from "~/platform/i18n/i18n";

/** The home of whoever is signed in. */
export const mineMessages = catalogue(
  {
    title: "Mijn Vakbrug",
    hello: (name: string) => `Dag ${name}`,
    waiting: (n: number) =>
      n === 1 ? "Er wacht 1 ding op jou" : `Er wachten ${count("nl", n, "ding", "dingen")} op jou`,
    nothing: "Er wacht niets op je",
    nothingText: "Zodra iemand iets van je vraagt, staat het hier.",
    since: (date: string) => `sinds ${date}`,
    confirmTitle: "Bevestig je e-mailadres",
    confirmText: (email: string) =>
      `We stuurden een mail naar ${email}. Open de link daarin en druk op de knop. Daarna kunnen we verder.`,
    confirmAgain: "Vraag een nieuwe mail aan",
    checkTitle: {
      pending: (name: string) => `${name} wordt gecontroleerd`,
      suspended: (name: string) => `${name} is geschorst`,
    },
    check: {
      pending: {
        school:
          "Een coördinator kijkt of alles klopt. Dat duurt meestal een paar werkdagen. Je kunt nu al zoeken; boeken en contactpersonen bekijken kan daarna.",
        company:
          "Een coördinator kijkt of alles klopt. Dat duurt meestal een paar werkdagen. Je kunt je aanbod nu al klaarzetten.",
      },
      suspended: {
        school: "Je kunt zolang niet boeken en geen contactpersonen zien. De reden staat bij Mijn school.",
        company: "Je aanbod is zolang niet te zien en niet te boeken. De reden staat bij Mijn bedrijf.",
      },
    },
    doors: "Waar wil je heen?",
    search: "Zoek een bedrijf",
    searchText: "Gastlessen, bezoeken, stages en leerbanen bij jou in de buurt.",
    bookings: "Mijn boekingen",
    bookingsText: "Wat je hebt aangevraagd en wat er is afgesproken.",
    agenda: "Agenda",
    agendaText: "Wat er wanneer is, ook in je eigen agenda.",
    companyAgendaText: "Je vrije momenten en wat er is afgesproken.",
    favourites: "Favorieten",
    favouritesText: "Aanbod dat je hebt bewaard, met het eerste vrije moment.",
    waitingList: "Wachtlijst",
    waitingListText: "Groepen van je school die wachten op plaats in een vol moment.",
    bus: "Techniekbus",
    busText: "Reserveer vervoer naar een bedrijf, of bekijk je ritten.",
    school: "Mijn school",
    schoolText: "De afspraken van je collega's, en je school zelf.",
    students: "Studenten zonder plek",
    studentsText: "Wie zoekt er nog, en welke plekken passen erbij?",
    report: "Ik heb nog geen plek",
    reportText: "Meld dat je nog geen stage of leerbaan hebt. Je school helpt je zoeken.",
    profile: "Mijn profiel",
    profileText: "Wat je zoekt en wat je kunt, voor al je sollicitaties.",
    account: "Mijn account",
    accountText: "Je naam, taal, wachtwoord en e-mailadres.",
    company: "Mijn bedrijf",
    companyText: "Je gegevens, je contactpersonen en je erkenningen.",
    offers: "Mijn aanbod",
    offersText: "Zet iets nieuws neer of pas aan wat er staat.",
    requests: "Aanvragen",
    requestsText: "Wat scholen van je vragen.",
    desk: "Beheer",
    deskText: "Scholen, bedrijven en aanbod die op controle wachten.",
  },
  {
    title: "My Vakbrug",
    hello: (name) => `Hello ${name}`,
    waiting: (n) =>
      n === 1 ? "1 thing is waiting for you" : `${count("en", n, "thing", "things")} are waiting for you`,
    nothing: "Nothing is waiting for you",
    nothingText: "As soon as somebody asks you something, you will find it here.",
    since: (date) => `since ${date}`,
    confirmTitle: "Confirm your e-mail address",
    confirmText: (email) =>
      `We sent a mail to ${email}. Open the link in it and press the button. Then you can go on.`,
    confirmAgain: "Ask for a new mail",
    checkTitle: {
      pending: (name) => `${name} is being checked`,
      suspended: (name) => `${name} has been suspended`,
    },
    check: {
      pending: {
        school:
          "A coordinator checks your details. That usually takes a few working days. You can already search; after the check you can book and see contact persons.",
        company:
          "A coordinator checks your details. That usually takes a few working days. You can already prepare your offers.",
      },
      suspended: {
        school:
          "For the time being you cannot book or see contact persons. You find the reason under My school.",
        company:
          "Your offers are not shown and cannot be booked for the time being. You find the reason under My company.",
      },
    },
    doors: "Where do you want to go?",
    search: "Find a company",
    searchText: "Guest lessons, visits, internships and apprenticeships near you.",
    bookings: "My bookings",
    bookingsText: "What you requested and what has been agreed.",
    agenda: "Calendar",
    agendaText: "What is when, also in your own calendar.",
    companyAgendaText: "Your free moments and what was agreed.",
    favourites: "Favourites",
    favouritesText: "Offers that you have kept, with their first free moment.",
    waitingList: "Waiting list",
    waitingListText: "Groups of your school that wait for room in a full moment.",
    bus: "Tech bus",
    busText: "Reserve transport to a company, or see your rides.",
    school: "My school",
    schoolText: "Your colleagues' appointments, and the school itself.",
    students: "Students without a place",
    studentsText: "Who is still looking, and which places fit?",
    report: "I have no place yet",
    reportText: "Report that you have no internship or apprenticeship yet. Your school helps you look.",
    profile: "My profile",
    profileText: "What you look for and what you can do, for all your applications.",
    account: "My account",
    accountText: "Your name, language, password and e-mail address.",
    company: "My company",
    companyText: "Your details, your contacts and your recognitions.",
    offers: "My offers",
    offersText: "Add something new or change what is there.",
    requests: "Requests",
    requestsText: "What schools ask of you.",
    desk: "Desk",
    deskText: "Schools, companies and offers waiting to be checked.",
  },
);
