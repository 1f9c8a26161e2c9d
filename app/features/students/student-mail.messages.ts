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
  },
);
