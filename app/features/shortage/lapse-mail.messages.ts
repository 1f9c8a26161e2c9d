import { catalogue, count } from "~/platform/i18n/i18n";

/** Whether a student still looks for a place, asked before the report lapses. */
export const lapseMailMessages = catalogue(
  {
    hello: (name: string) => `Beste ${name},`,
    qualification: "Opleiding",
    school: "School",
    student: {
      subject: "Zoek je nog een stage of leerbaan?",
      text: (day: string) =>
        `Je hebt gemeld dat je nog geen plek hebt. Die melding vervalt na ${day}. Zoek je nog? Laat het met één knop weten, dan blijft je melding nog vier weken staan, maar niet langer dan het schooljaar.`,
      yearEnd: (day: string) =>
        `Je hebt gemeld dat je nog geen plek hebt. Die melding vervalt na ${day}, want dan is het schooljaar voorbij. Zoek je daarna nog? Meld je dan opnieuw, met een dag in het nieuwe schooljaar. Dat kan nu al.`,
      toReports: "Naar mijn meldingen",
      button: "Laat weten of je nog zoekt",
      after: "Inloggen hoeft niet. De link werkt één keer en is alleen voor jou.",
    },
    coordinator: {
      subject: (n: number) =>
        n === 1
          ? "1 melding zonder plek vervalt binnenkort"
          : `${n} meldingen zonder plek vervallen binnenkort`,
      text: (n: number, day: string) =>
        n === 1
          ? `De melding van een student zonder plek vervalt na ${day}.`
          : `De meldingen van ${count("nl", n, "student", "studenten")} zonder plek vervallen binnenkort, de eerste na ${day}.`,
      stay: "Zoekt een student nog? Laat het weten, dan blijft die meetellen.",
      yearEnd:
        "Na 31 juli is het schooljaar voorbij en vervallen de meldingen ervan. Zoekt een student daarna nog? Meld die dan opnieuw, voor het nieuwe schooljaar.",
      button: "Naar deze studenten",
    },
  },
  {
    hello: (name) => `Dear ${name},`,
    qualification: "Qualification",
    school: "School",
    student: {
      subject: "Are you still looking for an internship or apprenticeship?",
      text: (day) =>
        `You reported that you have no place yet. That report lapses after ${day}. Are you still looking? Say so with one button, and your report stays for four more weeks, but no longer than the school year.`,
      yearEnd: (day) =>
        `You reported that you have no place yet. That report lapses after ${day}, because the school year is over then. Are you still looking after that? Then report again, with a day in the new school year. You can do so already.`,
      toReports: "To my reports",
      button: "Say whether you are still looking",
      after: "You need not sign in. The link works once and is for you only.",
    },
    coordinator: {
      subject: (n) =>
        n === 1 ? "1 report without a place lapses soon" : `${n} reports without a place lapse soon`,
      text: (n, day) =>
        n === 1
          ? `The report of a student without a place lapses after ${day}.`
          : `The reports of ${count("en", n, "student", "students")} without a place lapse soon, the first after ${day}.`,
      stay: "Is a student still looking? Let us know, so that they keep counting.",
      yearEnd:
        "After 31 July the school year is over and its reports lapse. Is a student still looking after that? Then report them again, for the new school year.",
      button: "To these students",
    },
  },
);
