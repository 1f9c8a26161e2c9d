import type { Shape } from "./setting";

/** What pupils learn, behind what they did. */
export const learned: Shape[] = [
  ({ learn }) => `Zo leren jullie ${learn}.`,
  ({ learn }) => `Ondertussen ontdekken jullie ${learn}.`,
  ({ learn }) => `Aan het eind weten jullie ${learn}.`,
  ({ topic }) => `Jullie leren ${topic.learning[0]} en ${topic.learning[1]}.`,
];

export const talk: Shape[] = [
  ({ topic }) =>
    `Jullie spreken met ${topic.job} over het vak: wat is leuk, wat is lastig en hoe word je het?`,
  ({ topic }) => `Er is tijd om ${topic.job} alles te vragen, ook wat je ermee verdient.`,
  () => "Collega's vertellen welke opleiding zij hebben gedaan en wat ze nu anders zouden doen.",
  () => "Iemand die pas een paar jaar werkt, vertelt hoe die keuze is gegaan.",
];

export const ending: Shape[] = [
  () => "Na afloop is er tijd voor vragen over het werk en de opleiding.",
  () => "Laat bij de aanvraag weten wat de groep al weet; dan passen wij het programma aan.",
  () => "We werken in kleine groepjes, zodat iedereen aan de beurt komt.",
  () => "Aan het eind bespreken we wat jullie het leukst vonden om te doen.",
  () => "Jullie krijgen een vraag mee voor de volgende les op school.",
  () => "Een collega blijft de hele tijd bij de groep.",
];

const young = [
  "We houden de uitleg kort, want van zelf doen leren jullie het meest.",
  "Voor jonge handen hebben we kleiner gereedschap en een eigen opdracht.",
  "Kinderen werken in drietallen, met bij elke tafel iemand van ons.",
];
const calm = [
  "We nemen rustig de tijd en werken met plaatjes en korte stappen.",
  "Elk groepje heeft een vaste begeleider.",
];
const practical = [
  "Het grootste deel van de tijd zijn jullie zelf bezig.",
  "We laten zien welke opleidingen hierbij passen, ook dichtbij.",
  "Lezen hoeft bijna niet: alles wordt voorgedaan.",
];
const deeper = [
  "We gaan ook in op de berekening erachter.",
  "Jullie krijgen de cijfers erbij en rekenen zelf mee.",
  "Jullie onderzoeken eerst zelf, en daarna vergelijken we met onze aanpak.",
];
const trained = [
  "We gaan ervan uit dat jullie de basis van het vak kennen.",
  "Neem vragen uit jullie opleiding mee; daar gaan we op door.",
];
const byAudience: Record<string, readonly string[]> = {
  po: young,
  lager: young,
  pro: calm,
  vso: calm,
  havo: deeper,
  vwo: deeper,
  mbo: trained,
  "so-3": deeper,
};

/** How the programme suits those whom it is for. */
export const suited: Shape[] = [({ audience, random }) => random.pick(byAudience[audience] ?? practical)];
