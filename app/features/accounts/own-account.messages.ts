import { catalogue } from "~/platform/i18n/i18n";

/** One's own account, and the page that confirms a new address. */
export const ownAccountMessages = catalogue(
  {
    title: "Mijn account",
    lead: "Je gegevens, je wachtwoord en waar je bent ingelogd.",
    back: "Mijn Vakbrug",
    optional: "(niet verplicht)",
    done: {
      profile: "Je gegevens zijn bewaard.",
      password: "Je nieuwe wachtwoord is bewaard. Op andere apparaten ben je uitgelogd.",
      asked:
        "Kijk in de mail van je nieuwe adres. Open de link en druk op de knop; daarna geldt het nieuwe adres.",
      forgotten: "Je houdt je oude adres.",
    },
    profile: {
      title: "Je gegevens",
      name: "Je naam",
      phone: "Telefoon",
      phoneHint: "Zo kan iemand je bellen over een afspraak met jou.",
      language: "Taal van de site en van je mails",
      languages: { nl: "Nederlands", en: "Engels" },
      submit: "Bewaar mijn gegevens",
    },
    email: {
      title: "E-mailadres",
      now: "Je logt in met",
      bounced: (email: string) => `Mails naar ${email} komen niet aan`,
      bouncedDo:
        "Dit adres bestaat niet meer, of neemt geen mail aan. Kies een adres dat werkt; anders mis je antwoorden en herinneringen.",
      waits: (email: string) =>
        `${email} wacht nog op bevestiging. Open de link in de mail die we naar dat adres stuurden. Tot die tijd blijft je oude adres gelden.`,
      forget: "Toch niet veranderen",
      change: "Een ander adres gebruiken",
      field: "Nieuw e-mailadres",
      hint: "We sturen een mail naar dit adres. Het geldt pas als je de link daarin hebt gebruikt.",
      submit: "Stuur de mail",
      contact:
        "Ben je contactpersoon van een bedrijf? Het adres dat scholen zien, verander je bij Mijn bedrijf.",
    },
    password: {
      title: "Wachtwoord",
      change: "Een ander wachtwoord kiezen",
      submit: "Bewaar mijn wachtwoord",
    },
    sessions: {
      title: "Waar ben je ingelogd?",
      caption: "Apparaten waarop je bent ingelogd",
      device: "Apparaat",
      since: "Ingelogd op",
      unknown: "Onbekend apparaat",
      here: "dit apparaat",
      everywhere: "Overal uitloggen",
      question: "Wil je overal uitloggen, ook hier? Daarna log je opnieuw in.",
      submit: "Ja, log me overal uit",
    },
    confirm: {
      title: "Bevestig je nieuwe e-mailadres",
      lead: (email: string) => `Druk op de knop. Daarna log je in met ${email}.`,
      submit: "Ja, dit is mijn nieuwe adres",
      done: "Je nieuwe adres geldt vanaf nu.",
      doneText: "Log opnieuw in, met je nieuwe adres.",
      signIn: "Inloggen",
    },
  },
  {
    title: "My account",
    lead: "Your details, your password and where you are signed in.",
    back: "My Vakbrug",
    optional: "(optional)",
    done: {
      profile: "Your details have been saved.",
      password: "Your new password has been saved. On other devices you have been signed out.",
      asked:
        "Look in the mail of your new address. Open the link and press the button; after that the new address counts.",
      forgotten: "You keep your old address.",
    },
    profile: {
      title: "Your details",
      name: "Your name",
      phone: "Phone",
      phoneHint: "So that somebody can call you about an appointment with you.",
      language: "Language of the site and of your mails",
      languages: { nl: "Dutch", en: "English" },
      submit: "Save my details",
    },
    email: {
      title: "E-mail address",
      now: "You sign in with",
      bounced: (email) => `Mails to ${email} do not arrive`,
      bouncedDo:
        "This address does not exist any more, or takes no mail. Choose one that works; otherwise you miss answers and reminders.",
      waits: (email) =>
        `${email} waits to be confirmed. Open the link in the mail that we sent there. Until then your old address counts.`,
      forget: "Do not change after all",
      change: "Use another address",
      field: "New e-mail address",
      hint: "We send a mail to this address. It counts only once you have used the link in it.",
      submit: "Send the mail",
      contact: "Are you a company's contact? You change the address that schools see under My company.",
    },
    password: {
      title: "Password",
      change: "Choose another password",
      submit: "Save my password",
    },
    sessions: {
      title: "Where are you signed in?",
      caption: "Devices on which you are signed in",
      device: "Device",
      since: "Signed in on",
      unknown: "Unknown device",
      here: "this device",
      everywhere: "Sign out everywhere",
      question: "Do you want to sign out everywhere, here too? After that you sign in again.",
      submit: "Yes, sign me out everywhere",
    },
    confirm: {
      title: "Confirm your new e-mail address",
      lead: (email) => `Press the button. After that you sign in with ${email}.`,
      submit: "Yes, this is my new address",
      done: "Your new address counts from now on.",
      doneText: "Sign in again, with your new address.",
      signIn: "Sign in",
    },
  },
);
