import { defineErrors } from "~/platform/errors/errors";

export const agreementError = defineErrors("agreements", {
  not_found: {
    status: 404,
    nl: "Deze plaatsing bestaat niet (meer).",
    en: "This placement does not exist (any more).",
  },
  no_version: {
    status: 404,
    nl: "Deze overeenkomst bestaat niet (meer).",
    en: "This agreement does not exist (any more).",
  },
  no_scan: {
    status: 404,
    nl: "Deze scan bestaat niet (meer).",
    en: "This scan does not exist (any more).",
  },
  moved_on: {
    status: 409,
    nl: "Hier is intussen iets veranderd. Laad de pagina opnieuw en kijk hoe het er nu voor staat.",
    en: "Something has changed here in the meantime. Load the page again to see how it stands now.",
  },
  same: {
    status: 409,
    nl: "Je hebt niets aan de voorwaarden veranderd. De handtekeningen blijven staan.",
    en: "You have changed nothing in the terms. The signatures stay as they are.",
  },
  overlaps: {
    status: 409,
    nl: "De student heeft in deze periode al een andere plek. Kies andere dagen.",
    en: "The student already has another place in this period. Choose other days.",
  },
  guardian_needed: {
    status: 422,
    nl: "De student is nog geen 18. Vul de naam in van een ouder of voogd, die ook tekent.",
    en: "The student is not 18 yet. Fill in the name of a parent or guardian, who signs as well.",
  },
  guardian_email_needed: {
    status: 422,
    nl: "De ouder of voogd krijgt een link om te tekenen. Vul het e-mailadres in.",
    en: "The parent or guardian gets a link to sign. Fill in the e-mail address.",
  },
  guardian_is_student: {
    status: 422,
    nl: "Dit is het adres van de student zelf. Vul het e-mailadres van de ouder of voogd in.",
    en: "This is the student's own address. Fill in the e-mail address of the parent or guardian.",
  },
  scan_type: {
    status: 422,
    nl: "Dit is geen pdf, JPEG of PNG. Scan of fotografeer het papier zo en kies het bestand opnieuw.",
    en: "This is no PDF, JPEG or PNG. Scan or photograph the paper as one of those and choose the file again.",
  },
  scan_too_large: {
    status: 422,
    nl: "Dit bestand is groter dan 10 MB. Maak de scan kleiner, bijvoorbeeld in zwart-wit, en kies hem opnieuw.",
    en: "This file is larger than 10 MB. Make the scan smaller, for example in black and white, and choose it again.",
  },
  not_yet: {
    status: 422,
    nl: "Deze dag is nog niet geweest. Kies vandaag of een eerdere dag.",
    en: "This day has not come yet. Choose today or an earlier day.",
  },
  before_drawn_up: {
    status: 422,
    nl: "Op deze dag was deze versie er nog niet. Kies de dag waarop deze versie is getekend.",
    en: "This version was not there yet on this day. Choose the day on which this version was signed.",
  },
  link_unknown: {
    status: 410,
    nl: "Met deze link kun je niet (meer) tekenen. Vraag de school om een nieuwe.",
    en: "This link does not let you sign (any more). Ask the school for a new one.",
  },
  code_soon: {
    status: 429,
    nl: "We hebben net een code gemaild. Wacht een minuut voordat je een nieuwe vraagt.",
    en: "We have just mailed a code. Wait a minute before you ask for another.",
  },
  code_wrong: {
    status: 422,
    nl: "Deze code klopt niet. Kijk in de laatste mail die we je stuurden.",
    en: "This code is not right. Look in the last mail that we sent you.",
  },
  code_over: {
    status: 422,
    nl: "Deze code werkt niet meer. Vraag hieronder een nieuwe.",
    en: "This code does not work any more. Ask for a new one below.",
  },
  too_many_codes: {
    status: 409,
    nl: "Er is te vaak een verkeerde code ingevuld, daarom werkt deze link niet meer. Vraag de school om een nieuwe.",
    en: "A wrong code was filled in too often, so this link does not work any more. Ask the school for a new one.",
  },
});
