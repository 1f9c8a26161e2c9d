import { capital, say, titleOf, type ListingText, type Setting, type Shape } from "./setting";
import { ending, learned, suited, talk } from "./shared-sentences";

const hands: Shape[] = [
  ({ a, b }) => `Jullie gaan zelf ${a} en ${b}.`,
  ({ a, b }) => `Na de uitleg gaan jullie ${a}. Wie klaar is, mag ${b}.`,
  ({ a, b }) => `De ene helft van de groep gaat ${a}, de andere helft ${b}. Halverwege wisselen jullie.`,
  ({ a, topic }) => `Met ${topic.tools} gaan jullie ${a}.`,
  ({ a, b }) => `Eerst doen we het voor. Dan gaan jullie zelf ${a}, en als er tijd is ook ${b}.`,
];
const tools: Shape[] = [
  ({ topic }) => `Jullie maken kennis met ${topic.tools}.`,
  ({ topic }) => `Jullie werken met ${topic.tools}.`,
  ({ topic }) => `Jullie zien waar ${topic.tools} voor zijn.`,
];
const safe: Shape[] = [({ topic }) => topic.safety];

const lesson = {
  titles: [
    ({ topic }) => topic.lesson,
    ({ topic }) => topic.lesson,
    ({ topic }) => `Gastles: ${topic.skill}`,
    ({ topic }) => `${capital(topic.job)} in de klas`,
  ],
  summary: [
    ({ topic }) => `${capital(topic.job)} komt in de klas, en jullie gaan zelf ${topic.doing[0]}.`,
    ({ topic, learn }) => `Een les met ${topic.kit}. Jullie ontdekken ${learn}.`,
    ({ company, learn }) => `${company} komt naar school, en jullie leren ${learn}.`,
    ({ topic, learn }) => `Zelf ${topic.doing[0]}, in jullie eigen lokaal. Zo leren jullie ${learn}.`,
  ],
  opening: [
    ({ topic }) =>
      `We beginnen met een vraag: ${topic.lesson} Jullie raden eerst, en dan zoeken we het samen uit.`,
    ({ topic, company }) => `${capital(topic.job)} van ${company} vertelt hoe een gewone werkdag eruitziet.`,
    () => "Geen lang verhaal: na vijf minuten gaan jullie zelf aan de slag.",
    ({ trade, town }) =>
      `Wij ${trade.about}, en we komen uit ${town}. In de klas laten we zien hoe dat gaat.`,
  ],
  kit: [
    ({ topic }) => `We nemen ${topic.kit} mee naar school.`,
    ({ topic }) => `Wij zorgen voor ${topic.kit}.`,
    ({ topic }) => `Jullie mogen werken met ${topic.kit}.`,
  ],
  hands: [
    ({ topic }) => `In groepjes van vier gaan jullie zelf ${topic.doing[0]}.`,
    ({ topic }) => `Na de uitleg gaan jullie ${topic.doing[0]}, en dan bespreken we wat er gebeurde.`,
    ({ topic }) => `Eerst doen we het voor, en dan mogen jullie ${topic.doing[0]}.`,
    ({ topic }) => `Daarmee gaan jullie ${topic.doing[0]}. Wie klaar is, krijgt een moeilijkere vraag.`,
  ],
  room: [
    () => "Van de school vragen we een lokaal met tafels in groepjes en een stopcontact.",
    () => "Jullie hoeven niets klaar te zetten.",
    () => "Een gewoon lokaal is genoeg.",
    () => "Het liefst komen we in het technieklokaal, maar een gewoon lokaal kan ook.",
  ],
} satisfies Record<string, Shape[]>;

export const guestLesson = (s: Setting): ListingText => ({
  title: titleOf(s, lesson.titles),
  summary: say(s, lesson.summary),
  description: say(s, lesson.opening, lesson.kit, lesson.hands, learned, suited, lesson.room, ending),
});

const visit = {
  titles: [
    ({ topic }) => topic.visit,
    ({ topic }) => topic.visit,
    ({ topic }) => `Kijkje ${topic.place}`,
    ({ company }) => `Achter de schermen bij ${company}`,
    ({ topic, town }) => `Met ${topic.job} mee in ${town}`,
  ],
  summary: [
    ({ topic, learn }) => `Jullie kijken mee ${topic.place} en ontdekken ${learn}.`,
    ({ topic, a }) => `Een rondleiding ${topic.place}, en daarna zelf ${a}.`,
    ({ topic, a }) => `Jullie zien ${topic.job} aan het werk en mogen zelf ${a}.`,
    ({ company, learn }) => `Op bezoek bij ${company} ontdekken jullie ${learn}.`,
  ],
  opening: [
    ({ topic }) =>
      `Jullie krijgen een rondleiding ${topic.place}. Onderweg staan collega's klaar die laten zien wat zij doen.`,
    ({ topic }) => `Bij de deur krijgen jullie uitleg, en daarna kijken jullie mee ${topic.place}.`,
    ({ trade, topic }) => `Wij ${trade.about}. Jullie mogen zien hoe dat gaat ${topic.place}.`,
    ({ company, topic }) =>
      `${company} zet de deur open. Jullie lopen in groepjes rond ${topic.place}, met een kijkvraag per plek.`,
  ],
} satisfies Record<string, Shape[]>;

export const companyVisit = (s: Setting): ListingText => ({
  title: titleOf(s, visit.titles),
  summary: say(s, visit.summary),
  description: say(s, visit.opening, hands, learned, talk, suited, safe, ending),
});

const workshop = {
  titles: [
    ({ topic }) => `Workshop ${topic.skill}`,
    ({ topic, company }) => `Workshop ${topic.skill} bij ${company}`,
    ({ a }) => `Zelf ${a}`,
  ],
  summary: [
    ({ topic, a }) => `Zelf doen ${topic.place}: ${a}.`,
    ({ a, b }) => `Een dagdeel waarin jullie ${a} en ${b}.`,
    ({ topic, learn }) => `Met ${topic.tools} aan de slag, en zo leren ${learn}.`,
  ],
  opening: [
    ({ topic }) =>
      `Een workshop is hier echt doen: jullie werken ${topic.place}, met begeleiding van ${topic.job}.`,
    ({ topic }) => `${capital(topic.job)} doet het voor, en daarna zijn jullie aan de beurt.`,
    ({ topic }) => `Jullie werken in tweetallen ${topic.place}.`,
  ],
  result: [
    () => "Iedereen neemt het werkstuk of een foto ervan mee naar huis.",
    () => "Aan het eind leggen we alles naast elkaar en kiezen jullie het knapste detail.",
    () => "Lukt het niet meteen, dan doen we het over: fouten horen erbij.",
  ],
} satisfies Record<string, Shape[]>;

export const workshopText = (s: Setting): ListingText => ({
  title: titleOf(s, workshop.titles),
  summary: say(s, workshop.summary),
  description: say(s, workshop.opening, hands, tools, learned, workshop.result, suited, safe, ending),
});
