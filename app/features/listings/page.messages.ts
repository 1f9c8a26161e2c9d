import { catalogue, count } from "~/platform/i18n/i18n";

/** The pages of an offer and of a company. */
export const pageMessages = catalogue(
  {
    about: "Wat doen en leren leerlingen?",
    forWhom: "Voor wie?",
    practical: "Praktisch",
    slots: "Kies een moment",
    calendar: "Kalender met de vrije momenten",
    slotsNone: "Er is nu geen vrij moment",
    slotsNoneText: "Kijk later nog eens, of zoek iets vergelijkbaars in de buurt.",
    nearby: "Zoek in de buurt",
    book: "Aanvragen",
    bookAll: "Vraag een moment aan",
    room: (pupils: number) => `nog plaats voor ${count("nl", pupils, "leerling", "leerlingen")}`,
    full: (n: number) =>
      n === 1 ? "1 vol moment met een wachtlijst" : `${n} volle momenten met een wachtlijst`,
    fullText: "Zet je groep op de wachtlijst. Komt er plaats vrij, dan hoor je het meteen.",
    waiting: (groups: number) =>
      groups === 0
        ? "er wacht nog niemand"
        : groups === 1
          ? "er wacht 1 groep"
          : `er wachten ${groups} groepen`,
    moreSlots: (n: number) => `Nog ${count("nl", n, "moment", "momenten")}`,
    level: "Niveau",
    language: "Taal",
    duration: "Duur",
    minutes: (n: number) =>
      n % 60 === 0
        ? `${n / 60} uur`
        : n > 60
          ? `${Math.floor(n / 60)} uur en ${n % 60} minuten`
          : `${n} minuten`,
    group: "Groep",
    groupOf: (min: number | null, max: number) =>
      min === null ? `tot ${count("nl", max, "leerling", "leerlingen")}` : `${min} tot ${max} leerlingen`,
    cost: "Kosten",
    free: "gratis",
    age: "Leeftijd",
    ageFrom: (age: number) => `vanaf ${age} jaar`,
    wheelchair: "Rolstoel",
    wheelchairYes: "toegankelijk voor rolstoelen",
    wheelchairNo: "niet toegankelijk voor rolstoelen",
    rie: "Veiligheid",
    rieYes: "in de RI&E van het bedrijf staan ook de risico's voor jongeren onder de 18",
    rieNo: "er staat niet bij of de RI&E van het bedrijf ook over jongeren onder de 18 gaat; vraag het na",
    vog: "VOG",
    vogYes: "wie de leerlingen begeleidt, kan een VOG laten zien",
    vogNo: "staat er niet bij; je kunt erom vragen in je aanvraag",
    wear: "Kleding",
    arrival: "Aankomst",
    bring: "Meenemen",
    travel: "Waar",
    travelTo: (km: number) => `op jullie school, tot ${km} km van het bedrijf`,
    where: "Adres",
    sector: "Sector",
    campaign: "Campagne",
    deliverable: "Resultaat",
    notice: "Aanvragen",
    noticeDays: (n: number) => `uiterlijk ${count("nl", n, "dag", "dagen")} van tevoren`,
    others: (company: string) => `Meer van ${company}`,
    distance: (km: string, school: string) => `Hemelsbreed ${km} km van ${school}`,
    preview: "Dit aanbod staat nog niet online; alleen jullie zien deze pagina.",
    closed: {
      paused: "Dit bedrijf neemt nu geen aanvragen aan",
      full: "Dit bedrijf heeft genoeg aanvragen voor deze maand",
      pausedText: "Zoek vergelijkbaar aanbod in de buurt, of kijk later nog eens.",
      pausedUntil: (day: string) =>
        `Het bedrijf neemt even pauze tot en met ${day}. Zoek vergelijkbaar aanbod in de buurt, of kom daarna terug.`,
      fullText: "Zoek vergelijkbaar aanbod in de buurt, of vraag volgende maand opnieuw.",
    },
    gone: "Dit aanbod is er niet meer",
    goneText: "Het bedrijf biedt dit nu niet aan. In de buurt is vast iets anders te vinden.",
    company: {
      about: "Over het bedrijf",
      offers: "Wat je hier kunt doen",
      none: "Dit bedrijf heeft nu geen aanbod",
      unverified: "Dit bedrijf is nog niet gecontroleerd.",
      recognised: "Erkend leerbedrijf voor",
      joint: "Leerbanen samen met andere bedrijven",
    },
  },
  {
    about: "What will pupils do and learn?",
    forWhom: "For whom?",
    practical: "Practical",
    slots: "Choose a moment",
    calendar: "Calendar with the free moments",
    slotsNone: "There is no free moment now",
    slotsNoneText: "Look again later, or find something like it nearby.",
    nearby: "Search nearby",
    book: "Request",
    bookAll: "Request a moment",
    room: (pupils) => `room for ${count("en", pupils, "pupil", "pupils")}`,
    full: (n) => (n === 1 ? "1 full moment with a waiting list" : `${n} full moments with a waiting list`),
    fullText: "Put your group on the waiting list. When room comes free, you hear it at once.",
    waiting: (groups) =>
      groups === 0
        ? "nobody is waiting yet"
        : groups === 1
          ? "1 group is waiting"
          : `${groups} groups are waiting`,
    moreSlots: (n) => count("en", n, "more moment", "more moments"),
    level: "Level",
    language: "Language",
    duration: "Duration",
    minutes: (n) =>
      n % 60 === 0
        ? count("en", n / 60, "hour", "hours")
        : n > 60
          ? `${Math.floor(n / 60)} h ${n % 60} min`
          : `${n} minutes`,
    group: "Group",
    groupOf: (min, max) =>
      min === null ? `up to ${count("en", max, "pupil", "pupils")}` : `${min} to ${max} pupils`,
    cost: "Cost",
    free: "free",
    age: "Age",
    ageFrom: (age) => `from ${age} years`,
    wheelchair: "Wheelchair",
    wheelchairYes: "accessible for wheelchairs",
    wheelchairNo: "not accessible for wheelchairs",
    rie: "Safety",
    rieYes: "the company's risk assessment covers young people under 18",
    rieNo: "it is not said whether the company's risk assessment covers young people under 18; ask about it",
    vog: "Certificate of conduct",
    vogYes: "whoever guides the pupils can show one (VOG)",
    vogNo: "it is not said; you can ask for one (VOG) in your request",
    wear: "Clothes",
    arrival: "Arrival",
    bring: "Bring",
    travel: "Where",
    travelTo: (km) => `at your school, up to ${km} km from the company`,
    where: "Address",
    sector: "Sector",
    campaign: "Campaign",
    deliverable: "Result",
    notice: "When to request",
    noticeDays: (n) => `at least ${count("en", n, "day", "days")} ahead`,
    others: (company) => `More from ${company}`,
    distance: (km, school) => `${km} km from ${school} as the crow flies`,
    preview: "This offer is not online yet; only you see this page.",
    closed: {
      paused: "This company takes no requests now",
      full: "This company has enough requests for this month",
      pausedText: "Find something like it nearby, or look again later.",
      pausedUntil: (day) =>
        `The company takes a break up to and including ${day}. Find something like it nearby, or come back after that.`,
      fullText: "Find something like it nearby, or ask again next month.",
    },
    gone: "This offer is no longer there",
    goneText: "The company does not offer this now. There is surely something else nearby.",
    company: {
      about: "About the company",
      offers: "What you can do here",
      none: "This company has no offers now",
      unverified: "This company has not been checked yet.",
      recognised: "Recognised training company for",
      joint: "Apprenticeships together with other companies",
    },
  },
);
