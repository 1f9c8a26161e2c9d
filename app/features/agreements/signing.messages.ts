import { catalogue } from "~/platform/i18n/i18n";

/** The page behind a signer's link. */
export const signingMessages = catalogue(
  {
    title: "Praktijkovereenkomst tekenen",
    lead: (name: string, role: string) =>
      `Hallo ${name}, je tekent als ${role}. Lees eerst wat er is afgesproken.`,
    roles: { student: "student", guardian: "ouder of voogd", school: "school", company: "bedrijf" },
    codeTitle: "Stap 1: vraag een code",
    codeText: "We mailen je een code van zes cijfers, naar het adres waar deze link ook heen ging.",
    ask: "Mail mij een code",
    askAgain: "Mail mij een nieuwe code",
    codeSent: (time: string) => `Er is een code gemaild. Die werkt tot ${time} uur.`,
    signTitle: "Stap 2: teken",
    typedName: "Je naam",
    code: "Code uit de mail",
    agreed: "Ik heb de voorwaarden gelezen en ga akkoord.",
    sign: "Tekenen",
    refuse: "Ik teken niet",
    refuseQuestion:
      "Klopt er iets niet? De school leest waarom je niet tekent en kan de voorwaarden aanpassen. Niemand kan deze versie daarna nog tekenen.",
    reason: "Waarom teken je niet?",
    refuseSubmit: "Weigeren",
    errors: "Er klopt iets nog niet",
    field: { code: "Een code heeft zes cijfers." },
    over: {
      done: "Je hebt getekend",
      doneText: "Je hoeft niets meer te doen. Hieronder lees je wat je hebt getekend.",
      refused: "Deze overeenkomst is geweigerd",
      refusedText:
        "De school heeft bericht gekregen. Past zij de voorwaarden aan, dan krijg je een nieuwe link.",
      over: "Deze link is vervangen",
      overText:
        "De voorwaarden zijn veranderd of de plaatsing gaat niet door. Kijk of je een nieuwere mail hebt, of vraag de school.",
      expired: "Deze link is verlopen",
      expiredText: "Vraag de school om een nieuwe link.",
      unknown: "Deze link klopt niet",
      unknownText: "Misschien is de link in de mail afgebroken. Kopieer hem in zijn geheel.",
    },
  },
  {
    title: "Sign the placement agreement",
    lead: (name, role) => `Hello ${name}, you sign as ${role}. First read what is agreed.`,
    roles: { student: "student", guardian: "parent or guardian", school: "school", company: "company" },
    codeTitle: "Step 1: ask for a code",
    codeText: "We mail you a code of six digits, to the address to which this link went as well.",
    ask: "Mail me a code",
    askAgain: "Mail me a new code",
    codeSent: (time) => `A code has been mailed. It works until ${time}.`,
    signTitle: "Step 2: sign",
    typedName: "Your name",
    code: "Code from the mail",
    agreed: "I have read the terms and agree.",
    sign: "Sign",
    refuse: "I do not sign",
    refuseQuestion:
      "Is something not right? The school reads why you do not sign and can change the terms. Nobody can sign this version after that.",
    reason: "Why do you not sign?",
    refuseSubmit: "Refuse",
    errors: "Something is not right yet",
    field: { code: "A code has six digits." },
    over: {
      done: "You have signed",
      doneText: "You need not do anything else. Below is what you have signed.",
      refused: "This agreement has been refused",
      refusedText: "The school has been told. If it changes the terms, you get a new link.",
      over: "This link has been replaced",
      overText:
        "The terms have changed or the placement does not go ahead. See whether you have a later mail, or ask the school.",
      expired: "This link has expired",
      expiredText: "Ask the school for a new link.",
      unknown: "This link is not right",
      unknownText: "Perhaps the link in the mail was broken off. Copy all of it.",
    },
  },
);
