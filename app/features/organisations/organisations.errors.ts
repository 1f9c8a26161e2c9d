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
  school_first: {
    status: 409,
    nl: "De school van deze persoon is nog niet goedgekeurd. Beoordeel eerst de school.",
    en: "This person's school has not been approved yet. Judge the school first.",
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
  closed_past: {
    status: 422,
    nl: "Deze dagen zijn voorbij. Kies een laatste dag die nog komt.",
    en: "These days have passed. Choose a last day that is still to come.",
  },
  closed_many: {
    status: 409,
    nl: "Er staan al 50 perioden waarin jullie dicht zijn. Haal er eerst een weg.",
    en: "There are 50 periods in which you are closed already. Remove one first.",
  },
  deputy_is_contact: {
    status: 422,
    nl: "Dit is het adres van jullie contactpersoon zelf. Vul het adres van een collega in.",
    en: "This is the address of your contact person. Fill in a colleague's address.",
  },
  already_member: {
    status: 409,
    nl: "Bij deze school ben je al aangemeld. Wacht op de controle; je krijgt een mail.",
    en: "You have registered with this school already. Wait for the check; you get a mail.",
  },
  contact_primary: {
    status: 409,
    nl: "Deze persoon krijgt de mails van je bedrijf. Kies eerst iemand anders als eerste contactpersoon.",
    en: "This person gets your company's mails. Make somebody else the first contact before.",
  },
  contacts_many: {
    status: 409,
    nl: "Een bedrijf heeft hooguit 20 contactpersonen. Haal er eerst een weg.",
    en: "A company has at most 20 contacts. Remove one first.",
  },
  period_over: {
    status: 422,
    nl: "Deze dag is al voorbij. Laat het leeg als de erkenning geen einddatum heeft.",
    en: "This day has passed. Leave it empty when the recognition has no end.",
  },
  recognition_in_use: {
    status: 409,
    nl: "Er staat aanbod online voor deze opleiding. Pauzeer dat eerst.",
    en: "There are offers online for this qualification. Pause those first.",
  },
  sector_unknown: { status: 422, nl: "Kies een sector uit de lijst.", en: "Choose a sector from the list." },
});
