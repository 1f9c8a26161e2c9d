import { catalogue, formatNumber } from "~/platform/i18n/i18n";

const nl = (n: number) => formatNumber("nl", n);
const en = (n: number) => formatNumber("en", n);

/** The counter, wherever it stands. */
export const counterMessages = catalogue(
  {
    few: "minder dan 5",
    fewShort: "<5",
    about: (value: string) => `circa ${value}`,
    hidden: "niet getoond",
    demandLabel: "studenten zoeken nog een stage of leerbaan",
    demandAnnounce: (value: string) => `${value} studenten zoeken nog een stage of leerbaan`,
    supplyLabel: "open stages en leerbanen",
    supplyAnnounce: (value: string) => `${value} open stages en leerbanen`,
    shareDetail: (percent: string, base: number) => `${percent} van ${nl(base)} ingeschreven studenten`,
    noBase: "Van deze regio zijn nog geen aantallen ingeschreven studenten bekend.",
    more: (n: number) => `${nl(n)} meer dan aan het begin van de maand`,
    fewer: (n: number) => `${nl(n)} minder dan aan het begin van de maand`,
    same: "evenveel als aan het begin van de maand",
    sparkline: (from: string, to: string, days: number) => `Van ${from} naar ${to} in ${days} dagen`,
    live: "Deze teller loopt vanzelf mee.",
    daily: (day: string) => `Afgerond op vijftallen, stand van ${day}.`,
    exact: "Je ziet de exacte cijfers, omdat je deze regio coördineert.",
    ownTerritory: "Jouw gebied (exact)",
    panelTitle: (region: string) => `Stagetekort in ${region}`,
    panelMore: "Alles over het stagetekort",
  },
  {
    few: "fewer than 5",
    fewShort: "<5",
    about: (value) => `about ${value}`,
    hidden: "not shown",
    demandLabel: "students are still looking for an internship or apprenticeship",
    demandAnnounce: (value) => `${value} students are still looking for an internship or apprenticeship`,
    supplyLabel: "open internships and apprenticeships",
    supplyAnnounce: (value) => `${value} open internships and apprenticeships`,
    shareDetail: (percent, base) => `${percent} of ${en(base)} enrolled students`,
    noBase: "For this region the numbers of enrolled students are not known yet.",
    more: (n) => `${en(n)} more than at the start of the month`,
    fewer: (n) => `${en(n)} fewer than at the start of the month`,
    same: "as many as at the start of the month",
    sparkline: (from, to, days) => `From ${from} to ${to} in ${days} days`,
    live: "This counter is live.",
    daily: (day) => `Rounded to multiples of five, as of ${day}.`,
    exact: "You see the exact figures, because you coordinate this region.",
    ownTerritory: "Your territory (exact)",
    panelTitle: (region) => `Placement shortage in ${region}`,
    panelMore: "All about the placement shortage",
  },
);
