import { capital, say, titleOf, type ListingText, type Setting, type Shape } from "./setting";

const opening: Shape[] = [
  ({ topic, company }) => `Je werkt ${topic.place}, in een klein team van ${company}.`,
  ({ company }) => `Bij ${company} leer je het vak van iemand die het al jaren doet.`,
  ({ trade }) => `Wij ${trade.about}, en we leiden graag nieuwe mensen op.`,
  ({ topic, town }) => `Vanaf de eerste dag hoor je bij de ploeg in ${town}. Je werkt vooral ${topic.place}.`,
];
const work: Shape[] = [
  ({ topic }) => `In het begin ga je ${topic.work[0]}. Later mag je ${topic.work[1]}.`,
  ({ topic }) =>
    `Je begint met meekijken en gaat al snel ${topic.work[0]}. Als je eraan toe bent, mag je ${topic.work[1]}.`,
  ({ topic }) => `De eerste weken ga je vooral ${topic.work[0]}. Daarna ga je steeds vaker ${topic.work[1]}.`,
];
const learned: Shape[] = [
  ({ learn, topic }) => `Je leert ${learn}, en je werkt met ${topic.tools}.`,
  ({ topic }) => `Je leert ${topic.learning[0]} en ${topic.learning[1]}.`,
  ({ learn, a }) => `Je leert ook ${a}, en je ontdekt ${learn}.`,
];
const guided: Shape[] = [
  () => "Elke week bespreek je met je praktijkopleider hoe het gaat en wat je nog wilt leren.",
  ({ topic }) => `Je vaste praktijkopleider is ${topic.job} met veel ervaring.`,
  () => "Je praktijkopleider houdt met jou en je school bij wat je al kunt.",
  () => "Je krijgt twee begeleiders: één voor het vak en één voor al je andere vragen.",
];
const cared: Shape[] = [
  () => "Werkkleding en veiligheidsschoenen krijg je van ons.",
  () => "Ons bedrijf is goed te bereiken met de fiets, en reiskosten vergoeden we.",
  () => "Twijfel je? Kom een dag meelopen, dan weet je het.",
  () => "Fouten maken mag, zolang je ze vertelt.",
];
const toSchool: Shape[] = [
  () => "Daarnaast ga je een dag in de week naar school.",
  () => "Een dag in de week zit je op school; die uren betalen wij door.",
  () => "Als je je diploma haalt en het bevalt van twee kanten, kun je blijven.",
];
const withSchool: Shape[] = [
  () => "De opdrachten van je opleiding passen we in het gewone werk in.",
  () => "Je sluit de stage af met een werkstuk waar wij echt iets aan hebben.",
  () => "We kijken samen met je school welke opdrachten hier passen.",
];

const one: Record<"internship" | "apprenticeship", { titles: (q: string) => Shape[]; summary: Shape[] }> = {
  internship: {
    titles: (q) => [
      () => `Stage ${q}`,
      ({ town }) => `Stage ${q} in ${town}`,
      ({ company }) => `Stage bij ${company}: ${q}`,
    ],
    summary: [
      ({ topic }) => `Stage ${topic.place}, met een vaste begeleider en echt werk.`,
      ({ topic, learn }) => `Je loopt stage bij ${topic.job} en leert ${learn}.`,
      ({ company, a }) => `Bij ${company} ga je onder andere ${a}.`,
    ],
  },
  apprenticeship: {
    titles: (q) => [
      () => `Leerbaan ${q}`,
      ({ town }) => `Leerbaan ${q} in ${town}`,
      ({ town }) => `${capital(q)} worden in ${town}`,
      ({ company }) => `Werken en leren als ${q} bij ${company}`,
    ],
    summary: [
      ({ topic }) => `Werken en leren tegelijk, met een vaste praktijkopleider. Je begint ${topic.place}.`,
      ({ topic, learn }) => `Je leert het vak van ${topic.job} en ontdekt ${learn}.`,
      ({ company, topic }) => `Bij ${company} verdien je vanaf de eerste dag. Je gaat ${topic.work[0]}.`,
    ],
  },
};

/** An official name of a qualification inside a sentence: abbreviations keep their capitals. */
const inSentence = (name: string): string =>
  name.replace(/(?<=^|[\s(/-])[A-Z](?=[a-zë]|\b[a-z])/g, (letter) => letter.toLowerCase());

/** An internship or leerbaan for a qualification. */
export const placedText = (
  s: Setting,
  kind: "internship" | "apprenticeship",
  qualification: string,
): ListingText => ({
  title: titleOf(s, one[kind].titles(inSentence(qualification))),
  summary: say(s, one[kind].summary),
  description: say(
    s,
    opening,
    work,
    learned,
    guided,
    cared,
    kind === "apprenticeship" ? toSchool : withSchool,
  ),
});

const tasting = {
  titles: [
    ({ topic }) => `Snuffelstage ${topic.place}`,
    ({ topic, town }) => `Meelopen met ${topic.job} in ${town}`,
    ({ topic }) => `Snuffelstage: ${topic.skill}`,
    ({ company }) => `Korte stage bij ${company}`,
  ],
  summary: [
    ({ topic }) => `Loop mee met ${topic.job} en ontdek of dit bij je past.`,
    ({ topic, a }) => `Een korte stage ${topic.place}. Je gaat er zelf ${a}.`,
    ({ learn }) => `Je kijkt mee, je helpt mee en je leert ${learn}.`,
  ],
  days: [
    ({ a, b }) => `Je gaat ${a} en ${b}, altijd met iemand naast je.`,
    ({ topic, a }) =>
      `Op de eerste dag kijk je rond en maak je kennis. Daarna mag je ${a}, met ${topic.tools}.`,
    ({ a, b }) => `Je helpt mee met gewoon werk, en je mag ook zelf ${a} of ${b}.`,
  ],
  end: [
    () => "Aan het eind vul je met je begeleider in wat je goed kon en wat je leuk vond.",
    () => "Je school krijgt een kort verslag dat jij mee ondertekent.",
    () => "Na de stage weet je of je dit elke dag zou willen doen.",
  ],
} satisfies Record<string, Shape[]>;

/** A short stage for a pupil who has not chosen yet. */
export const tastingText = (s: Setting): ListingText => ({
  title: titleOf(s, tasting.titles),
  summary: say(s, tasting.summary),
  description: say(s, opening.slice(0, 1), tasting.days, learned.slice(1, 2), cared, tasting.end),
});
