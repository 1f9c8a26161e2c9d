import { catalogue, count } from "~/platform/i18n/i18n";

/** The yearly question whether offers are still right: on the company's pages and behind the link in its mail. */
export const stillRightMessages = catalogue(
  {
    title: "Klopt jullie aanbod nog?",
    lead: "Scholen en studenten rekenen erop dat het klopt. Kijk het even na. Verandert er iets, pas het dan aan; dat telt ook als bevestigd.",
    until: (day: string) => `Wat op ${day} niet is bevestigd, zetten we op pauze.`,
    pausedTitle: (n: number) =>
      `${count("nl", n, "aanbod staat", "keer aanbod staat")} op pauze omdat niemand het bevestigde`,
    paused: "Op pauze",
    edit: "Aanpassen",
    confirm: "Alles klopt nog",
    republish: "Alles klopt nog, zet het weer online",
    thanks: "Bedankt! Alles staat als bevestigd genoteerd. Je hoeft niets meer te doen.",
    nothing: "Er is nu niets om te bevestigen. Je hoeft niets te doen.",
    errors: "Dit ging niet door",
    toDo: (n: number) =>
      `Klopt jullie aanbod nog? ${count("nl", n, "aanbod wacht", "keer aanbod wacht")} op bevestiging`,
    toDoPaused: (n: number) =>
      `${count("nl", n, "aanbod staat", "keer aanbod staat")} op pauze: niemand bevestigde dat het klopt`,
    toDoDetail: "Eén klik als alles klopt.",
  },
  {
    title: "Are your offers still right?",
    lead: "Schools and students rely on them. Please have a look. If something changes, edit it; that counts as confirmed too.",
    until: (day) => `What has not been confirmed by ${day} will be paused.`,
    pausedTitle: (n) =>
      `${count("en", n, "offer is", "offers are")} paused because nobody confirmed ${n === 1 ? "it" : "them"}`,
    paused: "Paused",
    edit: "Edit",
    confirm: "Everything is still right",
    republish: "Everything is still right, put it online again",
    thanks: "Thank you! Everything has been noted as confirmed. You need not do anything more.",
    nothing: "There is nothing to confirm now. You need not do anything.",
    errors: "This did not go through",
    toDo: (n) =>
      `Are your offers still right? ${count("en", n, "offer waits", "offers wait")} to be confirmed`,
    toDoPaused: (n) =>
      `${count("en", n, "offer is", "offers are")} paused: nobody confirmed ${n === 1 ? "it" : "them"}`,
    toDoDetail: "One click if everything is right.",
  },
);
