import { defineErrors } from "~/platform/errors/errors";

export const applicationError = defineErrors("applications", {
  not_found: {
    status: 404,
    nl: "Deze sollicitatie bestaat niet (meer).",
    en: "This application does not exist (any more).",
  },
  moved_on: {
    status: 409,
    nl: "Dat kan niet in de stand waarin deze sollicitatie nu is. Bekijk hoe het er nu voor staat en kies opnieuw.",
    en: "That is not possible in the state in which this application is now. See how it stands and choose again.",
  },
  listing_closed: {
    status: 409,
    nl: "Deze plek is niet meer open. Zoek een andere plek in de buurt.",
    en: "This place is not open any more. Look for another place nearby.",
  },
  full: {
    status: 409,
    nl: "Alle plekken zijn intussen bezet. Zoek een andere plek in de buurt.",
    en: "All places have been taken in the meantime. Look for another place nearby.",
  },
  applied_before: {
    status: 409,
    nl: "Je hebt al op deze plek gesolliciteerd, of je school heeft je ervoor voorgesteld. Bekijk bij “Mijn sollicitaties” hoe het staat, of vraag je school ernaar.",
    en: "You have applied for this place already, or your school has proposed you for it. See under “My applications” how it stands, or ask your school.",
  },
  ten_open: {
    status: 409,
    nl: "Je hebt al tien sollicitaties open staan. Trek er eerst een in, of wacht op een antwoord.",
    en: "You have ten open applications already. Withdraw one first, or wait for an answer.",
  },
  not_qualified: {
    status: 409,
    nl: "Deze plek is niet voor jouw opleiding. Zoek een plek die bij je opleiding past.",
    en: "This place is not for your qualification. Look for a place that fits your qualification.",
  },
  wrong_route: {
    status: 409,
    nl: "Deze plek hoort bij een andere leerweg. Zoek een plek die bij je leerweg past.",
    en: "This place belongs to another learning route. Look for a place that fits your learning route.",
  },
  not_recognised: {
    status: 409,
    nl: "Het bedrijf is niet (meer) erkend voor deze opleiding. Zoek een ander leerbedrijf, of vraag het bedrijf zijn erkenning te controleren.",
    en: "The company is not (or no longer) recognised for this qualification. Look for another training company, or ask the company to check its recognition.",
  },
  you_too_young: {
    status: 409,
    nl: "Op de dag dat je kunt beginnen ben je nog te jong voor deze plek. Zoek een andere plek in de buurt.",
    en: "On the day that you can begin you are still too young for this place. Look for another place nearby.",
  },
  age_unknown: {
    status: 409,
    nl: "Dit aanbod heeft een minimumleeftijd en in het profiel van de sollicitant staat geen geboortedatum. Stuur de sollicitant een bericht om die in te vullen. Daarna kun je de plek aanbieden.",
    en: "This offer has a minimum age and the applicant's profile has no date of birth. Send the applicant a message to fill it in. Then you can offer the place.",
  },
  too_young: {
    status: 409,
    nl: "De sollicitant is op de begindatum nog te jong voor deze plek. Kies een latere begindatum of een andere plek.",
    en: "The applicant is still too young for this place on the start date. Choose a later date or another place.",
  },
  profile_incomplete: {
    status: 409,
    nl: "Je profiel is nog niet compleet. Vul eerst aan wat hieronder staat.",
    en: "Your profile is not complete yet. First fill in what is listed below.",
  },
  recommendation_over: {
    status: 409,
    nl: "Deze aanbeveling kan niet (meer) met je sollicitatie mee. Verstuur je sollicitatie zonder, of met de aanbeveling die hier nu staat.",
    en: "This recommendation cannot go along with your application (any more). Send your application without it, or with the one that is here now.",
  },
  no_consent: {
    status: 409,
    nl: "De sollicitant wil niet (meer) worden aanbevolen. Wijs af zonder aanbeveling.",
    en: "The applicant does not want to be recommended (any more). Decline without a recommendation.",
  },
  you_placed: {
    status: 409,
    nl: "Je hebt in deze periode al een plek. Meld eerst dat die plek niet doorgaat.",
    en: "You already have a place in this period. First report that that place does not go ahead.",
  },
  placed: {
    status: 409,
    nl: "De sollicitant heeft in deze periode al een andere plek. Kies een andere periode of een andere sollicitant.",
    en: "The applicant already has another place in this period. Choose another period or another applicant.",
  },
  no_place: {
    status: 409,
    nl: "Alle plekken van dit aanbod zijn vergeven of aangeboden. Verhoog het aantal plekken of wacht op een antwoord.",
    en: "All places of this offer have been given or offered. Raise the number of places or wait for an answer.",
  },
  offer_over: {
    status: 409,
    nl: "Dit aanbod is verlopen. Vraag het bedrijf of de plek er nog is.",
    en: "This offer has lapsed. Ask the company whether the place is still there.",
  },
  company_closed: {
    status: 409,
    nl: "Je bedrijf is niet (meer) gecontroleerd. Zolang dat duurt kun je niemand een plek aanbieden; vraag de coördinator van je regio wat er aan de hand is.",
    en: "Your company is not (or no longer) verified. For as long as that lasts you cannot offer a place; ask the coordinator of your region what is going on.",
  },
  students_choice: {
    status: 409,
    nl: "Of iemand de plek aanneemt, beslist de sollicitant zelf. Bied de plek aan en wacht op het antwoord.",
    en: "Whether somebody accepts the place is for the applicant to decide. Offer the place and wait for the answer.",
  },
  no_way_back: {
    status: 409,
    nl: "Een sollicitatie gaat niet terug naar een eerdere stand. Kies een kolom verder naar rechts.",
    en: "An application does not go back to an earlier state. Choose a column further to the right.",
  },
  option_gone: {
    status: 409,
    nl: "Deze tijd is al voorbij of hoort niet meer bij de uitnodiging. Kies een andere tijd of stuur het bedrijf een bericht.",
    en: "This time has passed or no longer belongs to the invitation. Choose another time or send the company a message.",
  },
  hidden: {
    status: 409,
    nl: "Bij objectieve selectie zie je het cv pas nadat je de sollicitant hebt uitgenodigd. Nodig de sollicitant eerst uit.",
    en: "With objective selection you see the CV only after you have invited the applicant. Invite the applicant first.",
  },
  option_past: { status: 422, nl: "Kies een tijd die nog komt.", en: "Choose a time that is still ahead." },
  option_twice: {
    status: 422,
    nl: "Deze tijd staat er al. Kies een andere.",
    en: "This time is there already. Choose another.",
  },
  deadline: {
    status: 422,
    nl: "Kies een dag vanaf morgen, hooguit tien werkdagen vooruit.",
    en: "Choose a day from tomorrow on, at most ten working days ahead.",
  },
  trainer: {
    status: 422,
    nl: "Kies een contactpersoon van je bedrijf.",
    en: "Choose a contact person of your company.",
  },
});
