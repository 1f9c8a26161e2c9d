import { catalogue } from "~/platform/i18n/i18n";

import type { DeclineReason, SystemReason } from "./core/reasons";

type Reasons = Record<DeclineReason | SystemReason, string>;

/** Why an application or a proposal ended, as the applicant or the school reads it. */
export const reasonMessages = catalogue<Reasons>(
  {
    other_candidate: "We hebben een andere kandidaat gekozen.",
    qualification: "Je opleiding past niet bij deze plek.",
    skills: "Je vaardigheden passen (nog) niet bij het werk.",
    start: "De startdatum komt niet uit.",
    days: "De dagen of uren komen niet uit.",
    travel: "De reis is te lang.",
    requirements: "Je voldoet niet aan een eis, zoals een rijbewijs.",
    no_contact: "We kregen geen contact met je.",
    no_trainer: "We hebben nu geen begeleider.",
    place_gone: "De plek is er niet meer.",
    other: "Een andere reden.",
    filled: "Alle plekken zijn bezet.",
    closed: "Het bedrijf biedt deze plek niet meer aan.",
    placed_elsewhere: "Er is een andere plek aangenomen.",
    unanswered: "Het bedrijf heeft niet geantwoord.",
  },
  {
    other_candidate: "We have chosen another candidate.",
    qualification: "Your qualification does not suit this place.",
    skills: "Your skills do not suit the work (yet).",
    start: "The start date does not work out.",
    days: "The days or hours do not work out.",
    travel: "The way there takes too long.",
    requirements: "You do not meet a requirement, such as a driving licence.",
    no_contact: "We could not get in touch with you.",
    no_trainer: "We have nobody to supervise at the moment.",
    place_gone: "The place is no longer there.",
    other: "Another reason.",
    filled: "All places are taken.",
    closed: "The company no longer offers this place.",
    placed_elsewhere: "Another place has been accepted.",
    unanswered: "The company has not answered.",
  },
);
