import { defineErrors } from "~/platform/errors/errors";

export const organisationError = defineErrors("organisations", {
  not_found: {
    status: 404,
    nl: "Dit staat niet (meer) in jouw lijst.",
    en: "This is not in your list (any more).",
  },
  wrong_state: {
    status: 409,
    nl: "Hierover is intussen al beslist. Laad de pagina opnieuw en kijk hoe het er nu voor staat.",
    en: "This has been decided in the meantime. Load the page again to see how it stands.",
  },
  reason_needed: { status: 422, nl: "Schrijf op waarom.", en: "Write down why." },
  postcode_unknown: {
    status: 422,
    nl: "Deze postcode kennen we niet. Vul een Nederlandse of Vlaamse postcode in, zoals 4331 BK of 9000.",
    en: "We do not know this postcode. Fill in a Dutch or Flemish one, such as 4331 BK or 9000.",
  },
  school_unknown: {
    status: 422,
    nl: "We vinden geen school met deze naam. Typ een ander deel van de naam of de plaats, of kies 'Mijn school staat er niet bij'.",
    en: "We find no school with this name. Type another part of its name or place, or choose 'My school is not listed'.",
  },
  school_choose: {
    status: 422,
    nl: "Er zijn meer scholen die hierop lijken. Kies hieronder de jouwe.",
    en: "More than one school looks like this. Choose yours below.",
  },
  pause_past: {
    status: 422,
    nl: "Deze dag is voorbij. Kies vandaag of een latere dag.",
    en: "This day has passed. Choose today or a later day.",
  },
  deputy_is_contact: {
    status: 422,
    nl: "Dit is het adres van jullie contactpersoon zelf. Vul het adres van een collega in.",
    en: "This is the address of your contact person. Fill in a colleague's address.",
  },
  sector_unknown: { status: 422, nl: "Kies een sector uit de lijst.", en: "Choose a sector from the list." },
});
