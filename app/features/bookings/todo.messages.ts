import { catalogue } from "~/platform/i18n/i18n";

/** Lines of the to-do list on /mijn. */
export const todoMessages = catalogue(
  {
    answer: (school: string, title: string) => `Beantwoord de aanvraag van ${school} voor “${title}”`,
    choose: (company: string, title: string) => `Kies een moment dat ${company} voorstelt voor “${title}”`,
    move: (other: string, title: string) => `${other} wil “${title}” verplaatsen: zeg of dat kan`,
    offered: (title: string) => `Er is plaats voor je groep bij “${title}”: vraag die aan of geef die door`,
    before: (date: string, time: string) => `Uiterlijk ${date}, ${time}`,
  },
  {
    answer: (school, title) => `Answer the request from ${school} for “${title}”`,
    choose: (company, title) => `Choose a moment proposed by ${company} for “${title}”`,
    move: (other, title) => `${other} wants to move “${title}”: say whether you agree`,
    offered: (title) => `There is room for your group at “${title}”: request it or pass it on`,
    before: (date, time) => `By ${date}, ${time}`,
  },
);
