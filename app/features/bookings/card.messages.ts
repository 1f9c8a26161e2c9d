import { catalogue } from "~/platform/i18n/i18n";

/** What stands on a booking in a list, and nowhere else. */
export const cardMessages = catalogue(
  { answerBy: (day: string) => `antwoord uiterlijk ${day}` },
  { answerBy: (day) => `answer by ${day}` },
);
