import { catalogue } from "~/platform/i18n/i18n";

import type { MailWords } from "./mail.messages";

/** The mail to each side after a visit. */
export const evaluationMailMessages = catalogue(
  {
    company: {
      subject: (w: MailWords) => `Bedankt! Hoe was het met ${w.school}?`,
      text: (w: MailWords) =>
        `‘${w.title}’ met ${w.school} is achter de rug. Bedankt dat jullie leerlingen laten zien wat techniek is. Hoe ging het? Met een cijfer en een paar woorden help je de school en de volgende groep. Dat kan tot en met ${w.deadline}.`,
    },
    teacher: {
      subject: (w: MailWords) => `Hoe was het met ${w.company}?`,
      text: (w: MailWords) =>
        `‘${w.title}’ van ${w.company} is achter de rug. Hoe ging het? Met een cijfer en een paar woorden help je het bedrijf en de volgende groep. Dat kan tot en met ${w.deadline}.`,
    },
    button: "Geef je oordeel",
    missed: "Ging het toch niet door? Geef dat door bij de boeking",
  },
  {
    company: {
      subject: (w) => `Thank you! How was it with ${w.school}?`,
      text: (w) =>
        `‘${w.title}’ with ${w.school} is over. Thank you for showing pupils what technology is. How did it go? With a mark and a few words you help the school and the next group. You can do so up to and including ${w.deadline}.`,
    },
    teacher: {
      subject: (w) => `How was it with ${w.company}?`,
      text: (w) =>
        `‘${w.title}’ by ${w.company} is over. How did it go? With a mark and a few words you help the company and the next group. You can do so up to and including ${w.deadline}.`,
    },
    button: "Give your verdict",
    missed: "Did it not take place? Say so on the page of the booking",
  },
);
