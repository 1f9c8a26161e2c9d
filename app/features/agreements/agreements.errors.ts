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
