import type { Random } from "../random";
import type { SectorText } from "./sectors";

export interface ListingText {
  title: string;
  summary: string;
  description: string;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const article = (job: string) => (/^(vak)/.test(job) ? job : `een ${job}`);

const closings = [
  "Na afloop is er tijd voor vragen over het werk en de opleiding.",
  "Vertel bij je aanvraag wat de groep al weet; dan passen wij het programma aan.",
  "We werken in kleine groepjes, zodat iedereen aan de beurt komt.",
  "Aan het eind bespreken we wat iedereen het leukst vond om te doen.",
];

/** Texts of a listing that is booked, for a kind and a sector. */
export function bookedText(kind: string, sector: SectorText, company: string, random: Random): ListingText {
  const place = random.pick(sector.workplace);
  const thing = random.pick(sector.things);
  const [first = "", second = first] = random.some(sector.doing, 2);
  const learn = random.pick(sector.learning);
  const job = random.pick(sector.jobs);
  const closing = random.pick(closings);
  switch (kind) {
    case "guest_lesson":
      return {
        title: random.pick([
          `Hoe maak je ${thing}?`,
          `${capital(article(job))} in de klas`,
          `Gastles: ${learn}`,
        ]),
        summary: `Een collega van ${company} komt in de klas vertellen en doen: ${first}.`,
        description: `We beginnen met een raadsel: hoe maak je ${thing}? Daarna gaan de leerlingen zelf aan de slag met ${first}. Zo leren ze ${learn}. We nemen het materiaal mee; van de school vragen we een lokaal met tafels. ${closing}`,
      };
    case "company_visit":
      return {
        title: random.pick([
          `Kijkje in ${place}`,
          `Achter de schermen bij ${company}`,
          `Zo maken wij ${thing}`,
        ]),
        summary: `Loop een dagdeel mee in ${place} en ontdek ${learn}.`,
        description: `Jullie krijgen een rondleiding door ${place}. Onderweg staan collega's klaar die laten zien wat zij doen. De leerlingen gaan ${first} en ${second}. Ze leren ${learn}, en spreken met ${article(job)} over het vak. ${closing}`,
      };
    case "workshop":
      return {
        title: `Workshop ${random.pick(sector.skills)}`,
        summary: `Zelf doen in ${place}: ${first}.`,
        description: `In deze workshop gaan de leerlingen ${first}. Wie klaar is, gaat verder met ${second}. Iedereen neemt iets mee naar huis of een foto van het resultaat. Ze leren ${learn}. ${closing}`,
      };
    case "assignment": {
      const question = random.pick(sector.questions);
      return {
        title: `Praktijkopdracht: ${question}`,
        summary: `Een echte vraag van ${company}, met een begin en een eind in ${place}.`,
        description: `De opdracht: ${question}. We beginnen met een bezoek aan ${place}. Daarna werken de leerlingen een paar weken in groepjes op school, met twee keer hulp van ${article(job)}. Aan het eind laten ze hun oplossing zien. Zo leren ze ${learn}.`,
      };
    }
    default:
      return {
        title: random.pick([
          `Open dag in ${place}`,
          `Doedag ${random.pick(sector.skills)}`,
          `Techniekfeest bij ${company}`,
        ]),
        summary: `Een dag vol doen: ${first} en ${second}.`,
        description: `Meer groepen tegelijk maken een ronde langs vijf hoeken. Bij elke hoek doen de leerlingen iets anders, zoals ${first} of ${second}. Er is een ontmoeting met ${article(job)}. ${closing}`,
      };
  }
}

/** Texts of an internship or leerbaan. */
export function placedText(
  kind: "internship" | "apprenticeship",
  sector: SectorText,
  qualification: string | null,
  random: Random,
): ListingText {
  const job = random.pick(sector.jobs);
  const place = random.pick(sector.workplace);
  const [first = "", second = first] = random.some(sector.doing, 2);
  const learn = random.pick(sector.learning);
  const title =
    kind === "apprenticeship"
      ? `Leerbaan ${(qualification ?? job).toLowerCase()}`
      : qualification === null
        ? `Snuffelstage in ${place}`
        : `Stage ${qualification.toLowerCase()}`;
  return {
    title,
    summary:
      kind === "apprenticeship"
        ? `Werken en leren tegelijk, met een vaste praktijkopleider. Je begint in ${place}.`
        : `Loop mee met ${article(job)} en ontdek of dit bij je past.`,
    description: `Je werkt in ${place}, in een klein team. In het begin kijk je mee met ${article(job)}; daarna doe je steeds meer zelf. Je gaat bijvoorbeeld ${first} en ${second}. Je leert ${learn}. Elke week bespreek je met je praktijkopleider hoe het gaat en wat je nog wilt leren.`,
  };
}
