import { catalogue } from "~/platform/i18n/i18n";

/** Joining Vakbrug to look for a place. */
export const studentRegistrationMessages = catalogue(
  {
    title: "Zoek een stage of leerbaan",
    lead: "Maak een account. Daarna vul je in vijf minuten je profiel in; een cv hoeft niet.",
    kind: "Wie ben je?",
    kinds: { student: "Student of scholier", career_changer: "Zij-instromer", job_seeker: "Werkzoekend" },
    kindHints: {
      student: "Je school bevestigt later dat je daar staat ingeschreven.",
      career_changer:
        "Je hebt een ander beroep en wilt de techniek in. Een school heb je pas nodig als je een plek hebt.",
      job_seeker: "Je zoekt werk waarbij je leert. Een school heb je pas nodig als je een plek hebt.",
    },
    you: "Over jou",
    name: "Je naam",
    email: "E-mailadres",
    emailHint: "Gebruik je schooladres als je dat hebt; dan herkent je school je eerder.",
    phone: "Telefoon",
    password: "Wachtwoord",
    optional: "(niet verplicht)",
    submit: "Account maken",
    errors: "Je bent nog niet aangemeld. Kijk dit even na:",
    sentTitle: "Kijk in je mail",
    sentText:
      "We hebben je een mail gestuurd. Open de link en druk op de knop; dan is je e-mailadres bevestigd. Geen mail gekregen? Kijk ook bij ongewenste mail.",
    profile: "Naar je profiel",
  },
  {
    title: "Find an internship or apprenticeship",
    lead: "Make an account. Then you fill in your profile in five minutes; you need no CV.",
    kind: "Who are you?",
    kinds: { student: "Student or pupil", career_changer: "Career changer", job_seeker: "Looking for work" },
    kindHints: {
      student: "Your school confirms later that you are enrolled there.",
      career_changer:
        "You have another profession and want to move into technology. You need a school only once you have a place.",
      job_seeker: "You look for work in which you learn. You need a school only once you have a place.",
    },
    you: "About you",
    name: "Your name",
    email: "E-mail address",
    emailHint: "Use your school's address if you have one; then your school knows you sooner.",
    phone: "Phone",
    password: "Password",
    optional: "(optional)",
    submit: "Make an account",
    errors: "You have not joined yet. Please check this:",
    sentTitle: "Look in your mail",
    sentText:
      "We have sent you a mail. Open the link and press the button to confirm your address. No mail? Look among unwanted mail too.",
    profile: "To your profile",
  },
);
