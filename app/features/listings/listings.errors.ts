import { defineErrors } from "~/platform/errors/errors";

export const listingError = defineErrors("listing", {
  not_found: {
    status: 404,
    nl: "Dit aanbod bestaat niet (meer).",
    en: "This offer does not exist (any more).",
  },
  link_expired: {
    status: 410,
    nl: "Deze link is verlopen. Log in en kijk bij het aanbod van je bedrijf.",
    en: "This link has expired. Sign in and look at the offers of your company.",
  },
  gone: {
    status: 410,
    nl: "Dit aanbod is er nu niet meer. Zoek iets vergelijkbaars in de buurt.",
    en: "This offer is no longer there. Find something like it nearby.",
  },
  wrong_state: {
    status: 409,
    nl: "Dit kan nu niet meer: het aanbod is intussen veranderd. Laad de pagina opnieuw en kijk hoe het er nu voor staat.",
    en: "This is no longer possible: the offer has changed. Load the page again to see how it stands.",
  },
  company_not_verified: {
    status: 409,
    nl: "Het bedrijf is nog niet goedgekeurd. Zodra dat is gebeurd, kan dit aanbod online.",
    en: "The company has not been approved yet. As soon as it is, this offer can go online.",
  },
  requests_wait: {
    status: 409,
    nl: "Iemand wacht hier nog op antwoord. Beantwoord eerst wat er staat bij 'Aanvragen', 'Sollicitaties' en 'Plaatsingen'; daarna kun je dit aanbod archiveren.",
    en: "Somebody still waits for an answer here. First answer what stands under 'Requests', 'Applications' and 'Placements'; then you can archive this offer.",
  },
  ended: {
    status: 422,
    nl: "De einddatum is voorbij. Kies eerst een nieuwe einddatum.",
    en: "The end date has passed. Choose a new end date first.",
  },
  reason_needed: { status: 422, nl: "Schrijf op waarom.", en: "Write down why." },
  not_recognised: {
    status: 422,
    nl: "Het bedrijf is niet erkend als leerbedrijf voor deze opleiding. Kies een opleiding waarvoor het wel erkend is.",
    en: "The company is not a recognised training company for this qualification. Choose one for which it is.",
  },
  recognition_ended: {
    status: 409,
    nl: "Het bedrijf is niet (meer) erkend als leerbedrijf voor deze opleiding. Regel eerst de erkenning, of kies bij dit aanbod een andere opleiding.",
    en: "The company is not (or no longer) a recognised training company for this qualification. Arrange the recognition first, or choose another qualification for this offer.",
  },
  level_differs: {
    status: 422,
    nl: "Deze opleiding heeft een ander niveau. Kies het niveau van de opleiding, of laat het leeg: dan vullen wij het in.",
    en: "This qualification is of another level. Choose the level of the qualification, or leave it empty: then we fill it in.",
  },
  trainer_unknown: {
    status: 422,
    nl: "Deze persoon is geen contactpersoon van je bedrijf (meer). Kies iemand uit de lijst.",
    en: "This person is not (or no longer) a contact of your company. Choose somebody from the list.",
  },
  partner_unfit: {
    status: 422,
    nl: "Dit bedrijf is niet (meer) erkend voor deze opleiding. Kies een bedrijf uit de lijst.",
    en: "This company is not (or no longer) recognised for this qualification. Choose a company from the list.",
  },
  partner_already: {
    status: 409,
    nl: "Dit bedrijf doet al mee of is al gevraagd. Kijk bij de bedrijven hierboven hoe het ervoor staat.",
    en: "This company takes part already, or was asked. See at the companies above how it stands.",
  },
  pool_full: {
    status: 409,
    nl: "Er doen al 12 bedrijven mee. Haal er eerst een weg.",
    en: "12 companies take part already. Remove one first.",
  },
  partner_not_fit: {
    status: 409,
    nl: "Je bedrijf is nog niet goedgekeurd of niet erkend voor deze opleiding. Regel dat eerst; daarna kun je meedoen.",
    en: "Your company has not been approved yet or is not recognised for this qualification. Arrange that first; then you can take part.",
  },
  postcode_unknown: {
    status: 422,
    nl: "Deze postcode kennen we niet. Vul een Nederlandse of Vlaamse postcode in, zoals 4331 BK of 9000.",
    en: "We do not know this postcode. Fill in a Dutch or Flemish one, such as 4331 BK or 9000.",
  },
  sector_unknown: { status: 422, nl: "Kies een sector uit de lijst.", en: "Choose a sector from the list." },
  places_taken: {
    status: 422,
    nl: "Er zijn al meer studenten geplaatst. Het aantal plaatsen kan niet lager.",
    en: "More students than that have been placed. The number of places cannot be lower.",
  },
  slot_in_past: { status: 422, nl: "Kies een moment in de toekomst.", en: "Choose a moment in the future." },
  slot_time: {
    status: 422,
    nl: "Dit tijdstip bestaat niet op deze dag (de klok verspringt).",
    en: "This time does not exist on this day (the clock changes).",
  },
  slot_none: {
    status: 422,
    nl: "Zo blijft er geen enkel moment over: alle dagen vallen in een vakantie.",
    en: "No moment is left this way: every day falls in a holiday.",
  },
  slot_many: {
    status: 422,
    nl: "Dit zijn meer dan 60 momenten. Kies een eerdere einddatum.",
    en: "These are more than 60 moments. Choose an earlier end date.",
  },
  slot_exists: {
    status: 422,
    nl: "Op dat tijdstip heeft dit aanbod al een moment. Kies een ander tijdstip, of pas dat moment aan.",
    en: "This offer already has a moment at that time. Choose another time, or change that moment.",
  },
  slot_taken: {
    status: 409,
    nl: "Hier hebben al groepen op gereserveerd. Zeg die eerst af bij 'Aanvragen'; de ruimte kan niet lager dan wat bezet is.",
    en: "Groups have booked this. Cancel those first under 'Requests'; the room cannot be lower than what is taken.",
  },
});
