import { catalogue } from "~/platform/i18n/i18n";

/** Mails to somebody who looks for a place, and to their guardian. */
export const studentMailMessages = catalogue(
  {
    greeting: (name: string) => `Beste ${name},`,
    guardian: {
      subject: (student: string) => `${student} vraagt je toestemming om te solliciteren`,
      text: (student: string) =>
        `${student} zoekt via Vakbrug een stage of leerbaan en heeft jou opgegeven als ouder of verzorger. Wie nog geen 16 is, mag pas solliciteren als een ouder of verzorger dat goed vindt.`,
      button: "Bekijk en beslis",
      until: (day: string) =>
        `De link werkt tot en met ${day}. Ken je deze persoon niet? Dan hoef je niets te doen.`,
    },
    consented: {
      subject: (guardian: string) => `${guardian} vindt het goed dat je solliciteert`,
      text: (guardian: string) =>
        `${guardian} heeft toestemming gegeven. Is je profiel compleet? Dan kun je nu solliciteren.`,
      button: "Bekijk je profiel",
    },
    confirmed: {
      subject: (school: string) => `${school} heeft je bevestigd als student`,
      text: (school: string) =>
        `${school} heeft bevestigd dat je daar student bent. Je school ziet nu je sollicitaties en kan je helpen met zoeken.`,
      button: "Bekijk je profiel",
    },
    confirmed_placed: {
      subject: (school: string) => `${school} maakt je praktijkovereenkomst`,
      text: (school: string) =>
        `${school} heeft bevestigd dat je daar student bent. Voor de plek die je hebt aangenomen maakt de school nu de praktijkovereenkomst. Je krijgt een mail zodra je kunt tekenen.`,
      button: "Naar je sollicitaties",
    },
    rejected: {
      subject: (school: string) => `${school} herkent je nog niet als student`,
      text: (school: string) =>
        `${school} vindt geen student met het nummer dat je hebt opgegeven. Kijk je school en je studentnummer na en vul ze opnieuw in. De rest van je profiel is bewaard.`,
      button: "Kijk het na",
    },
  },
  {
    greeting: (name) => `Dear ${name},`,
    guardian: {
      subject: (student) => `${student} asks your consent to apply`,
      text: (student) =>
        `${student} looks for an internship or apprenticeship on Vakbrug and has named you as their parent or guardian. Who is not 16 yet may only apply when a parent or guardian agrees.`,
      button: "Look and decide",
      until: (day) =>
        `The link works until ${day}. Do you not know this person? Then you need not do anything.`,
    },
    consented: {
      subject: (guardian) => `${guardian} agrees that you apply`,
      text: (guardian) =>
        `${guardian} has given consent. Is your profile complete? Then you can apply from now on.`,
      button: "See your profile",
    },
    confirmed: {
      subject: (school) => `${school} has confirmed that you are its student`,
      text: (school) =>
        `${school} has confirmed that you are a student there. Your school can see your applications now and can help you look.`,
      button: "See your profile",
    },
    confirmed_placed: {
      subject: (school) => `${school} draws up your placement agreement`,
      text: (school) =>
        `${school} has confirmed that you are a student there. For the place that you have accepted the school now draws up the placement agreement. You get a mail as soon as you can sign.`,
      button: "To your applications",
    },
    rejected: {
      subject: (school) => `${school} does not know you as a student yet`,
      text: (school) =>
        `${school} finds no student with the number that you gave. Check your school and your student number and fill them in again. The rest of your profile has been kept.`,
      button: "Check it",
    },
  },
);
