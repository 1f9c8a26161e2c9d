import { defineErrors } from "~/platform/errors/errors";

export const accountError = defineErrors("accounts", {
  wrong_credentials: {
    status: 422,
    nl: "Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer ze allebei, of maak een nieuw wachtwoord.",
    en: "This e-mail address and password do not belong together. Check both, or make a new password.",
  },
  wrong_password: {
    status: 422,
    nl: "Dit is niet je huidige wachtwoord. Weet je het niet meer? Log uit en kies een nieuw wachtwoord.",
    en: "This is not your current password. Forgot it? Sign out and choose a new password.",
  },
  same_address: {
    status: 422,
    nl: "Dit is al je e-mailadres.",
    en: "This is your e-mail address already.",
  },
  confirm_first: {
    status: 409,
    nl: "Bevestig eerst je e-mailadres: open de link in de mail die we je stuurden. Geen mail gekregen? Vraag hieronder een nieuwe aan.",
    en: "Confirm your e-mail address first: open the link in the mail that we sent you. No mail? Ask for a new one below.",
  },
  too_many_attempts: {
    status: 429,
    nl: "Er is te vaak geprobeerd in te loggen. Wacht een kwartier en probeer het dan opnieuw, of maak een nieuw wachtwoord.",
    en: "There were too many attempts to sign in. Wait fifteen minutes and try again, or make a new password.",
  },
  too_many_mails: {
    status: 429,
    nl: "Er zijn kort achter elkaar veel mails aangevraagd. Wacht een uur en probeer het dan opnieuw.",
    en: "Many mails were asked for in a short time. Wait an hour and try again.",
  },
  link_spent: {
    status: 410,
    nl: "Deze link werkt niet meer: hij is al gebruikt of te oud. Vraag een nieuwe aan.",
    en: "This link no longer works: it has been used or is too old. Ask for a new one.",
  },
  password_is_address: {
    status: 422,
    nl: "Kies een wachtwoord zonder je e-mailadres erin.",
    en: "Choose a password without your e-mail address in it.",
  },
  email_in_use: {
    status: 409,
    nl: "Er is al een account met dit e-mailadres. Log in, of maak een nieuw wachtwoord.",
    en: "There already is an account with this e-mail address. Sign in, or make a new password.",
  },
});
