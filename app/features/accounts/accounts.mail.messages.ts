import { catalogue } from "~/platform/i18n/i18n";

/** The mails about an account. */
export const accountMailMessages = catalogue(
  {
    hello: "Hallo,",
    dear: (name: string) => `Beste ${name},`,
    confirm: {
      subject: "Bevestig je e-mailadres voor Vakbrug",
      text: "Fijn dat je meedoet. Bevestig nog even dat dit e-mailadres van jou is.",
      button: "Bevestig je e-mailadres",
      after: "De link werkt drie dagen. Heb je je niet aangemeld? Dan hoef je niets te doen.",
    },
    newPassword: {
      subject: "Kies een nieuw wachtwoord voor Vakbrug",
      text: "Je hebt gevraagd om een nieuw wachtwoord.",
      button: "Kies een nieuw wachtwoord",
      after: "De link werkt twee uur. Heb je dit niet gevraagd? Dan blijft je wachtwoord zoals het is.",
    },
    known: {
      subject: "Je hebt al een account bij Vakbrug",
      text: "Iemand, waarschijnlijk jijzelf, meldde zich aan met dit e-mailadres. Er is al een account. Weet je het wachtwoord niet meer? Kies dan een nieuw.",
      button: "Kies een nieuw wachtwoord",
      after: "Was jij dit niet? Dan hoef je niets te doen.",
    },
    newAddress: {
      subject: "Bevestig je nieuwe e-mailadres voor Vakbrug",
      text: "Je wilt dit adres gebruiken voor je account. Druk op de knop om te bevestigen dat het van jou is. Tot die tijd blijft je oude adres gelden.",
      button: "Bevestig je nieuwe adres",
      after: "De link werkt drie dagen. Heb je dit niet gevraagd? Dan hoef je niets te doen.",
    },
    addressTaken: {
      subject: "Dit adres hoort al bij een account van Vakbrug",
      text: "Iemand, waarschijnlijk jijzelf, wilde dit adres voor een ander account gebruiken. Dat kan niet: er is al een account met dit adres. Weet je het wachtwoord niet meer? Kies dan een nieuw.",
      button: "Kies een nieuw wachtwoord",
      after: "Was jij dit niet? Dan hoef je niets te doen.",
    },
    addressChanged: {
      subject: "Je e-mailadres bij Vakbrug is veranderd",
      text: "Het e-mailadres van je account is veranderd. Je logt voortaan in met het nieuwe adres, en daar komen ook onze mails.",
      button: "Naar Vakbrug",
      after: "Was jij dit niet? Laat het dan meteen weten aan de coördinator van je regio.",
    },
    passwordChanged: {
      subject: "Je wachtwoord bij Vakbrug is veranderd",
      text: "Het wachtwoord van je account is veranderd. Op andere apparaten log je opnieuw in.",
      button: "Kies een nieuw wachtwoord",
      after: "Was jij dit niet? Kies dan meteen een nieuw wachtwoord.",
    },
  },
  {
    hello: "Hello,",
    dear: (name) => `Dear ${name},`,
    confirm: {
      subject: "Confirm your e-mail address for Vakbrug",
      text: "Good to have you. Please confirm that this e-mail address is yours.",
      button: "Confirm your e-mail address",
      after: "The link works for three days. You did not register? Then you need not do anything.",
    },
    newPassword: {
      subject: "Choose a new password for Vakbrug",
      text: "You asked for a new password.",
      button: "Choose a new password",
      after: "The link works for two hours. You did not ask for this? Then your password stays as it is.",
    },
    known: {
      subject: "You already have an account at Vakbrug",
      text: "Somebody, probably you, registered with this e-mail address. There already is an account. Forgot the password? Then choose a new one.",
      button: "Choose a new password",
      after: "Was this not you? Then you need not do anything.",
    },
    newAddress: {
      subject: "Confirm your new e-mail address for Vakbrug",
      text: "You want to use this address for your account. Press the button to confirm that it is yours. Until then your old address counts.",
      button: "Confirm your new address",
      after: "The link works for three days. You did not ask for this? Then you need not do anything.",
    },
    addressTaken: {
      subject: "This address already belongs to an account at Vakbrug",
      text: "Somebody, probably you, wanted to use this address for another account. That cannot be: there already is an account with it. Forgot the password? Then choose a new one.",
      button: "Choose a new password",
      after: "Was this not you? Then you need not do anything.",
    },
    addressChanged: {
      subject: "Your e-mail address at Vakbrug has changed",
      text: "Your account's e-mail address has changed. From now on you sign in with the new one, and our mails go there too.",
      button: "To Vakbrug",
      after: "Was this not you? Then tell the coordinator of your region at once.",
    },
    passwordChanged: {
      subject: "Your password at Vakbrug has changed",
      text: "Your account's password has changed. On other devices you sign in again.",
      button: "Choose a new password",
      after: "Was this not you? Then choose a new password at once.",
    },
  },
);
