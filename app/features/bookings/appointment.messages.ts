import { catalogue } from "~/platform/i18n/i18n";

/** What either side can do with an appointment: print its sheets, cancel it, or say that it did not take place. */
export const appointmentMessages = catalogue(
  {
    plan: "Dagplan",
    letter: "Brief voor ouders",
    cancel: {
      trigger: "Afzeggen",
      question: (reference: string) =>
        `Wil je boeking ${reference} afzeggen? De andere partij krijgt meteen bericht.`,
      reason: "Waarom kan het niet doorgaan?",
      reasonHint: "De andere partij leest dit.",
      submit: "Ja, afzeggen",
    },
    noShow: {
      trigger: "Het ging niet door",
      question: (reference: string) =>
        `Ging boeking ${reference} niet door? Dan tellen de leerlingen niet mee.`,
      submit: "Ja, het ging niet door",
      undo: "Het ging toch wel door",
    },
  },
  {
    plan: "Plan for the day",
    letter: "Letter for parents",
    cancel: {
      trigger: "Cancel",
      question: (reference) => `Cancel booking ${reference}? The other side is told at once.`,
      reason: "Why can it not go ahead?",
      reasonHint: "The other side reads this.",
      submit: "Yes, cancel",
    },
    noShow: {
      trigger: "It did not take place",
      question: (reference) => `Did booking ${reference} not take place? Then the pupils are not counted.`,
      submit: "Yes, it did not take place",
      undo: "It did take place after all",
    },
  },
);
