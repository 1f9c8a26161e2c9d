import { capital, say, titleOf, type ListingText, type Setting, type Shape } from "./setting";
import { ending, learned, suited, talk } from "./shared-sentences";

const assignment = {
  titles: [
    ({ topic }) => `Praktijkopdracht: ${topic.question}`,
    ({ topic }) => capital(topic.question),
    ({ topic, company }) => `Opdracht van ${company}: ${topic.question}`,
  ],
  summary: [
    ({ company, topic }) => `Een echte vraag van ${company}, met een begin en een eind ${topic.place}.`,
    ({ topic, learn }) => `Jullie werken met hulp van ${topic.job} aan een echte vraag en leren ${learn}.`,
    () => "Een vraag waar ons bedrijf zelf ook het antwoord niet op weet. Jullie ideeën tellen dus echt.",
  ],
  opening: [
    ({ topic }) => `De opdracht: ${topic.question}.`,
    ({ topic, company }) => `${company} vraagt jullie: ${topic.question}.`,
    ({ topic, trade }) => `Wij ${trade.about}. Daarom leggen we jullie deze vraag voor: ${topic.question}.`,
  ],
  course: [
    ({ topic, a }) =>
      `We beginnen ${topic.place}, waar jullie ${a}. Daarna werken jullie drie weken op school in groepjes van vier.`,
    ({ topic, b }) =>
      `Jullie komen eerst kijken ${topic.place} en gaan daar ${b}. Terug op school verdelen jullie de taken en maken jullie een plan.`,
    ({ topic }) =>
      `Jullie werken vier weken in groepjes. Halverwege komt ${topic.job} langs om mee te denken.`,
  ],
  help: [
    ({ topic }) => `Jullie mogen ${topic.job} twee keer een uur om hulp vragen.`,
    () => "Elke week is er een vragenuur via een videogesprek.",
    ({ topic }) => `Voor proeven lenen wij ${topic.tools} uit.`,
  ],
  result: [
    () => "Aan het eind laten jullie het resultaat zien aan onze directie.",
    () => "Bij de presentatie krijgen alle groepjes eerlijk commentaar, zoals bij een echte klant.",
    () => "Het beste idee proberen wij echt uit.",
  ],
} satisfies Record<string, Shape[]>;

export const assignmentText = (s: Setting): ListingText => ({
  title: titleOf(s, assignment.titles),
  summary: say(s, assignment.summary),
  description: say(
    s,
    assignment.opening,
    assignment.course,
    assignment.help,
    learned,
    suited,
    assignment.result,
  ),
});

const event = {
  titles: [
    ({ topic }) => `Doedag: ${topic.skill}`,
    ({ topic }) => `Open dag ${topic.place}`,
    ({ company }) => `Techniekdag bij ${company}`,
    ({ topic, town }) => `Ontdekdag in ${town}: ${topic.skill}`,
  ],
  summary: [
    ({ a, b }) => `Een dagdeel vol doen: ${a} en ${b}.`,
    ({ topic, a }) => `Vijf hoeken ${topic.place}, waar jullie onder andere ${a}.`,
    ({ company, learn }) => `${company} zet de deuren open. Jullie ontdekken ${learn}.`,
  ],
  round: [
    ({ a, b }) =>
      `Meer groepen tegelijk maken een ronde langs vijf hoeken. Bij de ene hoek gaan jullie ${a}, bij een andere ${b}.`,
    ({ topic, a }) =>
      `Elke klas begint op een andere plek ${topic.place} en schuift na twintig minuten door. Jullie gaan bijvoorbeeld ${a}.`,
    ({ a, b }) =>
      `Voor elke hoek krijgen jullie een stempel, ook als iets niet lukt. Jullie gaan onder andere ${a} en ${b}.`,
  ],
  extra: [
    ({ topic }) => `Bij de laatste hoek staan ${topic.tools} klaar.`,
    () => "Er is een wedstrijd voor klassen onderling, met een beker van eigen makelij.",
    () => "Ook ouders en broertjes en zusjes zijn welkom na schooltijd.",
  ],
} satisfies Record<string, Shape[]>;

export const eventText = (s: Setting): ListingText => ({
  title: titleOf(s, event.titles),
  summary: say(s, event.summary),
  description: say(s, event.round, event.extra, learned, talk, suited, [({ topic }) => topic.safety], ending),
});
