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
        `Je hebt gemeld dat je nog geen plek hebt. Die melding vervalt na ${day}. Zoek je nog? Laat het met één knop weten, dan blijft je melding vier weken langer staan.`,
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
          ? `De melding van een student zonder plek vervalt na ${day}. Zoekt de student nog? Laat het weten, dan blijft die meetellen.`
          : `De meldingen van ${count("nl", n, "student", "studenten")} zonder plek vervallen binnenkort, de eerste na ${day}. Zoeken zij nog? Laat het weten, dan blijven zij meetellen.`,
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
        `You reported that you have no place yet. That report lapses after ${day}. Are you still looking? Say so with one button, and your report stays for another four weeks.`,
      button: "Say whether you are still looking",
      after: "You need not sign in. The link works once and is for you only.",
    },
    coordinator: {
      subject: (n) =>
        n === 1 ? "1 report without a place lapses soon" : `${n} reports without a place lapse soon`,
      text: (n, day) =>
        n === 1
          ? `The report of a student without a place lapses after ${day}. Is the student still looking? Let us know, so that they keep counting.`
          : `The reports of ${count("en", n, "student", "students")} without a place lapse soon, the first after ${day}. Are they still looking? Let us know, so that they keep counting.`,
      button: "To these students",
    },
  },
);
