import { catalogue } from "~/platform/i18n/i18n";

/** Lines of the to-do list on /mijn. */
export const todoMessages = catalogue(
  {
    answer: (school: string, bus: string) => `Beantwoord de aanvraag van ${school} voor ${bus}`,
    choose: (title: string) => `De bus naar ‘${title}’ rijdt niet: houd je het bezoek of zeg je het af?`,
  },
  {
    answer: (school, bus) => `Answer the request from ${school} for ${bus}`,
    choose: (title) => `The bus to “${title}” does not drive: do you keep the visit or cancel it?`,
  },
);
