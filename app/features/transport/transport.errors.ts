import { AppError, defineErrors } from "~/platform/errors/errors";
import type { Locale } from "~/platform/i18n/i18n";

import type { ReservationState } from "./core/reservation";

export const transportError = defineErrors("transport", {
  not_found: { status: 404, nl: "Deze rit bestaat niet.", en: "This ride does not exist." },
  vehicle_not_found: { status: 404, nl: "Deze bus bestaat niet.", en: "This bus does not exist." },
  school_not_yours: {
    status: 422,
    nl: "Kies een school waar je bij hoort.",
    en: "Choose a school that you belong to.",
  },
  place_unknown: {
    status: 422,
    nl: "Deze plaats kennen we niet. Vul een postcode of plaatsnaam in, zoals 4331 BK of Middelburg.",
    en: "We do not know this place. Fill in a postcode or a place name, such as 4331 BK or Middelburg.",
  },
  time_unknown: {
    status: 422,
    nl: "Deze tijd bestaat niet op deze dag, want de klok gaat dan een uur vooruit. Kies een andere tijd.",
    en: "This time does not exist on this day, because the clock goes forward. Choose another time.",
  },
  in_past: {
    status: 422,
    nl: "Dit moment is al voorbij. Kies een moment dat nog komt.",
    en: "This moment has passed. Choose one that is still ahead.",
  },
  too_short: {
    status: 422,
    nl: "In deze tijd komt de bus er niet heen en terug. Kies een latere tijd voor de terugkomst.",
    en: "The bus cannot get there and back in this time. Choose a later time to be back.",
  },
  no_bus_in_region: {
    status: 422,
    nl: "Er rijdt geen Techniekbus voor jouw school.",
    en: "There is no tech bus for your school.",
  },
  other_bus: {
    status: 422,
    nl: "Deze bus rijdt niet voor jouw school. Kies een andere.",
    en: "This bus does not serve your school. Choose another.",
  },
  wheelchairs_many: {
    status: 422,
    nl: "Dit zijn meer rolstoelen dan er mensen meegaan.",
    en: "These are more wheelchairs than people who come along.",
  },
  no_road: {
    status: 422,
    nl: "Een gastles is op school zelf; daar is geen bus voor nodig.",
    en: "A guest lesson is at the school itself; no bus is needed.",
  },
  visit_over: {
    status: 409,
    nl: "Voor dit bezoek kan geen bus meer worden geregeld: het gaat niet door of is al begonnen.",
    en: "No bus can be arranged for this visit any more: it is off or has begun.",
  },
  has_bus: {
    status: 409,
    nl: "Voor dit bezoek is al een bus gereserveerd. Je ziet hem op deze pagina.",
    en: "A bus has been reserved for this visit already. You see it on this page.",
  },
  form_used: {
    status: 409,
    nl: "Dit formulier is al eens verstuurd. Laad de pagina opnieuw om nog eens te reserveren.",
    en: "This form was sent before. Load the page again to reserve once more.",
  },
  not_shared: {
    status: 409,
    nl: "Bij deze rit kunnen nu geen andere scholen mee. Kies een andere rit of een eigen rit.",
    en: "No other schools can come along on this ride now. Choose another ride, or one of your own.",
  },
  ride_closed: {
    status: 409,
    nl: "Deze rit gaat niet meer door. Kies een ander moment.",
    en: "This ride does not go any more. Choose another moment.",
  },
  ride_full: {
    status: 409,
    nl: "Zoveel plaatsen zijn er in deze rit niet meer.",
    en: "There are not that many seats left in this ride.",
  },
  ride_begun: {
    status: 409,
    nl: "Deze rit is al begonnen; er is niets veranderd.",
    en: "This ride has begun; nothing was changed.",
  },
  too_early: {
    status: 409,
    nl: "Dat kan nu nog niet.",
    en: "That is not possible yet.",
  },
  no_choice: {
    status: 409,
    nl: "Hier valt niets meer te kiezen. Hieronder zie je hoe het er nu voor staat.",
    en: "There is nothing left to choose here. Below you see how things stand now.",
  },
  not_yours: {
    status: 403,
    nl: "Dit kan alleen de andere partij doen.",
    en: "Only the other side can do this.",
  },
  schools_share: {
    status: 409,
    nl: "In deze rit zitten al meer scholen. Zeg eerst een van de reserveringen af.",
    en: "Several schools are in this ride already. Cancel one of the reservations first.",
  },
  seats_taken: {
    status: 409,
    nl: "In een rit die nog komt zitten meer mensen. Verplaats die rit eerst naar een grotere bus.",
    en: "A ride ahead carries more people. Move that ride to a larger bus first.",
  },
  vehicle_needed: {
    status: 409,
    nl: "Er staan nog ritten op deze bus. Verplaats die eerst naar een andere bus, of zeg ze af.",
    en: "There are rides ahead on this bus. Move them to another bus first, or cancel them.",
  },
  region_elsewhere: {
    status: 422,
    nl: "Kies alleen regio's uit de lijst.",
    en: "Choose regions from the list only.",
  },
  link_expired: {
    status: 410,
    nl: "Deze link is verlopen. Log in om je bezoek te bekijken.",
    en: "This link has expired. Sign in to see your visit.",
  },
});

const stateNow: Record<ReservationState, Record<Locale, string>> = {
  requested: { nl: "wacht op antwoord van de coördinator", en: "waiting for the coordinator's answer" },
  confirmed: { nl: "bevestigd", en: "confirmed" },
  declined: { nl: "afgewezen", en: "declined" },
  done: { nl: "gereden", en: "done" },
  cancelled: { nl: "afgezegd", en: "cancelled" },
};

/** The reservation has moved on since the page was loaded: says where it stands now. */
export const wrongState = (status: ReservationState): AppError =>
  new AppError("transport.wrong_state", {
    status: 409,
    nl: `Er is niets veranderd, want de reservering is intussen verder: ${stateNow[status].nl}.`,
    en: `Nothing was changed, because the reservation has moved on: ${stateNow[status].en}.`,
  });
