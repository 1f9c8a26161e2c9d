import { catalogue } from "~/platform/i18n/i18n";

import type { MailWords } from "./mail.messages";

type Words = MailWords & { when: string; group: string };

/** The mails that remind both sides of an agreed visit; `when` is how far ahead it is, `group` how many classes come, if several. */
export const aheadMailMessages = catalogue(
  {
    when: (days: number) =>
      days === 0 ? "Vandaag" : days === 1 ? "Morgen" : days === 7 ? "Over een week" : `Over ${days} dagen`,
    ahead_7: {
      company: {
        subject: (w: Words) => `${w.when}: ${w.title} met ${w.school}, ${w.moment}`,
        text: (w: Words) =>
          `${w.when} is het zover: ‘${w.title}’ met ${w.school}${w.group}. Hieronder staat alles bij elkaar. Lukt het toch niet? Geef dat nu door met de knop, dan kan de school nog iets anders zoeken.`,
      },
      teacher: {
        subject: (w: Words) => `${w.when}: ${w.title}, ${w.moment}`,
        text: (w: Words) =>
          `${w.when} is het zover: ‘${w.title}’ van ${w.company}${w.group}. Hieronder staat alles bij elkaar. Gaat het toch niet door? Geef dat nu door met de knop, dan is het moment vrij voor een andere groep.`,
      },
    },
    ahead_1: {
      company: {
        subject: (w: Words) => `${w.when}: ${w.title} met ${w.school}, ${w.moment}`,
        text: (w: Words) =>
          `${w.when} is het zover: ‘${w.title}’ met ${w.school}${w.group}. Hieronder staat alles bij elkaar. Is er iets veranderd? Bel of mail dan de docent.`,
      },
      teacher: {
        subject: (w: Words) => `${w.when}: ${w.title}, ${w.moment}`,
        text: (w: Words) =>
          `${w.when} is het zover: ‘${w.title}’ van ${w.company}${w.group}. Hieronder staat alles bij elkaar. Is er iets veranderd? Bel of mail dan de contactpersoon.`,
      },
    },
    facts: { arrival: "Melden bij", bring: "Meenemen", wear: "Kleding" },
  },
  {
    when: (days) =>
      days === 0 ? "Today" : days === 1 ? "Tomorrow" : days === 7 ? "In a week" : `In ${days} days`,
    ahead_7: {
      company: {
        subject: (w) => `${w.when}: ${w.title} with ${w.school}, ${w.moment}`,
        text: (w) =>
          `${w.when} it is time: ‘${w.title}’ with ${w.school}${w.group}. Below is all that you need to know. Can it not go on after all? Say so now with the button, so that the school can still look for something else.`,
      },
      teacher: {
        subject: (w) => `${w.when}: ${w.title}, ${w.moment}`,
        text: (w) =>
          `${w.when} it is time: ‘${w.title}’ by ${w.company}${w.group}. Below is all that you need to know. Can it not go on after all? Say so now with the button, so that another group can take the moment.`,
      },
    },
    ahead_1: {
      company: {
        subject: (w) => `${w.when}: ${w.title} with ${w.school}, ${w.moment}`,
        text: (w) =>
          `${w.when} it is time: ‘${w.title}’ with ${w.school}${w.group}. Below is all that you need to know. Has anything changed? Please call or mail the teacher.`,
      },
      teacher: {
        subject: (w) => `${w.when}: ${w.title}, ${w.moment}`,
        text: (w) =>
          `${w.when} it is time: ‘${w.title}’ by ${w.company}${w.group}. Below is all that you need to know. Has anything changed? Please call or mail the contact.`,
      },
    },
    facts: { arrival: "Report to", bring: "To bring", wear: "To wear" },
  },
);
