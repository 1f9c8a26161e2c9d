import { catalogue } from "~/platform/i18n/i18n";

/** On the page of a booking, for either side: moving it, taking it over, and writing each other. */
export const contactMessages = catalogue(
  {
    move: {
      trigger: "Verzetten",
      question: (reference: string) =>
        `Naar welk moment wil je boeking ${reference} verzetten? De afspraak blijft staan tot de andere partij akkoord is.`,
      legend: "Nieuw moment",
      none: "Er is bij dit aanbod nu geen ander vrij moment. Bel elkaar, of zeg af en vraag opnieuw aan.",
      note: "Toelichting",
      submit: "Vraag om te verzetten",
      asked: {
        title: "Verzetten?",
        mine: (from: string, to: string, until: string) =>
          `Je hebt gevraagd om van ${from} naar ${to} te gaan. De andere partij antwoordt uiterlijk ${until}; beide momenten houden we vast.`,
        theirs: (from: string, to: string, until: string) =>
          `De andere partij wil van ${from} naar ${to}. Antwoord uiterlijk ${until}; tot dan houden we beide momenten vast.`,
      },
      agree: "Ja, verzetten",
      refuse: "Nee, laten staan",
      withdraw: "Vraag intrekken",
    },
    takeOver: {
      submit: "Overnemen",
      hint: (name: string) => `Aangevraagd door ${name}. Als je overneemt, krijg jij de mails.`,
      someone: "een collega",
    },
    messages: {
      title: "Berichten",
      none: "Nog geen berichten.",
      body: "Je bericht",
      hint: "De andere partij krijgt het meteen per mail.",
      submit: "Verstuur",
      who: { T: "School", C: "Bedrijf", R: "Regiocoördinator" },
      errors: "Dit moet je nog aanpassen",
    },
  },
  {
    move: {
      trigger: "Move",
      question: (reference) =>
        `To which moment would you like to move booking ${reference}? The appointment stays until the other side agrees.`,
      legend: "New moment",
      none: "There is no other free moment in this offer. Call each other, or cancel and ask again.",
      note: "Note",
      submit: "Ask to move it",
      asked: {
        title: "Move it?",
        mine: (from, to, until) =>
          `You asked to go from ${from} to ${to}. The other side answers by ${until} at the latest; we hold both moments.`,
        theirs: (from, to, until) =>
          `The other side would like to go from ${from} to ${to}. Answer by ${until} at the latest; until then we hold both moments.`,
      },
      agree: "Yes, move it",
      refuse: "No, leave it",
      withdraw: "Take the wish back",
    },
    takeOver: {
      submit: "Take over",
      hint: (name) => `Requested by ${name}. When you take over, you get the mails.`,
      someone: "a colleague",
    },
    messages: {
      title: "Messages",
      none: "No messages yet.",
      body: "Your message",
      hint: "The other side gets it by mail at once.",
      submit: "Send",
      who: { T: "School", C: "Company", R: "Regional coordinator" },
      errors: "This still needs to be changed",
    },
  },
);
