import { AppError, defineErrors } from "~/platform/errors/errors";

import type { BookingState } from "./core/booking";

export const bookingError = defineErrors("booking", {
  not_found: {
    status: 404,
    nl: "Deze boeking bestaat niet.",
    en: "This booking does not exist.",
  },
  listing_closed: {
    status: 409,
    nl: "Dit aanbod neemt op dit moment geen aanvragen aan. Kies ander aanbod, of probeer het later opnieuw.",
    en: "This offer does not take requests at the moment. Choose another one, or try again later.",
  },
  company_closed: {
    status: 409,
    nl: "Dit bedrijf is geschorst. Zolang dat duurt, kan er niets nieuws worden afgesproken. Vraag de coördinator van de regio wat er aan de hand is.",
    en: "This company has been suspended. Nothing new can be agreed for as long as that lasts. Ask the coordinator of the region what is going on.",
  },
  slot_gone: {
    status: 409,
    nl: "Dit moment is er niet meer. Kies hieronder een ander moment; de rest van je aanvraag staat er nog.",
    en: "This moment is no longer there. Choose another one below; the rest of your request is still here.",
  },
  slot_full: {
    status: 409,
    nl: "Dit moment is intussen vol. Kies hieronder een ander moment; de rest van je aanvraag staat er nog.",
    en: "This moment has just been filled. Choose another one below; the rest of your request is still here.",
  },
  slot_buffer: {
    status: 409,
    nl: "Dit moment ligt te dicht op een andere afspraak van het bedrijf. Kies hieronder een ander moment; de rest van je aanvraag staat er nog.",
    en: "This moment is too close to another appointment of the company. Choose another one below; the rest of your request is still here.",
  },
  bundle_full: {
    status: 409,
    nl: "Hier is geen plaats voor al jullie klassen. Kies voor deze klas een ander moment; de rest van je aanvraag staat er nog.",
    en: "There is no room here for all your classes. Choose another moment for this class; the rest of your request is still here.",
  },
  bundle_whole: {
    status: 409,
    nl: "Dit is één aanvraag voor meer klassen. Bevestig ze samen of wijs ze samen af; daarna kun je een klas apart verzetten.",
    en: "This is one request for several classes. Confirm or decline them together; after that a class can be moved on its own.",
  },
  lesson_outside: {
    status: 422,
    nl: "Dit lesuur valt niet binnen het gekozen moment. Kies een ander lesuur of een ander moment.",
    en: "This lesson hour is not within the chosen moment. Choose another lesson hour or another moment.",
  },
  school_closed: {
    status: 422,
    nl: "Op deze dag is jullie school dicht. Kies een ander moment, of zet het vinkje dat jullie toch willen.",
    en: "Your school is closed on this day. Choose another moment, or tick that you want it all the same.",
  },
  company_paused: {
    status: 409,
    nl: "Dit bedrijf neemt nu even geen aanvragen aan. Zoek vergelijkbaar aanbod in de buurt, of probeer het later opnieuw.",
    en: "This company takes no requests at the moment. Find something like it nearby, or try again later.",
  },
  company_full: {
    status: 409,
    nl: "Dit bedrijf heeft genoeg aanvragen voor deze maand. Zoek vergelijkbaar aanbod in de buurt, of vraag volgende maand opnieuw.",
    en: "This company has enough requests for this month. Find something like it nearby, or ask again next month.",
  },
  second_same: {
    status: 422,
    nl: "Dit is hetzelfde moment als je eerste keus. Kies iets anders, of geen tweede keus.",
    en: "This is the same moment as your first choice. Choose something else, or no second choice.",
  },
  second_unfit: {
    status: 409,
    nl: "Je tweede keus past niet bij je groep, of is intussen vol. Kies iets anders, of geen tweede keus.",
    en: "Your second choice does not fit your group, or has just been filled. Choose something else, or no second choice.",
  },
  too_late: {
    status: 409,
    nl: "Dit moment is te dichtbij: het bedrijf heeft meer tijd nodig om zich voor te bereiden. Kies een later moment.",
    en: "This moment is too soon: the company needs more time to prepare. Choose a later one.",
  },
  proposals_full: {
    status: 409,
    nl: "Een van deze momenten is intussen vol of vervallen. Kies opnieuw uit de momenten hieronder.",
    en: "One of these moments has been filled or withdrawn. Choose again from the moments below.",
  },
  proposals_buffer: {
    status: 409,
    nl: "Een van deze momenten ligt te dicht op een andere afspraak van jullie. Kies opnieuw, of verander de tijd tussen groepen bij Instellingen.",
    en: "One of these moments is too close to another appointment of yours. Choose again, or change the time between groups under Settings.",
  },
  proposal_gone: {
    status: 409,
    nl: "Dit voorstel geldt niet meer. Kies een van de momenten die er nu staan.",
    en: "This proposal no longer holds. Choose one of the moments that are shown now.",
  },
  hold_over: {
    status: 409,
    nl: "De termijn om te antwoorden is voorbij; het moment is weer vrij. De school kan een nieuwe aanvraag doen.",
    en: "The time to answer has passed and the moment is free again. The school can send a new request.",
  },
  too_early: {
    status: 409,
    nl: "Dat kan nu nog niet. Probeer het na afloop van het moment opnieuw.",
    en: "That is not possible yet. Try again after the moment itself.",
  },
  window_over: {
    status: 409,
    nl: "Dit kon tot 14 dagen na afloop. Vraag de coördinator van je regio om het aan te passen.",
    en: "This was possible until 14 days afterwards. Ask the coordinator of your region to change it.",
  },
  not_yours: {
    status: 403,
    nl: "Dit kan alleen de andere partij doen.",
    en: "Only the other side can do this.",
  },
  move_waits: {
    status: 409,
    nl: "Er staat al een vraag open om deze afspraak te verzetten. Wacht op het antwoord, of trek die vraag eerst in.",
    en: "There is already a wish to move this appointment. Wait for the answer, or take that wish back first.",
  },
  move_over: {
    status: 409,
    nl: "Deze vraag om te verzetten staat niet meer open. Hieronder zie je hoe de afspraak er nu voor staat.",
    en: "This wish to move is no longer open. Below you see how the appointment stands now.",
  },
  waiting_not_found: {
    status: 404,
    nl: "Deze plek op de wachtlijst bestaat niet.",
    en: "This place on the waiting list does not exist.",
  },
  waiting_over: {
    status: 409,
    nl: "Deze plek op de wachtlijst is intussen veranderd. Hieronder zie je hoe het er nu voor staat.",
    en: "This place on the waiting list has changed since. Below you see how it stands now.",
  },
  offer_expired: {
    status: 410,
    nl: "Deze link is verlopen. Log in en kijk bij je wachtlijst hoe het ervoor staat.",
    en: "This link has expired. Sign in and see on your waiting list how it stands.",
  },
  waiting_room: {
    status: 409,
    nl: "Op dit moment is er weer plaats voor je groep. Je hoeft niet te wachten: vraag het moment gewoon aan.",
    en: "There is room for your group again. You need not wait: simply request this moment.",
  },
  form_used: {
    status: 409,
    nl: "Dit formulier is al eens verstuurd. Laad de pagina opnieuw om een nieuwe aanvraag te doen.",
    en: "This form was sent before. Load the page again to make a new request.",
  },
  desk_done: {
    status: 409,
    nl: "Dit is al afgehandeld, misschien door een collega. Je hoeft niets meer te doen.",
    en: "This has been handled already, perhaps by a colleague. You need not do anything.",
  },
  audience_not_offered: {
    status: 422,
    nl: "Dit aanbod is niet voor deze groep. Kies een groep uit de lijst.",
    en: "This offer is not for this group. Choose a group from the list.",
  },
  teacher_elsewhere: {
    status: 422,
    nl: "Deze docent hoort niet bij de gekozen school.",
    en: "This teacher does not belong to the chosen school.",
  },
  school_gone: {
    status: 422,
    nl: "Deze school staat niet in de lijst. Zoek de school opnieuw.",
    en: "This school is not on the list. Find the school again.",
  },
  school_not_yours: {
    status: 422,
    nl: "Kies een school waar je bij hoort.",
    en: "Choose a school that you belong to.",
  },
  evaluation_over: {
    status: 409,
    nl: "Een oordeel geven kon tot 14 dagen na afloop. Wil je nog iets kwijt, neem dan contact op met de coördinator van je regio.",
    en: "A verdict could be given until 14 days afterwards. If there is something you still want to say, please contact the coordinator of your region.",
  },
  evaluation_link_expired: {
    status: 410,
    nl: "Deze link is verlopen. Log in om de boeking te bekijken.",
    en: "This link has expired. Sign in to see the booking.",
  },
  link_expired: {
    status: 410,
    nl: "Deze link is verlopen. Log in om de aanvraag te bekijken, of bel de school.",
    en: "This link has expired. Sign in to see the request, or call the school.",
  },
});

/** The same refusal, said of the form as a whole: where its page may not show the field that it is about. */
export const asWhole = (error: unknown): unknown =>
  error instanceof AppError ? new AppError(error.code, error.definition) : error;

const stateNow: Record<BookingState, { nl: string; en: string }> = {
  requested: { nl: "wacht op antwoord van het bedrijf", en: "waiting for the company's answer" },
  countered: { nl: "wacht op de keuze van de school", en: "waiting for the school's choice" },
  confirmed: { nl: "bevestigd", en: "confirmed" },
  declined: { nl: "afgewezen", en: "declined" },
  expired: { nl: "verlopen zonder antwoord", en: "expired without an answer" },
  withdrawn: { nl: "ingetrokken door de school", en: "withdrawn by the school" },
  cancelled: { nl: "afgezegd", en: "cancelled" },
  completed: { nl: "afgerond", en: "completed" },
  no_show: { nl: "genoteerd als niet doorgegaan", en: "recorded as not having taken place" },
};

/** The booking has moved on since the page was loaded: says where it stands now. */
export const wrongState = (status: BookingState): AppError =>
  new AppError("booking.wrong_state", {
    status: 409,
    nl: `Er is niets veranderd, want de boeking is intussen verder: ${stateNow[status].nl}. Hieronder zie je hoe het er nu voor staat.`,
    en: `Nothing was changed, because the booking has moved on: ${stateNow[status].en}. Below you see how it stands now.`,
  });

/** A group that is too large or too small for what is offered; `limit` in pupils. */
export const groupSize = (which: "min" | "max", limit: number): AppError =>
  new AppError(
    `booking.group_${which}`,
    which === "min"
      ? {
          status: 422,
          nl: `Dit aanbod is voor groepen vanaf ${limit} ${limit === 1 ? "leerling" : "leerlingen"}.`,
          en: `This offer is for groups of ${limit} ${limit === 1 ? "pupil" : "pupils"} or more.`,
        }
      : {
          status: 422,
          nl: `Er is hier plaats voor ${limit} ${limit === 1 ? "leerling" : "leerlingen"}. Maak de groep kleiner, of kies een ander moment.`,
          en: `There is room for ${limit} ${limit === 1 ? "pupil" : "pupils"} here. Make the group smaller, or choose another moment.`,
        },
    "pupils",
  );
