import { catalogue } from "~/platform/i18n/i18n";

/** A company's placements, and its answer to a proposal. */
export const companyPlacementMessages = catalogue(
  {
    title: "Plaatsingen",
    lead: "Wie een school voor jullie plekken voorstelt, en wie er een plek heeft.",
    waiting: "Wacht op jullie antwoord",
    agreed: "Afgesproken",
    others: "Eerder",
    empty: "Er zijn nog geen voorstellen",
    emptyText:
      "Scholen stellen studenten voor op jullie stages en leerbanen. Zorg dat er plekken open staan.",
    toOffers: "Naar jullie aanbod",
    objective: "Objectieve selectie: je ziet de naam zodra je de plaatsing bevestigt.",
    confirm: "Plaatsing bevestigen",
    decline: "Afwijzen",
    declineQuestion: "De student afwijzen? De school krijgt je reden te lezen.",
    fellThrough: "Gaat niet door",
    fellThroughQuestion: "Gaat deze plaatsing niet door? De plek komt weer vrij en de school krijgt bericht.",
    done: {
      accepted: "De plaatsing is bevestigd. De school heeft bericht gekregen.",
      declined: "Het voorstel is afgewezen. De school heeft bericht gekregen.",
      fell_through: "De school heeft bericht gekregen en de plek is weer vrij.",
    },
  },
  {
    title: "Placements",
    lead: "Whom a school proposes for your places, and who has one.",
    waiting: "Waiting for your answer",
    agreed: "Agreed",
    others: "Earlier",
    empty: "There are no proposals yet",
    emptyText: "Schools propose students for your internships and apprenticeships. See that places are open.",
    toOffers: "To your offers",
    objective: "Objective selection: you see the name as soon as you confirm the placement.",
    confirm: "Confirm placement",
    decline: "Decline",
    declineQuestion: "Decline the student? The school gets to read your reason.",
    fellThrough: "Does not go ahead",
    fellThroughQuestion: "Does this placement not go ahead? The place becomes free and the school is told.",
    done: {
      accepted: "The placement is confirmed. The school has been told.",
      declined: "The proposal is declined. The school has been told.",
      fell_through: "The school has been told and the place is free again.",
    },
  },
);
