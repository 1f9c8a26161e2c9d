import { catalogue } from "~/platform/i18n/i18n";

import type { PlacementState } from "./core/placement";

/** How an application or a placement stands. */
export const stateMessages = catalogue<Record<PlacementState, string>>(
  {
    submitted: "sollicitatie verstuurd",
    viewed: "door het bedrijf bekeken",
    invited: "uitgenodigd voor een gesprek",
    offered: "plek aangeboden",
    lapsed: "aanbod verlopen",
    proposed: "wacht op het bedrijf",
    declined: "afgewezen",
    withdrawn: "ingetrokken",
    accepted: "bevestigd",
    placed: "geplaatst",
    fell_through: "ging niet door",
    ended: "gestopt",
    completed: "afgerond",
  },
  {
    submitted: "application sent",
    viewed: "seen by the company",
    invited: "invited for a talk",
    offered: "place offered",
    lapsed: "offer lapsed",
    proposed: "waiting for the company",
    declined: "declined",
    withdrawn: "withdrawn",
    accepted: "confirmed",
    placed: "placed",
    fell_through: "fell through",
    ended: "ended",
    completed: "completed",
  },
);

/** The same to the company that reads it, and to whoever reads who did it. */
export const companyStateMessages = catalogue(
  { submitted: "nieuw", viewed: "bekeken", proposed: "wacht op jullie antwoord" },
  { submitted: "new", viewed: "seen", proposed: "waiting for your answer" },
);
