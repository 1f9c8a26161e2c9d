import { catalogue } from "~/platform/i18n/i18n";

/** A company that never answers takes a break: the mail, the page of its link, and the coordinator's list. */
export const silenceMessages = catalogue(
  {
    mail: {
      subject: (company: string) => `${company} staat even op pauze bij Vakbrug`,
      greeting: (name: string) => `Beste ${name},`,
      text: (company: string) =>
        `De laatste aanvragen van scholen bij ${company} bleven onbeantwoord. Dat kan gebeuren: het is druk, of de mails komen niet aan. Zodat docenten niet voor niets wachten, is jullie aanbod nu even niet te vinden.`,
      again:
        "Willen jullie weer groepen ontvangen? Met één klik staat alles er weer. Bij de instellingen van je bedrijf kun je ook zeggen hoeveel aanvragen per maand jullie willen, of wie er antwoordt als je vrij bent.",
      button: "Weer aanvragen ontvangen",
      settings: "Instellingen van je bedrijf",
    },
    page: {
      title: (company: string) => `${company} staat op pauze`,
      lead: "Jullie aanbod is nu niet te vinden, omdat de laatste aanvragen onbeantwoord bleven. Met deze knop staat alles er weer.",
      button: "Weer aanvragen ontvangen",
      resumedTitle: (company: string) => `${company} ontvangt weer aanvragen`,
      resumed: "Jullie aanbod is weer te vinden. Je hoeft niets meer te doen.",
      spentTitle: "Deze link werkt niet meer",
      spent: "Log in en kijk bij de instellingen van je bedrijf; daar staat dezelfde knop.",
      company: "Bekijk je pagina",
      signIn: "Inloggen",
    },
    desk: {
      title: "Bedrijven die niet antwoorden",
      lead: "Zij lieten de laatste aanvragen verlopen en staan op pauze. Bel ze eens: vaak klopt een adres niet meer.",
      since: (day: string) => `Op pauze sinds ${day}`,
      noContact: "Geen contactpersoon bekend",
    },
    unreachable: {
      title: "Bedrijven die geen mail krijgen",
      lead: "Het adres van hun eerste contactpersoon bestaat niet meer, of neemt geen mail aan. Bel ze en vraag of ze het adres aanpassen bij Mijn bedrijf.",
      since: (day: string) => `Mail komt niet aan sinds ${day}`,
      noContact: "Geen contactpersoon bekend",
    },
  },
  {
    mail: {
      subject: (company) => `${company} takes a break at Vakbrug`,
      greeting: (name) => `Dear ${name},`,
      text: (company) =>
        `The last requests from schools to ${company} were not answered. That can happen: it is busy, or mails do not arrive. So that teachers do not wait for nothing, your offers cannot be found for the moment.`,
      again:
        "Would you like to receive groups again? One click puts everything back. In the settings of your company you can also say how many requests a month you want, or who answers when you are away.",
      button: "Receive requests again",
      settings: "Settings of your company",
    },
    page: {
      title: (company) => `${company} takes a break`,
      lead: "Your offers cannot be found now, because the last requests were not answered. This button puts everything back.",
      button: "Receive requests again",
      resumedTitle: (company) => `${company} receives requests again`,
      resumed: "Your offers can be found again. You need not do anything more.",
      spentTitle: "This link no longer works",
      spent: "Sign in and look at the settings of your company; the same button is there.",
      company: "See your page",
      signIn: "Sign in",
    },
    desk: {
      title: "Companies that do not answer",
      lead: "They let the last requests lapse and are paused. Give them a call: often an address is no longer right.",
      since: (day) => `Paused since ${day}`,
      noContact: "No contact person known",
    },
    unreachable: {
      title: "Companies that get no mail",
      lead: "The address of their first contact does not exist any more, or takes no mail. Call them and ask them to change the address under My company.",
      since: (day) => `Mail does not arrive since ${day}`,
      noContact: "No contact person known",
    },
  },
);
