import { catalogue, count } from "~/platform/i18n/i18n";

const weeksNl = (n: number) => count("nl", n, "week", "weken");
const weeksEn = (n: number) => count("en", n, "week", "weeks");

/** Leerbanen that several companies share: for who offers one, and for who takes part. */
export const poolMessages = catalogue(
  {
    own: {
      title: "Samen met andere bedrijven",
      lead: "Een student leert meer als die bij verschillende bedrijven werkt. Jullie bieden de leerbaan aan; de andere bedrijven doen elk een deel. De plaatsen tellen één keer.",
      companies: "Zo gaat een student rond",
      none: "Je biedt deze leerbaan nu alleen aan. Vraag hieronder een bedrijf om mee te doen.",
      status: { asked: "Gevraagd", agreed: "Doet mee", declined: "Doet niet mee" },
      leads: "Biedt de leerbaan aan",
      unfit: "Niet (meer) erkend",
      weeks: (from: number, until: number, days: string | null) =>
        `Week ${from} tot en met ${until}${days === null ? "" : ` (${days})`}`,
      days: (from: string, until: string) => `${from} tot en met ${until}`,
      asked: "De naam staat pas op de pagina als het bedrijf ja zegt.",
      declined: "Dit bedrijf staat niet op de pagina.",
      unfitText:
        "Dit bedrijf is niet (meer) erkend voor deze opleiding. Zolang dat zo is, staat het niet op de pagina.",
      changeWeeks: "Weken bij dit bedrijf",
      order: "Plaats in de rij",
      change: "Aanpassen",
      changeHint: "Verander je de weken, dan vragen we het bedrijf opnieuw.",
      drop: "Weghalen",
      dropAsk: (name: string) => `Wil je ${name} weghalen bij deze leerbaan? Het bedrijf krijgt bericht.`,
      dropYes: "Ja, weghalen",
      ask: "Een bedrijf vragen",
      askLead:
        "Je kunt kiezen uit bedrijven die erkend zijn voor dezelfde opleiding. Het dichtste bedrijf staat bovenaan.",
      noCandidates: "Er zijn nu geen andere bedrijven die erkend zijn voor deze opleiding.",
      company: "Bedrijf",
      choose: "Kies een bedrijf",
      candidate: (name: string, place: string, km: number) => `${name}, ${place} (${km} km)`,
      askWeeks: "Zo veel weken werkt een student daar",
      send: "Vragen om mee te doen",
      errors: "Dit ging niet. Kijk dit even na:",
      back: "Terug naar je aanbod",
      done: {
        gevraagd: "Gevraagd. Het bedrijf krijgt een mail, en jij zodra het antwoordt.",
        aangepast: "Aangepast.",
        weg: "Weggehaald.",
      },
    },
    parts: {
      title: "Leerbanen samen met anderen",
      lead: "Leerbanen van andere bedrijven waarbij jullie een deel van de opleiding doen.",
      none: "Er is niemand die jullie om een gezamenlijke leerbaan vraagt",
      noneText: "Vraagt een ander bedrijf jullie om samen een leerbaan aan te bieden, dan staat dat hier.",
      by: (lead: string) => `Aangeboden door ${lead}`,
      weeks: (company: string, n: number) => `${weeksNl(n)} bij ${company}`,
      asked: "Wacht op jullie antwoord",
      agreed: "Jullie doen mee",
      askedText:
        "Zeg je ja, dan staat de naam van je bedrijf op de pagina van deze leerbaan, en de leerbaan op jullie pagina.",
      agree: "Ja, wij doen mee",
      decline: "Nee, wij doen niet mee",
      stop: "Stoppen",
      stopAsk: "Wil je stoppen met deze gezamenlijke leerbaan? De naam van je bedrijf gaat van de pagina.",
      stopYes: "Ja, stoppen",
      see: "Bekijk de leerbaan",
      errors: "Dit ging niet:",
      done: {
        ja: "Jullie doen mee. Het andere bedrijf krijgt bericht.",
        nee: "Jullie doen niet mee. Het andere bedrijf krijgt bericht.",
      },
      toDo: (n: number) =>
        n === 1
          ? "Een bedrijf vraagt jullie mee te doen met een leerbaan"
          : `${n} keer gevraagd om mee te doen met een leerbaan`,
      toDoDetail: "Zeg ja of nee; zonder antwoord staat jullie naam er niet bij.",
    },
  },
  {
    own: {
      title: "Together with other companies",
      lead: "A student learns more by working at several companies. You offer the apprenticeship; the other companies each do a part. The places count once.",
      companies: "How a student goes round",
      none: "You offer this apprenticeship alone now. Ask a company to take part below.",
      status: { asked: "Asked", agreed: "Takes part", declined: "Takes no part" },
      leads: "Offers the apprenticeship",
      unfit: "Not (or no longer) recognised",
      weeks: (from, until, days) => `Week ${from} to ${until}${days === null ? "" : ` (${days})`}`,
      days: (from, until) => `${from} to ${until}`,
      asked: "The name only stands on the page once the company says yes.",
      declined: "This company does not stand on the page.",
      unfitText:
        "This company is not (or no longer) recognised for this qualification. As long as that is so, it does not stand on the page.",
      changeWeeks: "Weeks at this company",
      order: "Place in the row",
      change: "Change",
      changeHint: "When you change the weeks, we ask the company again.",
      drop: "Remove",
      dropAsk: (name) => `Do you want to remove ${name} from this apprenticeship? The company is told.`,
      dropYes: "Yes, remove",
      ask: "Ask a company",
      askLead:
        "You can choose among companies that are recognised for the same qualification. The nearest one is on top.",
      noCandidates: "There are no other companies now that are recognised for this qualification.",
      company: "Company",
      choose: "Choose a company",
      candidate: (name, place, km) => `${name} in ${place} (${km} km)`,
      askWeeks: "A student works there for so many weeks",
      send: "Ask to take part",
      errors: "This did not work. Please check this:",
      back: "Back to your offer",
      done: {
        gevraagd: "Asked. The company gets a mail, and you as soon as it answers.",
        aangepast: "Changed.",
        weg: "Removed.",
      },
    },
    parts: {
      title: "Apprenticeships with others",
      lead: "Apprenticeships of other companies in which you do a part of the training.",
      none: "Nobody asks you to share an apprenticeship",
      noneText: "When another company asks you to offer an apprenticeship together, it is here.",
      by: (lead) => `Offered by ${lead}`,
      weeks: (company, n) => `${weeksEn(n)} at ${company}`,
      asked: "Waits for your answer",
      agreed: "You take part",
      askedText:
        "When you say yes, the name of your company stands on the page of this apprenticeship, and the apprenticeship on your page.",
      agree: "Yes, we take part",
      decline: "No, we take no part",
      stop: "Stop",
      stopAsk:
        "Do you want to stop sharing this apprenticeship? The name of your company goes from the page.",
      stopYes: "Yes, stop",
      see: "See the apprenticeship",
      errors: "This did not work:",
      done: {
        ja: "You take part. The other company is told.",
        nee: "You take no part. The other company is told.",
      },
      toDo: (n) =>
        n === 1
          ? "A company asks you to share an apprenticeship"
          : `Asked ${n} times to share an apprenticeship`,
      toDoDetail: "Say yes or no; without an answer your name is not there.",
    },
  },
);
