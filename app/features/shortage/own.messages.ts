import { catalogue } from "~/platform/i18n/i18n";

/** A student's own report of having no place. */
export const ownMessages = catalogue(
  {
    title: "Ik heb nog geen plek",
    back: "Mijn Vakbrug",
    lead: "Meld dat je nog geen stage of leerbaan hebt. Je school en de coördinator van je regio zien het en kunnen je helpen zoeken. Je telt mee in het stagetekort, zonder naam.",
    errors: "Er klopt iets nog niet",
    notStudent: "Dit is voor studenten",
    notStudentText:
      "Studeer je op het mbo? Vul dan eerst je profiel in en zeg bij welke school je hoort. Daarna kun je hier melden dat je nog geen plek hebt.",
    unconfirmed: "Je school moet je nog bevestigen",
    unconfirmedText: (school: string) =>
      `${school} kijkt of je daar staat ingeschreven. Daarna kun je hier melden dat je nog geen plek hebt. Duurt het lang? Vraag het aan je stagecoördinator; die kan je ook zelf melden.`,
    noSchool: "Bij welke school hoor je?",
    noSchoolText:
      "Vul in je profiel je school en je studentnummer in. Je school bevestigt dat, en dan kun je hier melden dat je nog geen plek hebt.",
    noReport: "Jij hoeft niets te melden",
    noReportText:
      "Het stagetekort gaat over studenten van een school. Wie van baan wil veranderen of werk zoekt, telt apart mee. Daarvoor hoef je niets te doen: zet in je profiel dat je een plek zoekt. Zoeken en solliciteren kun je net als iedereen.",
    profile: "Naar mijn profiel",
    search: "Zoek een leerbaan",
    current: "Jouw meldingen",
    state: {
      open: "je zoekt nog",
      mediation: "je regio zoekt mee",
      solved: "je hebt een plek",
      withdrawn: "ingetrokken",
      lapsed: "verlopen",
    },
    stateText: {
      open: (day: string) =>
        `Je melding staat tot en met ${day}. Zoek je dan nog? Laat het hier op tijd weten.`,
      mediation: (day: string) =>
        `De regiocoördinator helpt je school zoeken. Je melding staat tot en met ${day}; laat op tijd weten dat je nog zoekt.`,
      solved: "Je hebt een plek. Veel plezier!",
      withdrawn: "Je telt niet meer mee. Zoek je weer? Meld je dan opnieuw.",
      lapsed: "Niemand liet weten dat je nog zocht. Zoek je nog? Meld je dan opnieuw.",
    },
    yearEnd: (day: string) =>
      `Je melding staat tot en met ${day}, het einde van het schooljaar. Zoek je daarna nog? Meld je dan opnieuw, met een dag in het nieuwe schooljaar.`,
    from: (day: string) => `je wilt beginnen op ${day}`,
    year: (year: number) => `schooljaar ${year}/${year + 1}`,
    routes: { bol: "BOL (stage)", bbl: "BBL (leerbaan)", combined: "BOL en BBL samen" },
    renew: "Ik zoek nog",
    withdraw: "Ik zoek niet meer",
    withdrawQuestion: "Je melding intrekken?",
    withdrawText: "Voorstellen van je school die nog openstaan, worden dan ook ingetrokken.",
    withdrawSubmit: "Melding intrekken",
    report: "Melden dat ik nog geen plek heb",
    another: "Ook melden voor een andere leerweg of een ander schooljaar",
    qualification: "Opleiding",
    qualificationHint: "Typ de naam of de crebocode, bijvoorbeeld “lasser” of 25334.",
    suggestions: (n: number) => `${n} ${n === 1 ? "suggestie" : "suggesties"}`,
    route: "Leerweg",
    choose: "Kies",
    wantedFrom: "Wanneer wil je beginnen?",
    submit: "Melden",
    region: (school: string) => `Je telt mee in de regio van je school, ${school}.`,
    done: {
      reported: "Je melding staat erop. Je school en de coördinator van je regio zien dat je nog zoekt.",
      renewed: "Fijn dat je het laat weten. Je melding blijft staan.",
      withdrawn: "Je melding is ingetrokken.",
    },
    todo: {
      title: "Zoek je nog een plek?",
      detail: (day: string) => `Je melding vervalt na ${day}, als je niets laat weten.`,
    },
    link: {
      title: "Zoek je nog een plek?",
      lead: "Laat het met één knop weten. Inloggen hoeft niet.",
      leadYearEnd:
        "Verlengen kan niet meer: je melding staat al tot het einde van het schooljaar. Zoek je niet meer? Trek je melding dan hier in. Inloggen hoeft niet.",
      over: "Deze link werkt niet meer",
      overText: {
        used: "Je hebt hem al gebruikt. Wil je iets veranderen? Log dan in.",
        expired: "De melding is verlopen. Zoek je nog? Log in en meld je opnieuw.",
        unknown: "Misschien is hij niet helemaal overgenomen. Log in om je melding te bekijken.",
        closed: "Je melding is intussen gesloten. Log in om te zien hoe het ervoor staat.",
      },
      done: {
        renewed: "Bedankt! Je melding blijft staan.",
        renewed_until_year_end:
          "Bedankt! Je melding blijft staan tot en met 31 juli, het einde van het schooljaar. Zoek je daarna nog? Meld je dan opnieuw, met een dag in het nieuwe schooljaar.",
        withdrawn: "Bedankt! Je melding is ingetrokken.",
      },
      signIn: "Naar mijn melding",
    },
  },
  {
    title: "I have no place yet",
    back: "My Vakbrug",
    lead: "Report that you have no internship or apprenticeship yet. Your school and the coordinator of your region see it and can help you look. You count in the shortage, without a name.",
    errors: "Something is not right yet",
    notStudent: "This is for students",
    notStudentText:
      "Do you study at an mbo? Then first fill in your profile and say which school is yours. After that you can report here that you have no place yet.",
    unconfirmed: "Your school has to confirm you first",
    unconfirmedText: (school) =>
      `${school} checks whether you are enrolled there. After that you can report here that you have no place yet. Does it take long? Ask your placement coordinator, who can also report you.`,
    noSchool: "Which school is yours?",
    noSchoolText:
      "Fill in your school and student number in your profile. Your school confirms them, and then you can report here that you have no place yet.",
    noReport: "You need not report anything",
    noReportText:
      "The shortage is about students of a school. Who wants to change jobs or looks for work is counted apart. For that you need not do anything: say in your profile that you are looking for a place. You can search and apply like everybody else.",
    profile: "To my profile",
    search: "Find an apprenticeship",
    current: "Your reports",
    state: {
      open: "you are looking",
      mediation: "your region is helping",
      solved: "you have a place",
      withdrawn: "withdrawn",
      lapsed: "lapsed",
    },
    stateText: {
      open: (day) => `Your report stands until ${day}. Still looking then? Say so here in time.`,
      mediation: (day) =>
        `The regional coordinator helps your school look. Your report stands until ${day}; say in time that you are still looking.`,
      solved: "You have a place. Enjoy it!",
      withdrawn: "You do not count any more. Looking again? Then report again.",
      lapsed: "Nobody said that you were still looking. Are you? Then report again.",
    },
    yearEnd: (day) =>
      `Your report stands until ${day}, the end of the school year. Still looking after that? Then report again, with a day in the new school year.`,
    from: (day) => `you want to begin on ${day}`,
    year: (year) => `school year ${year}/${year + 1}`,
    routes: { bol: "BOL (internship)", bbl: "BBL (apprenticeship)", combined: "BOL and BBL combined" },
    renew: "I am still looking",
    withdraw: "I am not looking any more",
    withdrawQuestion: "Withdraw your report?",
    withdrawText: "Open proposals by your school are withdrawn as well.",
    withdrawSubmit: "Withdraw report",
    report: "Report that I have no place yet",
    another: "Report for another learning route or school year as well",
    qualification: "Qualification",
    qualificationHint: "Type its name or crebo code, for example “lasser” or 25334.",
    suggestions: (n) => `${n} ${n === 1 ? "suggestion" : "suggestions"}`,
    route: "Learning route",
    choose: "Choose",
    wantedFrom: "When do you want to begin?",
    submit: "Report",
    region: (school) => `You count in the region of your school, ${school}.`,
    done: {
      reported:
        "Your report stands. Your school and the coordinator of your region see that you are looking.",
      renewed: "Good that you let us know. Your report stays.",
      withdrawn: "Your report has been withdrawn.",
    },
    todo: {
      title: "Are you still looking for a place?",
      detail: (day) => `Your report lapses after ${day} if you do not say so.`,
    },
    link: {
      title: "Are you still looking for a place?",
      lead: "Say so with one button. You need not sign in.",
      leadYearEnd:
        "Your report cannot stay longer: it stands until the end of the school year already. Not looking any more? Then withdraw it here. You need not sign in.",
      over: "This link does not work any more",
      overText: {
        used: "You have used it already. Do you want to change something? Then sign in.",
        expired: "The report has lapsed. Still looking? Sign in and report again.",
        unknown: "Perhaps it was not copied completely. Sign in to see your report.",
        closed: "Your report has been closed in the meantime. Sign in to see how it stands.",
      },
      done: {
        renewed: "Thank you! Your report stays.",
        renewed_until_year_end:
          "Thank you! Your report stays until 31 July, the end of the school year. Still looking after that? Then report again, with a day in the new school year.",
        withdrawn: "Thank you! Your report has been withdrawn.",
      },
      signIn: "To my report",
    },
  },
);
