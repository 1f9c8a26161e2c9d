import { catalogue, count } from "~/platform/i18n/i18n";

/** The mail about what is new in a saved search. */
export const alertMailMessages = catalogue(
  {
    greeting: (name: string) => `Hallo ${name},`,
    subject: (n: number, search: string) => `${count("nl", n, "nieuwe plek", "nieuwe plekken")}: ${search}`,
    text: (n: number, search: string) =>
      `Bij je zoekopdracht “${search}” ${n === 1 ? "staat" : "staan"} ${count("nl", n, "nieuwe plek", "nieuwe plekken")}.`,
    line: (title: string, company: string, place: string) => `${title}, ${company} in ${place}`,
    more: (n: number) => `En nog ${count("nl", n, "andere", "andere")}.`,
    button: "Bekijk de zoekopdracht",
    stop: "Stop deze mails",
  },
  {
    greeting: (name) => `Hello ${name},`,
    subject: (n, search) => `${count("en", n, "new place", "new places")}: ${search}`,
    text: (n, search) =>
      `There ${n === 1 ? "is" : "are"} ${count("en", n, "new place", "new places")} in your search “${search}”.`,
    line: (title, company, place) => `${title}, ${company} in ${place}`,
    more: (n) => `And ${count("en", n, "other", "others")}.`,
    button: "Open the search",
    stop: "Stop these mails",
  },
);
