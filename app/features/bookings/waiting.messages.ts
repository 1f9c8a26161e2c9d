import { catalogue, count } from "~/platform/i18n/i18n";

/** The waiting list: joining it, the list of a school, and the page behind a mailed offer. */
export const waitingMessages = catalogue(
  {
    join: {
      title: (title: string) => `Wachtlijst: ${title}`,
      lead: "Komt er plaats vrij, dan bieden we die aan de eerste groep in de rij die past. Je krijgt een mail en hebt 48 uur om te kiezen, of korter als het moment bijna niet meer kan worden aangevraagd. Zo lang houden we de plaatsen voor je vast.",
      slot: "1. Op welk moment wacht je?",
      legend: "Moment",
      hint: (waiting: number, left: number, pupils: number) =>
        [
          left === 0 ? "vol" : `nog plaats voor ${count("nl", left, "leerling", "leerlingen")}`,
          waiting === 0
            ? "er wacht nog niemand"
            : waiting === 1
              ? "er wacht 1 groep"
              : `er wachten ${waiting} groepen`,
          `groep van hooguit ${count("nl", pupils, "leerling", "leerlingen")}`,
        ].join(", "),
      submit: "Zet op de wachtlijst",
      pending: "Bezig met versturen…",
      none: "Er is geen vol moment om op te wachten",
      noneText: "Misschien is er weer plaats. Kijk welke momenten vrij zijn.",
      gone: "Dit moment heeft geen wachtlijst. Er is weer plaats, of het kan niet meer worden aangevraagd.",
      free: "Bekijk de vrije momenten",
    },
    list: {
      title: "Wachtlijst",
      lead: "Groepen van je school die wachten op plaats in een vol moment. Je collega's zien ze ook.",
      empty: "Er wacht geen groep",
      emptyText: "Is een moment vol? Dan zet je je groep daar op de wachtlijst.",
      search: "Zoek een bedrijf",
      ended: "Voorbij",
      by: (name: string) => `van ${name}`,
      actions: (title: string) => `Wat wil je met je plek op de wachtlijst voor ${title}?`,
    },
    done: {
      aangemeld: "Je groep staat op de wachtlijst. Komt er plaats vrij, dan krijg je een mail.",
      verlaten: "Je groep staat niet meer op de wachtlijst.",
    },
    state: {
      waiting: "Wacht",
      offered: "Plaats vrij",
      taken: "Aangevraagd",
      lapsed: "Verlopen",
      left: "Van de lijst",
    },
    place: (place: number) => `plek ${place} in de rij`,
    until: (moment: string) => `Er is plaats. We houden die voor je vast tot ${moment}.`,
    take: "Vraag deze plaats aan",
    leave: "Van de wachtlijst af",
    leaveAsk: "Weet je het zeker? Je plek in de rij is dan weg.",
    booking: (reference: string) => `Bekijk boeking ${reference}`,
    offer: {
      title: "Er is plaats voor je groep",
      next: {
        waiting: "Je groep staat nog op de wachtlijst. Komt er weer plaats vrij, dan krijg je een mail.",
        taken: (reference: string) =>
          `Je hebt deze plaats aangevraagd, met kenmerk ${reference}. Het bedrijf antwoordt per mail.`,
        lapsed: "Dit is voorbij. We houden hier geen plaats meer voor je vast.",
        left: "Je groep staat niet meer op de wachtlijst.",
        over: "De tijd om te kiezen is voorbij. Andere groepen kunnen de plaats nu krijgen.",
      },
      signIn: "Log in om al je plekken op de wachtlijst te zien.",
    },
    facts: {
      title: "Waar je op wacht",
      moment: "Wanneer",
      listing: "Aanbod",
      company: "Bedrijf",
      group: "Groep",
    },
  },
  {
    join: {
      title: (title) => `Waiting list: ${title}`,
      lead: "When room comes free, we offer it to the first group in line that fits. You get a mail and have 48 hours to choose, or less when the moment can soon no longer be requested. For that long we hold the places for you.",
      slot: "1. Which moment do you wait for?",
      legend: "Moment",
      hint: (waiting, left, pupils) =>
        [
          left === 0 ? "full" : `room for ${count("en", left, "more pupil", "more pupils")}`,
          waiting === 0
            ? "nobody is waiting yet"
            : waiting === 1
              ? "1 group is waiting"
              : `${waiting} groups are waiting`,
          `group of at most ${count("en", pupils, "pupil", "pupils")}`,
        ].join(", "),
      submit: "Put on the waiting list",
      pending: "Sending…",
      none: "There is no full moment to wait for",
      noneText: "Perhaps there is room again. See which moments are free.",
      gone: "This moment has no waiting list. There is room again, or it can no longer be requested.",
      free: "See the free moments",
    },
    list: {
      title: "Waiting list",
      lead: "Groups of your school that wait for room in a full moment. Your colleagues see them too.",
      empty: "No group is waiting",
      emptyText: "Is a moment full? Then you can put your group on its waiting list.",
      search: "Find a company",
      ended: "Over",
      by: (name) => `by ${name}`,
      actions: (title) => `What do you want to do with your place on the waiting list for ${title}?`,
    },
    done: {
      aangemeld: "Your group is on the waiting list. When room comes free, you get a mail.",
      verlaten: "Your group is no longer on the waiting list.",
    },
    state: {
      waiting: "Waiting",
      offered: "Room free",
      taken: "Requested",
      lapsed: "Lapsed",
      left: "Left",
    },
    place: (place) => `place ${place} in line`,
    until: (moment) => `There is room. We hold it for you until ${moment}.`,
    take: "Request this place",
    leave: "Leave the waiting list",
    leaveAsk: "Are you sure? Your place in line will be gone.",
    booking: (reference) => `See booking ${reference}`,
    offer: {
      title: "There is room for your group",
      next: {
        waiting: "Your group is still on the waiting list. When room comes free again, you get a mail.",
        taken: (reference) =>
          `You have requested this place, with reference ${reference}. The company answers by mail.`,
        lapsed: "This is over. We hold no place for you here any more.",
        left: "Your group is no longer on the waiting list.",
        over: "The time to choose is over. Other groups can have the place now.",
      },
      signIn: "Sign in to see all your places on waiting lists.",
    },
    facts: {
      title: "What you wait for",
      moment: "When",
      listing: "Offer",
      company: "Company",
      group: "Group",
    },
  },
);
