import { catalogue, count } from "~/platform/i18n/i18n";

/** What waits for somebody, about schools and companies. */
export const todoMessages = catalogue(
  {
    company: (name: string) => `${name} is afgewezen`,
    claim: (name: string) => `Je erkenning voor ${name} is niet bevestigd`,
    school: (name: string) => `${name} is afgewezen`,
    membership: (name: string) => `Je aanmelding bij ${name} is afgewezen`,
    bounced: (name: string) => `Mails aan ${name} komen niet aan`,
    bouncedDo:
      "Pas het adres van deze contactpersoon aan. Tot dan gaan de mails naar iemand anders, als die er is.",
    correct: "Pas aan wat niet klopt en vraag het opnieuw.",
    desk: (n: number) => `${count("nl", n, "aanmelding wacht", "aanmeldingen wachten")} op je oordeel`,
    deskMany: "Veel aanmeldingen wachten op je oordeel",
    deskDetail: "Mensen, scholen, bedrijven en erkenningen in je regio.",
  },
  {
    company: (name) => `${name} has been rejected`,
    claim: (name) => `Your recognition for ${name} has not been confirmed`,
    school: (name) => `${name} has been rejected`,
    membership: (name) => `Your registration with ${name} has been rejected`,
    bounced: (name) => `Mails to ${name} do not arrive`,
    bouncedDo:
      "Change the address of this contact. Until then mails go to somebody else, if there is anybody.",
    correct: "Change what is not right and ask again.",
    desk: (n) => `${count("en", n, "registration waits", "registrations wait")} for your judgement`,
    deskMany: "Many registrations wait for your judgement",
    deskDetail: "People, schools, companies and recognitions in your region.",
  },
);
