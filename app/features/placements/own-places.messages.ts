import { catalogue } from "~/platform/i18n/i18n";

/** The places that somebody has, among their applications. */
export const ownPlaceMessages = catalogue(
  {
    place: "Je plek",
    places: "Je plekken",
    period: (from: string, until: string) => `van ${from} tot en met ${until}`,
    enrol: "Schrijf je in bij een school. Dan kan de praktijkovereenkomst gemaakt worden.",
    agreement: (school: string) => `De volgende stap is de praktijkovereenkomst; die maakt ${school}.`,
    start: "De praktijkovereenkomst is rond. Veel plezier op je plek!",
  },
  {
    place: "Your place",
    places: "Your places",
    period: (from, until) => `from ${from} until ${until} inclusive`,
    enrol: "Enrol at a school. Then the placement agreement can be made.",
    agreement: (school) => `The next step is the placement agreement, which ${school} draws up.`,
    start: "The placement agreement is complete. Enjoy your place!",
  },
);
