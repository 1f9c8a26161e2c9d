import { catalogue, count } from "~/platform/i18n/i18n";

/** Applying, and one's own applications. */
export const applyMessages = catalogue(
  {
    title: "Solliciteren",
    lead: (company: string, place: string) => `bij ${company} in ${place}`,
    toPlace: "Terug naar de plek",
    toProfile: "Naar je profiel",
    noProfile: "Maak eerst je profiel",
    noProfileText:
      "Je vult het één keer in, voor al je sollicitaties. Dat kost ongeveer vijf minuten en kan zonder cv.",
    incomplete: "Vul eerst je profiel aan",
    incompleteText: "Dit ontbreekt nog. Daarna kun je overal solliciteren.",
    gap: {
      begin: "Je profiel maken",
      birth_date: "Je geboortedatum",
      aim: "Wat je zoekt",
      route: "Je leerweg",
      home: "Je postcode",
      start: "Wanneer je kunt beginnen",
      skills: "Wat je kunt",
      school: "Je school en studentnummer",
      guardian: "Je ouder of verzorger",
      guardian_consent: "De toestemming van je ouder of verzorger",
    },
    closed: "Solliciteren kan hier niet",
    earlier: "Bekijk je sollicitatie",
    objective: "Objectieve selectie",
    objectiveText:
      "Het bedrijf ziet je naam, school, e-mailadres en talen pas als het je uitnodigt. Schrijf ze daarom niet in je motivatie, en je leeftijd en adres ook niet.",
    profileGoes:
      "Het bedrijf krijgt je profiel: opleiding, vaardigheden, ervaring en reistijd. Je adres niet, en je geboortedatum pas in de praktijkovereenkomst.",
    motivation: "Waarom wil je hier leren?",
    motivationHint: "Vertel kort wat je aanspreekt en wat je al kunt.",
    sharesCv: "Stuur mijn cv mee",
    submit: "Sollicitatie versturen",
    pending: "Bezig met versturen…",
    list: {
      title: "Mijn sollicitaties",
      back: "Mijn Vakbrug",
      lead: (left: number) =>
        left > 0
          ? `Je kunt er nog ${count("nl", left, "versturen", "versturen")}; hooguit tien tegelijk.`
          : "Je hebt er tien open staan, dat is het meeste wat kan.",
      open: "Lopend",
      others: "Afgerond",
      empty: "Je hebt nog niet gesolliciteerd",
      emptyText: "Zoek een plek die past en solliciteer met je profiel.",
      search: "Zoek een plek",
      sent: (day: string) => `verstuurd op ${day}`,
    },
    next: {
      submitted: "Het bedrijf heeft je sollicitatie. Je krijgt bericht zodra het antwoordt.",
      viewed: "Het bedrijf heeft je sollicitatie bekeken. Je krijgt bericht zodra het antwoordt.",
      invited: "Het bedrijf wil je ontmoeten. Kies een tijd.",
      comes: (when: string) =>
        `Je komt op ${when}. Kun je dan toch niet? Kies een andere tijd of stuur een bericht.`,
      offered: (until: string) => `Het bedrijf biedt je deze plek aan en houdt hem vrij tot en met ${until}.`,
      accepted: "Je hebt deze plek. De volgende stap is de praktijkovereenkomst.",
      placed: "De praktijkovereenkomst is rond. Veel plezier op je plek!",
    },
    agreement: "Praktijkovereenkomst",
    choose: {
      title: "Kies een tijd",
      legend: "Wanneer kun je komen?",
      past: "voorbij",
      chosen: "gekozen",
      submit: "Deze tijd kiezen",
      changeTitle: "Je afspraak",
      change: "Andere tijd kiezen",
    },
    accept: {
      title: "Het aanbod",
      others: "Trek mijn andere sollicitaties voor deze leerweg in",
      othersHint: "Die bedrijven krijgen bericht. Haal het vinkje weg als je ze wilt laten staan.",
      submit: "Plek aannemen",
      refuse: "Aanbod afslaan",
      refuseQuestion: (company: string) =>
        `Het aanbod van ${company} afslaan? De plek gaat dan naar een ander.`,
    },
    withdraw: {
      trigger: "Sollicitatie intrekken",
      question: (company: string) => `Je sollicitatie bij ${company} intrekken? Het bedrijf krijgt bericht.`,
    },
    fellThrough: {
      trigger: "Deze plek gaat niet door",
      question: (company: string) =>
        `Gaat je plek bij ${company} niet door? Het bedrijf krijgt bericht, en je school als die je heeft bevestigd.`,
      reason: "Waarom?",
    },
    done: {
      submitted: "Je sollicitatie is verstuurd.",
      chosen: "Je keuze is doorgegeven aan het bedrijf.",
      accepted:
        "Gefeliciteerd, je hebt de plek. Het bedrijf krijgt bericht. Hieronder staat hoe het verdergaat.",
      withdrawn: "Je sollicitatie is ingetrokken. Het bedrijf heeft bericht gekregen.",
      fell_through:
        "De plek is weer vrij. Het bedrijf krijgt bericht, en je school als die je heeft bevestigd.",
      message: "Je bericht is verstuurd.",
    },
  },
  {
    title: "Apply",
    lead: (company, place) => `at ${company}, ${place}`,
    toPlace: "Back to the place",
    toProfile: "To your profile",
    noProfile: "First make your profile",
    noProfileText:
      "You fill it in once, for all your applications. It takes about five minutes and needs no CV.",
    incomplete: "First complete your profile",
    incompleteText: "This is still missing. After that you can apply anywhere.",
    gap: {
      begin: "Make your profile",
      birth_date: "Your date of birth",
      aim: "What you look for",
      route: "Your learning route",
      home: "Your postcode",
      start: "When you can begin",
      skills: "What you can do",
      school: "Your school and student number",
      guardian: "Your parent or guardian",
      guardian_consent: "The consent of your parent or guardian",
    },
    closed: "You cannot apply here",
    earlier: "See your application",
    objective: "Objective selection",
    objectiveText:
      "The company sees your name, school, e-mail address and languages only when it invites you. So do not write them in your motivation, nor your age and address.",
    profileGoes:
      "The company gets your profile: qualification, skills, experience and travel time. Not your address, and your date of birth only in the placement agreement.",
    motivation: "Why do you want to learn here?",
    motivationHint: "Say in short what attracts you and what you can do already.",
    sharesCv: "Send my CV along",
    submit: "Send application",
    pending: "Sending…",
    list: {
      title: "My applications",
      back: "My Vakbrug",
      lead: (left) =>
        left > 0
          ? `You can send ${count("en", left, "more", "more")}; ten at a time at most.`
          : "You have ten open, which is the most there can be.",
      open: "Running",
      others: "Finished",
      empty: "You have not applied yet",
      emptyText: "Find a place that fits and apply with your profile.",
      search: "Find a place",
      sent: (day) => `sent on ${day}`,
    },
    next: {
      submitted: "The company has your application. You will hear as soon as it answers.",
      viewed: "The company has seen your application. You will hear as soon as it answers.",
      invited: "The company would like to meet you. Choose a time.",
      comes: (when) =>
        `You come on ${when}. Cannot make it after all? Choose another time or send a message.`,
      offered: (until) => `The company offers you this place and keeps it until ${until}.`,
      accepted: "You have this place. The next step is the placement agreement.",
      placed: "The placement agreement is settled. Enjoy your place!",
    },
    agreement: "Placement agreement",
    choose: {
      title: "Choose a time",
      legend: "When can you come?",
      past: "past",
      chosen: "chosen",
      submit: "Choose this time",
      changeTitle: "Your appointment",
      change: "Choose another time",
    },
    accept: {
      title: "The offer",
      others: "Withdraw my other applications for this learning route",
      othersHint: "Those companies are told. Take the tick away to leave them.",
      submit: "Accept place",
      refuse: "Turn offer down",
      refuseQuestion: (company) => `Turn the offer of ${company} down? The place then goes to somebody else.`,
    },
    withdraw: {
      trigger: "Withdraw application",
      question: (company) => `Withdraw your application to ${company}? The company is told.`,
    },
    fellThrough: {
      trigger: "This place does not go ahead",
      question: (company) =>
        `Does your place at ${company} not go ahead? The company is told, and your school if it has confirmed you.`,
      reason: "Why?",
    },
    done: {
      submitted: "Your application has been sent.",
      chosen: "Your choice has been passed on to the company.",
      accepted: "Congratulations, you have the place. The company is told. Below you see what is next.",
      withdrawn: "Your application has been withdrawn. The company has been told.",
      fell_through: "The place is free again. The company is told, and your school if it has confirmed you.",
      message: "Your message has been sent.",
    },
  },
);
