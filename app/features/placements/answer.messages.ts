import { catalogue } from "~/platform/i18n/i18n";

/** The page behind the link in the mail about a proposal. */
export const answerMessages = catalogue(
  {
    title: "Antwoord op een voorstel",
    lead: (school: string) => `${school} stelt een student voor op jullie plek.`,
    next: "Als je bevestigt, is de plek bezet en krijgt de school bericht. Daarna maken jullie samen de praktijkovereenkomst.",
    used: "Dit voorstel is al beantwoord",
    usedText: (state: string) => `De stand is nu: ${state}. Wil je iets veranderen? Log in of bel de school.`,
    expired: "Deze link is verlopen",
    expiredText:
      "Er kwam op tijd geen antwoord. Is er nog plek? Vraag de school om het voorstel opnieuw te sturen.",
    unknown: "Deze link klopt niet",
    unknownText: "Misschien is de link in de mail afgebroken. Kopieer hem in zijn geheel.",
    doneTitle: { accepted: "De plaatsing is bevestigd", declined: "Het voorstel is afgewezen" },
    doneText: {
      accepted:
        "De plek is bezet en de school heeft bericht gekregen. Zij neemt contact op over de praktijkovereenkomst.",
      declined: "De school heeft bericht gekregen met je reden. Jullie plek blijft open.",
    },
    signIn: "Inloggen",
  },
  {
    title: "Answer to a proposal",
    lead: (school) => `${school} proposes a student for your place.`,
    next: "When you confirm, the place is taken and the school is told. After that you make the placement agreement together.",
    used: "This proposal has been answered already",
    usedText: (state) =>
      `Its state is now: ${state}. Do you want to change something? Sign in or call the school.`,
    expired: "This link has expired",
    expiredText:
      "There was no answer in time. Is there still a place? Ask the school to send the proposal again.",
    unknown: "This link is not right",
    unknownText: "The link in the mail may have been cut off. Copy the whole of it.",
    doneTitle: { accepted: "The placement is confirmed", declined: "The proposal is declined" },
    doneText: {
      accepted: "The place is taken and the school has been told. It will contact you about the agreement.",
      declined: "The school has been told your reason. Your place stays open.",
    },
    signIn: "Sign in",
  },
);
