import { catalogue } from "~/platform/i18n/i18n";

/** What a company states of a place for a student, beside what it states of every offer. */
export const placeFormMessages = catalogue(
  {
    titleHint: "Bijvoorbeeld: Leerbaan lasser op een scheepswerf",
    description: "Wat doet en leert een student?",
    weekdays: "Op welke dagen?",
    weekdaysHint: "Kies net zo veel dagen als hierboven, of geen: dan spreken jullie het samen af.",
    chooseQualification: "Kies een opleiding",
    contract: "Contract",
    contractHint: "Bij een leerbaan is de student bij jullie of bij een opleidingsbedrijf in dienst.",
    contracts: {
      training: "Arbeidsovereenkomst voor de hele opleiding",
      fixed_term: "Arbeidsovereenkomst voor een jaar, met kans op verlenging",
      pool: "In dienst bij een opleidingsbedrijf dat de student bij jullie plaatst",
    },
    payMin: "Loon of vergoeding per maand vanaf (euro bruto)",
    payMax: "Loon of vergoeding per maand tot (euro bruto)",
    guidance: "Leren op het werk",
    practiceTrainerId: "Praktijkopleider",
    trainerHint:
      "Wie de student op het werk begeleidt. Staat deze persoon er niet bij? Zet hem of haar dan eerst bij de contactpersonen van je bedrijf.",
    trainerLater: "Dat weten we nog niet",
    workProcesses: "Wat kan de student bij jullie oefenen?",
    workProcessesHint:
      "Zet elk werkproces op een eigen regel, in de woorden van de opleiding. Bijvoorbeeld: Bereidt het werk voor.",
    demands: "Wat is er nodig?",
    drivingLicence: "De student moet een rijbewijs hebben",
    vogNeeded: "De student moet een VOG hebben",
    vogHint:
      "Een VOG is een verklaring omtrent het gedrag. Die vraagt de student aan bij de gemeente of bij Justis.",
    minimumAgeHint: "Wie jonger is, kan niet solliciteren.",
    objective: "We kiezen zonder naam en foto",
    objectiveHint:
      "Tot jullie iemand uitnodigen, zien jullie wat iemand leert, kan en wil, maar geen naam, school, e-mailadres, talen of cv. Geboortedatum en adres geven we bij een sollicitatie niet door.",
    howToGetThere: "Hoe kom je er?",
    howToGetThereHint:
      "Welke bushalte of welk station is dichtbij, kun je er veilig fietsen, rijdt er iemand mee?",
    joint: "Samen met andere bedrijven",
    recognitions: "Naar de erkenningen van je bedrijf",
    recognitionGone:
      "Je bedrijf is niet meer erkend voor deze opleiding. Dit aanbod gaat daarom vandaag op pauze. Vraag de erkenning opnieuw aan, of kies een andere opleiding.",
    recognitionMissing:
      "Je bedrijf is niet erkend voor deze opleiding. Zolang dat zo is, kan dit aanbod niet online. Vraag de erkenning aan, of kies een andere opleiding.",
    field: {
      needsRecognition:
        "Kies een opleiding waarvoor je bedrijf erkend is. Zonder erkenning kun je geen leerbaan aanbieden.",
      manyProcesses: "Noem er hooguit 20.",
      processLength: "Maak elke regel 3 tot 120 tekens lang.",
      weekdays: "Kies net zo veel dagen als er bij 'Dagen per week' staat, of geen.",
    },
  },
  {
    titleHint: "For example: Apprentice welder on a shipyard",
    description: "What does a student do and learn?",
    weekdays: "On which days?",
    weekdaysHint: "Choose as many days as above, or none: then you agree on them together.",
    chooseQualification: "Choose a qualification",
    contract: "Contract",
    contractHint: "In an apprenticeship the student is employed by you or by a training pool.",
    contracts: {
      training: "Employment contract for the whole training",
      fixed_term: "Employment contract for a year, which may be extended",
      pool: "Employed by a training pool that places the student with you",
    },
    payMin: "Pay or allowance per month from (euro gross)",
    payMax: "Pay or allowance per month up to (euro gross)",
    guidance: "Learning at work",
    practiceTrainerId: "Practice trainer",
    trainerHint:
      "Who guides the student at work. Not in the list? Add this person to your company's contacts first.",
    trainerLater: "We do not know yet",
    workProcesses: "What can the student practise with you?",
    workProcessesHint:
      "Put each work process on a line of its own, in the words of the qualification. For example: Prepares the work.",
    demands: "What is needed?",
    drivingLicence: "The student must have a driving licence",
    vogNeeded: "The student must have a certificate of conduct (VOG)",
    vogHint: "The student asks for one at the municipality or at Justis.",
    minimumAgeHint: "Somebody younger cannot apply.",
    objective: "We choose without name and photo",
    objectiveHint:
      "Until you invite somebody, you see what they learn, can do and want, but no name, school, e-mail address, languages or CV. Date of birth and address are not passed on with an application.",
    howToGetThere: "How to get there?",
    howToGetThereHint: "Which bus stop or station is near, is it safe to cycle, can somebody give a lift?",
    joint: "Together with other companies",
    recognitions: "To your company's recognitions",
    recognitionGone:
      "Your company is no longer recognised for this qualification. That is why this offer is paused today. Ask for the recognition again, or choose another qualification.",
    recognitionMissing:
      "Your company is not recognised for this qualification. As long as that is so, this offer cannot go online. Ask for the recognition, or choose another qualification.",
    field: {
      needsRecognition:
        "Choose a qualification that your company is recognised for. Without recognition you cannot offer an apprenticeship.",
      manyProcesses: "Name 20 at most.",
      processLength: "Make each line 3 to 120 characters long.",
      weekdays: "Choose as many days as stand at 'Days a week', or none.",
    },
  },
);
