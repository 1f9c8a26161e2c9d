import { defineErrors } from "~/platform/errors/errors";

export const placementError = defineErrors("placements", {
  not_found: {
    status: 404,
    nl: "Deze plaatsing bestaat niet (meer).",
    en: "This placement does not exist (any more).",
  },
  moved_on: {
    status: 409,
    nl: "Hier is intussen iets veranderd. Laad de pagina opnieuw en kijk hoe het er nu voor staat.",
    en: "Something has changed here in the meantime. Load the page again to see how it stands now.",
  },
  no_place: {
    status: 409,
    nl: "Alle plekken zijn intussen bezet. Kies een andere plek voor deze student.",
    en: "All places have been taken in the meantime. Choose another place for this student.",
  },
  no_place_company: {
    status: 409,
    nl: "Alle plekken van dit aanbod zijn al bezet. Verhoog het aantal plekken of wijs het voorstel af.",
    en: "All places of this offer are taken. Raise the number of places or decline the proposal.",
  },
  listing_closed: {
    status: 409,
    nl: "Dit aanbod is niet meer open. Kies een andere plek.",
    en: "This offer is not open any more. Choose another place.",
  },
  company_paused: {
    status: 409,
    nl: "Dit bedrijf neemt nu een pauze. Kies een andere plek voor deze student.",
    en: "This company takes a break now. Choose another place for this student.",
  },
  company_closed: {
    status: 409,
    nl: "Je bedrijf is geschorst. Zolang dat duurt, kun je geen studenten aannemen. Vraag de coördinator van je regio wat er aan de hand is.",
    en: "Your company has been suspended. For as long as that lasts you cannot take students. Ask the coordinator of your region what is going on.",
  },
  not_recognised: {
    status: 409,
    nl: "Dit bedrijf is niet (meer) erkend voor de opleiding van deze student. Kies een ander leerbedrijf.",
    en: "This company is not (or no longer) recognised for this student's qualification. Choose another training company.",
  },
  too_young: {
    status: 409,
    nl: "De student is op de begindatum nog te jong voor deze plek. Kies een latere begindatum of een andere plek.",
    en: "The student is still too young for this place on the start date. Choose a later date or another place.",
  },
  age_unknown: {
    status: 409,
    nl: "Deze plek heeft een minimumleeftijd en de geboortedatum van de student is niet ingevuld. Vul die aan met ‘Lijst inlezen’ of kies een andere plek.",
    en: "This place has a minimum age and the student's date of birth has not been filled in. Add it with ‘Read in a list’ or choose another place.",
  },
  too_young_company: {
    status: 409,
    nl: "De student is op de begindatum nog te jong voor de minimumleeftijd van dit aanbod. Wijs het voorstel af, of pas de minimumleeftijd aan als het werk dat toelaat.",
    en: "On the start date the student is still too young for the minimum age of this offer. Decline the proposal, or change the minimum age if the work allows it.",
  },
  age_unknown_company: {
    status: 409,
    nl: "Dit aanbod heeft een minimumleeftijd en de geboortedatum van de student is niet ingevuld. Vraag de school om die in te vullen. Daarna kun je de student aannemen.",
    en: "This offer has a minimum age and the student's date of birth has not been filled in. Ask the school to fill it in. Then you can take the student.",
  },
  wrong_route: {
    status: 409,
    nl: "Deze plek hoort bij een andere leerweg. Kies een plek die bij de leerweg van de student past.",
    en: "This place belongs to another learning route. Choose one that fits the student's learning route.",
  },
  already_placed: {
    status: 409,
    nl: "Deze student heeft in deze periode al een plek. Kies een andere periode, of meld eerst dat die plek niet doorgaat.",
    en: "This student already has a place in this period. Choose another period, or first report that that place fell through.",
  },
  already_proposed: {
    status: 409,
    nl: "Deze student is al voorgesteld voor deze plek, of heeft er zelf gesolliciteerd. Wacht op het antwoord van het bedrijf.",
    en: "This student has been proposed for this place already, or has applied for it. Wait for the company's answer.",
  },
  report_closed: {
    status: 409,
    nl: "De melding van deze student is gesloten. Meld de student opnieuw als die nog zoekt.",
    en: "This student's report is closed. Report the student again if they are still looking.",
  },
  no_contact: {
    status: 409,
    nl: "Dit bedrijf heeft nog geen contactpersoon. Bel het bedrijf of kies een andere plek.",
    en: "This company has no contact person yet. Call the company or choose another place.",
  },
  not_yet: {
    status: 422,
    nl: "Deze dag is nog niet geweest. Kies vandaag of een eerdere dag.",
    en: "This day has not come yet. Choose today or an earlier day.",
  },
  after_end: {
    status: 422,
    nl: "Deze dag ligt na de afgesproken einddatum. Kies die dag of een eerdere.",
    en: "This day is after the agreed end date. Choose that day or an earlier one.",
  },
  ends_before_start: {
    status: 422,
    nl: "De einddatum ligt niet na de begindatum.",
    en: "The end date is not after the start date.",
  },
});
