import { catalogue } from "~/platform/i18n/i18n";

/** The page of an own offer: where it stands, what can be done, what happened. Its form has texts of its own. */
export const ownListingMessages = catalogue(
  {
    saved: "Bewaard.",
    preview: "Zo zien anderen het",
    status: "Stand van zaken",
    reason: (text: string) => `De coördinator schreef: ${text}`,
    duplicate: "Kopie maken",
    archiveAsk: (title: string) => `Wil je '${title}' archiveren? Het is dan niet meer te vinden.`,
    locked: "Dit aanbod kun je nu niet bewerken.",
    history: "Wat er gebeurde",
    edit: "Bewerken",
    slots: "Momenten beheren",
    moved: {
      draft: "Bewaard als concept. Alleen je eigen bedrijf ziet het nog. Klaar? Zet het online.",
      in_review:
        "Verstuurd. De coördinator van je regio kijkt ernaar; je krijgt een mail zodra het online staat.",
      published: "Je aanbod staat online.",
      paused: "Je aanbod is gepauzeerd. Wat al is afgesproken, gaat door.",
      archived: "Je aanbod is gearchiveerd. Bevestigde boekingen en plaatsingen gaan door.",
    },
  },
  {
    saved: "Saved.",
    preview: "How others see it",
    status: "Where it stands",
    reason: (text) => `The coordinator wrote: ${text}`,
    duplicate: "Make a copy",
    archiveAsk: (title) => `Do you want to archive '${title}'? It can then no longer be found.`,
    locked: "This offer cannot be edited now.",
    history: "What happened",
    edit: "Edit",
    slots: "Manage moments",
    moved: {
      draft: "Saved as a draft. Only your own company sees it so far. Ready? Put it online.",
      in_review: "Sent. Your region's coordinator will look at it; you get a mail as soon as it is online.",
      published: "Your offer is online.",
      paused: "Your offer is paused. What has been agreed goes on.",
      archived: "Your offer is archived. Confirmed bookings and placements go on.",
    },
  },
);
