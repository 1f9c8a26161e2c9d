import { catalogue, count } from "~/platform/i18n/i18n";

/** How a company wants to be asked, how it has answered, and how that tells in the search. */
export const settingsMessages = catalogue(
  {
    title: "Instellingen",
    lead: "Zo willen jullie gevraagd worden. Wat je leeg laat, staat niet ingesteld.",
    of: (company: string) => `Instellingen van ${company}`,
    companies: "Jouw bedrijven",
    saved: "Bewaard.",
    resumed: "Jullie ontvangen weer aanvragen.",
    save: "Bewaren",
    errors: "Er klopt nog iets niet",
    optional: "(niet verplicht)",
    closed: {
      silenceTitle: "Jullie staan op pauze",
      silence:
        "De laatste aanvragen van scholen bleven onbeantwoord. Daarom is jullie aanbod nu niet te vinden. Druk op de knop om weer aanvragen te ontvangen.",
      pausedTitle: (day: string) => `Jullie staan op pauze tot en met ${day}`,
      paused: "Jullie aanbod is zolang niet te vinden. Aanvragen die al binnen zijn, lopen door.",
      fullTitle: "Jullie hebben genoeg aanvragen voor deze maand",
      full: "Wat scholen kunnen boeken is verborgen tot de eerste van volgende maand, of tot een aanvraag niet doorgaat. Verhoog het aantal om eerder weer gevonden te worden.",
      resume: "Weer aanvragen ontvangen",
    },
    load: {
      legend: "Hoeveel en wanneer",
      requests: "Aanvragen per maand",
      requestsHint:
        "Heb je er zoveel, dan is je aanbod voor scholen verborgen tot het minder wordt. Leeg: geen grens.",
      pause: "Pauze tot en met",
      pauseHint: "Zolang is niets van jullie te vinden of te boeken.",
      buffer: "Minuten vrij tussen groepen",
      bufferHint:
        "Ook tussen verschillend aanbod. 0: groepen mogen aansluiten, maar niet tegelijk. Leeg: geen regel.",
    },
    terms: {
      legend: "Voor nieuw aanbod",
      hint: "Waar een nieuw aanbod mee begint. Wat al online staat, pas je daar aan.",
      notice: "Dagen vooraf",
      noticeHint: "Zoveel dagen van tevoren moet een school vragen.",
      hold: "Werkdagen om te antwoorden",
      holdHint: "Zo lang houden we een moment vast.",
    },
    deputy: {
      legend: "Wie antwoordt als je er niet bent?",
      hint: "Op deze dagen gaan alle mails naar je collega, in plaats van naar de contactpersoon.",
      name: "Naam",
      email: "E-mailadres",
      phone: "Telefoon",
      from: "Van",
      until: "Tot en met",
    },
    response: {
      title: "Zo antwoorden jullie",
      few: (from: number) =>
        `Er zijn nog te weinig aanvragen geweest. Vanaf ${from} staat hier en bij je aanbod hoe jullie antwoorden.`,
      how: "Over de laatste 12 maanden. Bevestigen, afwijzen en een ander moment voorstellen zijn alle drie een antwoord; een aanvraag die verloopt niet. Wat de school op tijd zelf intrekt, telt niet mee.",
    },
    ranking: {
      title: "Zo sta je hoger in de zoekresultaten",
      lead: "Bij ‘Best passend’ telt een vast aantal dingen mee. Bij de andere volgordes (afstand, eerste datum, nieuwste) telt alleen dat ene.",
      text: (percent: number) =>
        `${percent}%: hoe goed de zoekwoorden passen. Een woord in je titel telt het zwaarst.`,
      distance: (percent: number, near: number, far: number) =>
        `${percent}%: hoe dichtbij je bent. Binnen ${near} km telt het helemaal, boven ${far} km niet.`,
      response: (percent: number) =>
        `${percent}%: welk deel van de aanvragen je beantwoordt. Een afwijzing is ook een antwoord. Wie nieuw is, begint gemiddeld.`,
      freshness: (percent: number, days: number) =>
        `${percent}%: hoe nieuw het aanbod is. Na ${count("nl", days, "dag", "dagen")} telt dat nog half.`,
    },
    field: { order: "Deze dag ligt vóór de eerste dag." },
  },
  {
    title: "Settings",
    lead: "This is how you want to be asked. What you leave empty is not set.",
    of: (company) => `Settings of ${company}`,
    companies: "Your companies",
    saved: "Saved.",
    resumed: "You receive requests again.",
    save: "Save",
    errors: "Something is not right yet",
    optional: "(optional)",
    closed: {
      silenceTitle: "You are paused",
      silence:
        "The last requests from schools were not answered. That is why your offers cannot be found now. Press the button to receive requests again.",
      pausedTitle: (day) => `You take a break up to and including ${day}`,
      paused: "Your offers cannot be found until then. Requests that have already come in go on.",
      fullTitle: "You have enough requests for this month",
      full: "What schools can book is hidden until the first of next month, or until a request comes to nothing. Raise the number to be found sooner.",
      resume: "Receive requests again",
    },
    load: {
      legend: "How many and when",
      requests: "Requests a month",
      requestsHint:
        "Once you have as many, your offers for schools are hidden until it is less. Empty: no limit.",
      pause: "Break up to and including",
      pauseHint: "Until then nothing of yours can be found or booked.",
      buffer: "Minutes free between groups",
      bufferHint:
        "Between different offers too. 0: groups may follow each other, but not overlap. Empty: no rule.",
    },
    terms: {
      legend: "For new offers",
      hint: "What a new offer begins with. What is online already you change there.",
      notice: "Days ahead",
      noticeHint: "So many days ahead a school must ask.",
      hold: "Working days to answer",
      holdHint: "For so long we hold a moment.",
    },
    deputy: {
      legend: "Who answers when you are away?",
      hint: "On these days all mails go to your colleague instead of to the contact person.",
      name: "Name",
      email: "E-mail address",
      phone: "Phone",
      from: "From",
      until: "Up to and including",
    },
    response: {
      title: "How you answer",
      few: (from) =>
        `There have been too few requests yet. From ${from} on it says here and with your offers how you answer.`,
      how: "Over the last 12 months. Confirming, declining and proposing another moment are all answers; a request that lapses is not. What the school withdraws in time does not count.",
    },
    ranking: {
      title: "How to stand higher in search results",
      lead: "In ‘Best match’ a fixed set of things counts. In the other orders (distance, first date, newest) only that one thing does.",
      text: (percent) => `${percent}%: how well the words fit. A word in your title counts most.`,
      distance: (percent, near, far) =>
        `${percent}%: how near you are. Within ${near} km it counts fully, beyond ${far} km not at all.`,
      response: (percent) =>
        `${percent}%: what share of the requests you answer. Declining is an answer too. Who is new begins in the middle.`,
      freshness: (percent, days) =>
        `${percent}%: how new the offer is. After ${count("en", days, "day", "days")} that counts half.`,
    },
    field: { order: "This day is before the first day." },
  },
);
