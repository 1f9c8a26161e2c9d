import { catalogue } from "~/platform/i18n/i18n";

/** The card with the person a school can call. */
export const contactMessages = catalogue(
  {
    title: "Contactpersoon",
    phone: "Telefoon",
    email: "E-mail",
    website: "Website",
    hidden:
      "Naam, telefoon en e-mail van de contactpersoon zie je als je bent ingelogd als docent van een gecontroleerde school.",
    signIn: "Log in om contact op te nemen",
    hiddenSignedIn:
      "Docenten van een gecontroleerde school zien hier de contactpersoon. Wachten je school of jij nog op controle? Dat duurt meestal een paar werkdagen.",
    hiddenPlace:
      "Je ziet naam, telefoon en e-mail zodra je hier hebt gesolliciteerd, of als je werkt bij een school die gecontroleerd is.",
    none: "Dit bedrijf heeft nog geen contactpersoon opgegeven.",
  },
  {
    title: "Contact person",
    phone: "Phone",
    email: "E-mail",
    website: "Website",
    hidden:
      "You see the contact person's name, phone and e-mail when you are signed in as a teacher of a checked school.",
    signIn: "Sign in to get in touch",
    hiddenSignedIn:
      "Teachers of a checked school see the contact person here. Do your school or you still wait to be checked? That usually takes a few working days.",
    hiddenPlace:
      "You see name, phone and e-mail as soon as you have applied here, or when you work at a school that has been checked.",
    none: "This company has not named a contact person yet.",
  },
);
