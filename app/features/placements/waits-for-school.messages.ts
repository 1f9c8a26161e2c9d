import { catalogue } from "~/platform/i18n/i18n";

/** A company's place that was accepted by somebody whom no school has yet. */
export const waitsForSchoolMessages = catalogue(
  {
    title: "Er is nog geen school",
    text: (who: string) =>
      `Geen school heeft nog bevestigd dat ${who} er student is. De plek blijft bezet. Zodra een school dat bevestigt, krijg je een mail en maakt zij de praktijkovereenkomst. Weet je een school die past? Geef het door aan ${who}.`,
  },
  {
    title: "There is no school yet",
    text: (who) =>
      `No school has confirmed yet that ${who} is a student there. The place stays taken. As soon as a school confirms it, you get a mail and it draws up the placement agreement. Do you know a school that suits? Pass it on to ${who}.`,
  },
);
