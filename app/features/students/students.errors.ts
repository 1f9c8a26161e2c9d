import { defineErrors } from "~/platform/errors/errors";

export const studentError = defineErrors("students", {
  not_found: {
    status: 404,
    nl: "Dit profiel bestaat niet (meer).",
    en: "This profile does not exist (any more).",
  },
  birth_date: {
    status: 422,
    nl: "Kijk de datum na: je bent tussen 12 en 100 jaar.",
    en: "Please check the date: you are between 12 and 100 years old.",
  },
  birth_date_of_school: {
    status: 422,
    nl: "Bij je school staat een andere geboortedatum. Vraag je stagecoördinator om die aan te passen als zij niet klopt.",
    en: "Your school has another date of birth. Ask your placement coordinator to change it if it is not right.",
  },
  aim_needed: {
    status: 422,
    nl: "Vul een opleiding in, of kies hieronder een niveau.",
    en: "Fill in a qualification, or choose a level below.",
  },
  qualification_needed: {
    status: 422,
    nl: "Vul de opleiding in die je volgt.",
    en: "Fill in the qualification that you study for.",
  },
  confirmed_by_school: {
    status: 409,
    nl: "Je school heeft dit bevestigd, dus je kunt het hier niet meer wijzigen. Vraag het je stagecoördinator als het niet klopt.",
    en: "Your school has confirmed this, so you cannot change it here any more. Ask your placement coordinator if it is not right.",
  },
  start_far: {
    status: 422,
    nl: "Kies een dag in het komende jaar, of hooguit drie jaar vooruit.",
    en: "Choose a day in the coming year, or at most three years ahead.",
  },
  postcode_unknown: {
    status: 422,
    nl: "Deze postcode kennen we niet. Een voorbeeld: 4331 BK, of 9000 in Vlaanderen.",
    en: "We do not know this postcode. An example: 4331 BK, or 9000 in Flanders.",
  },
  school_unknown: {
    status: 422,
    nl: "Deze school kennen we niet. Typ de naam of de plaats en kies uit de lijst.",
    en: "We do not know this school. Type its name or place and choose from the list.",
  },
  claim_gone: {
    status: 409,
    nl: "Hierover is al beslist, of de student heeft iets veranderd. Kijk hieronder wie er nog wacht.",
    en: "This has been decided already, or the student has changed something. See below who still waits.",
  },
  number_taken: {
    status: 409,
    nl: "Bij dit studentnummer hoort al een ander account. Vraag de student welk nummer klopt, of wijs dit af.",
    en: "This student number already belongs to another account. Ask the student which number is right, or reject this.",
  },
  two_places: {
    status: 409,
    nl: "Deze student heeft in dezelfde tijd al een plek via jullie en een plek via het eigen account. Laat eerst een van de twee niet doorgaan.",
    en: "This student already has a place through you and one through their own account in the same period. First let one of the two fall through.",
  },
  cv_type: {
    status: 422,
    nl: "Dit is geen pdf en geen Word-bestand (docx). Sla je cv zo op en kies het opnieuw.",
    en: "This is neither a PDF nor a Word file (docx). Save your CV as one of those and choose it again.",
  },
  cv_too_large: {
    status: 422,
    nl: "Dit bestand is groter dan 5 MB. Maak het kleiner, bijvoorbeeld zonder foto’s, en kies het opnieuw.",
    en: "This file is larger than 5 MB. Make it smaller, for example without pictures, and choose it again.",
  },
  guardian_not_needed: {
    status: 409,
    nl: "Je bent 16 of ouder, dus je hebt geen toestemming nodig. Ga verder met je profiel.",
    en: "You are 16 or older, so you need no consent. Go on with your profile.",
  },
  guardian_is_self: {
    status: 422,
    nl: "Dit is je eigen e-mailadres. Vul dat van je ouder of verzorger in.",
    en: "This is your own e-mail address. Fill in that of your parent or guardian.",
  },
  consent_over: {
    status: 410,
    nl: "Deze link is gebruikt of verlopen. Vraag om een nieuwe mail als je toestemming nog nodig is.",
    en: "This link has been used or has expired. Ask for a new mail if your consent is still needed.",
  },
  has_no_school: {
    status: 409,
    nl: "Je zoekt een plek zonder school; die vul je pas in als je een plek hebt. Ben je nu student? Zeg dat dan bij “Over jou”.",
    en: "You are looking for a place without a school; you fill that in once you have a place. Are you a student now? Then say so under “About you”.",
  },
});
