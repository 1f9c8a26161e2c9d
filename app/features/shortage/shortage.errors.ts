import { defineErrors } from "~/platform/errors/errors";

export const shortageError = defineErrors("shortage", {
  already_reported: {
    status: 409,
    nl: "Deze student staat al op de lijst voor deze leerweg en dit schooljaar. Zoek de student hieronder op.",
    en: "This student is already on the list for this learning route and school year. Find the student below.",
  },
  other_name: {
    status: 409,
    nl: "Dit studentnummer hoort op jullie school al bij een andere naam. Controleer het nummer.",
    en: "At your school this student number already belongs to another name. Check the number.",
  },
  student_placed: {
    status: 409,
    nl: "Deze student heeft al een plek in deze periode. Meld eerst dat die plaatsing niet doorgaat.",
    en: "This student already has a place in this period. First report that it fell through.",
  },
  own_already_reported: {
    status: 409,
    nl: "Je hebt je al gemeld voor deze leerweg en dit schooljaar. Kijk hieronder hoe het ervoor staat.",
    en: "You have already reported for this learning route and school year. See below how it stands.",
  },
  own_placed: {
    status: 409,
    nl: "Je hebt in deze periode al een plek. Gaat die niet door? Vraag je school om dat eerst vast te leggen.",
    en: "You already have a place in this period. If it does not go ahead, ask your school to record that first.",
  },
  school_year_over: {
    status: 422,
    nl: "Dat schooljaar is voorbij. Kies een dag in dit schooljaar of later.",
    en: "That school year is over. Choose a day in this school year or later.",
  },
  year_ends: {
    status: 409,
    nl: "Deze melding staat al tot en met het einde van het schooljaar en kan niet langer blijven staan. Voor wie daarna nog zoekt, is een nieuwe melding nodig, met een dag in het nieuwe schooljaar.",
    en: "This report stands until the end of the school year already and cannot stay longer. Who is looking after that needs a new report, with a day in the new school year.",
  },
  moved_on: {
    status: 409,
    nl: "Deze melding is intussen veranderd. Laad de pagina opnieuw en kijk hoe het er nu voor staat.",
    en: "This report has changed in the meantime. Load the page again to see how it stands now.",
  },
  unknown_qualification: {
    status: 422,
    nl: "Deze opleiding kennen we niet. Kies er een uit de lijst.",
    en: "We do not know this qualification. Choose one from the list.",
  },
  place_gone: {
    status: 404,
    nl: "Hier zijn geen lege plekken (meer), of ze zijn niet in jouw regio.",
    en: "There are no empty places here (any more), or they are not in your region.",
  },
  not_found: {
    status: 404,
    nl: "Deze melding bestaat niet (meer).",
    en: "This report does not exist (any more).",
  },
});
