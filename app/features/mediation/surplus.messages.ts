import { catalogue, formatNumber } from "~/platform/i18n/i18n";

const nl = (n: number) => formatNumber("nl", n);
const en = (n: number) => formatNumber("en", n);

/** Where places stay empty. */
export const surplusMessages = catalogue(
  {
    title: "Waar plekken leeg blijven",
    lead: "In sommige regio’s zijn er meer stages en leerbanen dan studenten die er een zoeken. In andere is het andersom. Met vervoer kan de een de ander helpen.",
    trail: "Je bent hier",
    back: "Stagetekorten",
    csv: "Download als CSV",
    balance: "Plekken en studenten per arbeidsmarktregio",
    balanceLead:
      "Waar de balk van de open plekken langer is, blijven plekken leeg. Waar de andere langer is, komen er plekken tekort.",
    summary: "Per arbeidsmarktregio het aantal studenten zonder plek naast het aantal open plekken.",
    source: (day: string) =>
      `Bron: meldingen van scholen en studenten, stand van ${day}, afgerond op vijftallen; open plekken in het aanbod van nu.`,
    tableOpen: "Bekijk de cijfers als tabel",
    region: "Regio",
    demand: "Studenten zonder plek",
    supply: "Open plekken",
    over: "Plekken over",
    atLeast: (n: number) => `minstens ${nl(n)}`,
    surplus: "Plekken over, en wie ze kunnen vullen",
    surplusLead:
      "Regio’s met meer plekken dan studenten, en de dichtstbijzijnde regio’s met meer studenten dan plekken. De reis is van midden tot midden en een schatting.",
    none: "In geen enkele regio blijven nu zeker plekken over.",
    from: "Studenten dichtbij",
    source1: (name: string, short: number) => `${name}: minstens ${nl(short)} studenten meer dan plekken`,
    way: (km: number, transit: number, car: number) =>
      `${nl(km)} km; ongeveer ${nl(transit)} minuten met het openbaar vervoer of ${nl(car)} met de auto`,
    nobody: "Geen regio binnen 45 km heeft zeker meer studenten dan plekken.",
    method:
      "Deze pagina is gemaakt van de openbare, afgeronde cijfers. We noemen alleen wat klopt voor elk aantal dat zo’n afgerond cijfer kan betekenen. Wie een regio coördineert, ziet bij Bemiddeling welke studenten op een plek passen en wie er met ander vervoer zou kunnen komen.",
    methodTitle: "Hoe we dit weten",
  },
  {
    title: "Where places stay empty",
    lead: "In some regions there are more internships and apprenticeships than students who look for one. In others it is the other way round. With transport the one can help the other.",
    trail: "You are here",
    back: "Placement shortage",
    csv: "Download as CSV",
    balance: "Places and students by labour market region",
    balanceLead:
      "Where the bar of open places is longer, places stay empty. Where the other one is longer, places are short.",
    summary: "By labour market region the students without a place beside the open places.",
    source: (day) =>
      `Source: reports by schools and students, as of ${day}, rounded to multiples of five; open places in the offer of now.`,
    tableOpen: "See the figures as a table",
    region: "Region",
    demand: "Students without a place",
    supply: "Open places",
    over: "Places over",
    atLeast: (n) => `at least ${en(n)}`,
    surplus: "Places over, and who could fill them",
    surplusLead:
      "Regions with more places than students, and the nearest regions with more students than places. Travel is from middle to middle and an estimate.",
    none: "In no region are places certain to be left over now.",
    from: "Students nearby",
    source1: (name, short) => `${name}: at least ${en(short)} more students than places`,
    way: (km, transit, car) =>
      `${en(km)} km; about ${en(transit)} minutes by public transport or ${en(car)} by car`,
    nobody: "No region within 45 km is certain to have more students than places.",
    method:
      "This page is made of the public, rounded figures. We only say what holds for every number that such a rounded figure can mean. Who coordinates a region sees under Mediation which students fit a place and who could come with other transport.",
    methodTitle: "How we know this",
  },
);
