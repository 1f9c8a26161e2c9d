import { catalogue, type Locale } from "~/platform/i18n/i18n";

import type { ReservationState } from "./core/reservation";

/** A state within a sentence. */
const stateWords: Record<Locale, Record<ReservationState, string>> = {
  nl: {
    requested: "aangevraagd, nog niet bevestigd",
    confirmed: "bevestigd",
    declined: "afgewezen",
    done: "gereden",
    cancelled: "afgezegd",
  },
  en: {
    requested: "asked for, not confirmed yet",
    confirmed: "confirmed",
    declined: "declined",
    done: "done",
    cancelled: "cancelled",
  },
};

/** When a bus is at a company, as far as that is known, and whether it is certain. */
interface StopAtCompany {
  arrives: string | null;
  leaves: string | null;
  confirmed: boolean;
}

/** What every page says about a reservation: its state, its facts, its history, and what its school can do. */
export const reservationMessages = catalogue(
  {
    title: (reference: string) => `Techniekbus ${reference}`,
    crumbs: "Waar je bent",
    withVisit: (bus: string, ride: string, status: ReservationState) =>
      `${bus}, ${ride} (${stateWords.nl[status]})`,
    atCompany: (bus: string, { arrives, leaves, confirmed }: StopAtCompany) =>
      [
        bus,
        ...(arrives === null ? [] : [`aankomst om ${arrives}`]),
        ...(leaves === null ? [] : [`weer weg om ${leaves}`]),
      ].join(", ") + ` (${stateWords.nl[confirmed ? "confirmed" : "requested"]})`,
    state: {
      requested: "Wacht op antwoord",
      confirmed: "Bevestigd",
      declined: "Afgewezen",
      done: "Gereden",
      cancelled: "Afgezegd",
    },
    facts: {
      title: "De rit",
      when: "Wanneer",
      bus: "Bus",
      from: "Van",
      to: "Naar",
      party: "Wie",
      school: "School",
      needs: "Rekening houden met",
      visit: "Hoort bij bezoek",
      reason: "Reden",
    },
    next: {
      title: "Wat gebeurt er nu?",
      requested:
        "De plaatsen zijn voor jullie vastgehouden. De coördinator kijkt of het kan. Je krijgt een mail zodra er antwoord is.",
      confirmed: "De bus rijdt voor jullie. Zorg dat de klas op tijd klaarstaat.",
      declined: "De bus kan dan niet rijden.",
      cancelled: "De bus rijdt niet.",
      done: "De rit is gereden.",
    },
    history: {
      title: "Wat er gebeurde",
      who: { T: "de school", R: "de coördinator", S: "Vakbrug" },
      by: (who: string, name: string | null) => (name === null ? `Door ${who}` : `Door ${name} (${who})`),
      step: {
        request: "Aangevraagd",
        confirm: "Bevestigd",
        decline: "Afgewezen",
        cancel: "Afgezegd",
        reschedule: "Verplaatst naar het nieuwe moment van het bezoek",
        keep: "Het bezoek gaat door zonder bus",
        complete: "Gereden",
      },
    },
    cancel: {
      trigger: "Reservering afzeggen",
      question: (reference: string) => `Wil je ${reference} afzeggen? De plaatsen zijn daarna weer vrij.`,
      reason: "Waarom?",
      optional: "(niet verplicht)",
      submit: "Ja, afzeggen",
    },
    choice: {
      title: "De bus rijdt niet. Wat wil je met het bezoek?",
      text: (title: string) =>
        `Je bezoek ‘${title}’ staat nog. Kies of jullie op een andere manier komen, of zeg het bezoek af.`,
      keep: "Bezoek houden",
      end: "Bezoek afzeggen",
      reason: "We hebben geen vervoer: de Techniekbus kan niet rijden.",
      kept: "Je houdt het bezoek. Jullie zorgen zelf voor vervoer.",
      closed: "Hier valt niets meer te kiezen.",
      page: "De Techniekbus rijdt niet",
    },
    toVisit: "Bekijk het bezoek",
    again: "Vraag opnieuw een bus aan",
  },
  {
    title: (reference) => `Tech bus ${reference}`,
    crumbs: "Where you are",
    withVisit: (bus, ride, status) => `${bus}, ${ride} (${stateWords.en[status]})`,
    atCompany: (bus, { arrives, leaves, confirmed }) =>
      [
        bus,
        ...(arrives === null ? [] : [`arrives at ${arrives}`]),
        ...(leaves === null ? [] : [`leaves again at ${leaves}`]),
      ].join(", ") + ` (${stateWords.en[confirmed ? "confirmed" : "requested"]})`,
    state: {
      requested: "Waiting for an answer",
      confirmed: "Confirmed",
      declined: "Declined",
      done: "Done",
      cancelled: "Cancelled",
    },
    facts: {
      title: "The ride",
      when: "When",
      bus: "Bus",
      from: "From",
      to: "To",
      party: "Who",
      school: "School",
      needs: "Please allow for",
      visit: "Goes with visit",
      reason: "Reason",
    },
    next: {
      title: "What happens now?",
      requested:
        "The seats are held for you. The coordinator looks whether it is possible. You get a mail as soon as there is an answer.",
      confirmed: "The bus will drive for you. Please have the class ready in time.",
      declined: "The bus cannot drive then.",
      cancelled: "The bus does not drive.",
      done: "The ride is over.",
    },
    history: {
      title: "What happened",
      who: { T: "the school", R: "the coordinator", S: "Vakbrug" },
      by: (who, name) => (name === null ? `By ${who}` : `By ${name} (${who})`),
      step: {
        request: "Requested",
        confirm: "Confirmed",
        decline: "Declined",
        cancel: "Cancelled",
        reschedule: "Moved to the new moment of the visit",
        keep: "The visit goes ahead without a bus",
        complete: "Done",
      },
    },
    cancel: {
      trigger: "Cancel the reservation",
      question: (reference) => `Cancel ${reference}? The seats will be free again.`,
      reason: "Why?",
      optional: "(optional)",
      submit: "Yes, cancel",
    },
    choice: {
      title: "The bus does not drive. What about the visit?",
      text: (title) =>
        `Your visit “${title}” still stands. Choose whether you come another way, or cancel the visit.`,
      keep: "Keep the visit",
      end: "Cancel the visit",
      reason: "We have no transport: the tech bus cannot drive.",
      kept: "You keep the visit. You arrange transport yourselves.",
      closed: "There is nothing left to choose here.",
      page: "The tech bus does not drive",
    },
    toVisit: "See the visit",
    again: "Ask for a bus again",
  },
);
