import { catalogue } from "~/platform/i18n/i18n";

/** How one's registration with a school stands, and asking again. */
export const standingMessages = catalogue(
  {
    title: "Je aanmelding",
    back: "Mijn Vakbrug",
    none: "Je hebt je nog niet bij een school aangemeld",
    noneText: "Hier zie je straks hoe je aanmelding ervoor staat.",
    search: "Zoek een bedrijf",
    asked: "Gevraagd. De coördinator van je regio kijkt er opnieuw naar.",
    errors: "Dat is nog niet gelukt. Kijk dit even na:",
    optional: "(niet verplicht)",
    reason: (reason: string) => `Reden: ${reason}`,
    person: {
      pending: "De coördinator van je regio kijkt nog naar je aanmelding.",
      verified: "Je aanmelding is goedgekeurd.",
      rejected: "Je aanmelding is afgewezen. Pas aan wat niet klopt en vraag het opnieuw.",
    },
    school: {
      unverified: "Je school is nog niet gecontroleerd.",
      pending: "De coördinator van je regio kijkt nog naar je school.",
      verified: "Je school is goedgekeurd.",
      rejected: "Je school is afgewezen. Pas aan wat niet klopt en vraag het opnieuw.",
      suspended: "Je school is geschorst. Je kunt zolang niet boeken.",
    },
    again: {
      title: "Vraag opnieuw om toegang",
      account: "Klopt je naam of e-mailadres niet? Verander dat eerst bij",
      accountLink: "Mijn account",
      other: "Was het een andere school?",
      otherHint: "Laat dit leeg als de school klopt.",
      submit: "Vraag opnieuw",
    },
    correct: {
      title: "Verbeter de gegevens van je school",
      name: "Naam van de school",
      submit: "Verbeter en vraag opnieuw",
    },
  },
  {
    title: "Your registration",
    back: "My Vakbrug",
    none: "You have not registered with a school yet",
    noneText: "Here you will see how your registration stands.",
    search: "Find a company",
    asked: "Asked. The coordinator of your region will look at it again.",
    errors: "That did not work yet. Please check this:",
    optional: "(optional)",
    reason: (reason) => `Reason: ${reason}`,
    person: {
      pending: "Your region's coordinator is still looking at your registration.",
      verified: "Your registration has been approved.",
      rejected: "Your registration has been rejected. Change what is not right and ask again.",
    },
    school: {
      unverified: "Your school has not been checked yet.",
      pending: "Your region's coordinator is still looking at your school.",
      verified: "Your school has been approved.",
      rejected: "Your school has been rejected. Change what is not right and ask again.",
      suspended: "Your school has been suspended. You cannot book for the time being.",
    },
    again: {
      title: "Ask for access again",
      account: "Is your name or e-mail address not right? Change that first under",
      accountLink: "My account",
      other: "Was it another school?",
      otherHint: "Leave this empty when the school is right.",
      submit: "Ask again",
    },
    correct: {
      title: "Put right your school's details",
      name: "Name of the school",
      submit: "Put right and ask again",
    },
  },
);
