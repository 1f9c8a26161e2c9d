import { catalogue } from "~/platform/i18n/i18n";

/** The mails to a student with an account about a place for which their school proposed them, or which it has ended. */
export const proposedStudentMailMessages = catalogue(
  {
    acceptedSubject: (company: string) => `Je hebt een plek bij ${company}`,
    accepted: (company: string, school: string) =>
      `${company} heeft bevestigd dat je er terechtkunt; ${school} had je voorgesteld. De volgende stap is de praktijkovereenkomst; die maakt ${school}.`,
    withdrawn: (applications: number) =>
      applications === 1
        ? "Je andere open sollicitatie voor deze leerweg is ingetrokken. Dat bedrijf heeft bericht."
        : `Je ${applications} andere open sollicitaties voor deze leerweg zijn ingetrokken. Die bedrijven hebben bericht.`,
    fellThroughSubject: (company: string) => `De plaatsing bij ${company} gaat niet door`,
    fellThrough: (company: string, school: string) =>
      `De plaatsing bij ${company} gaat niet door. ${school} weet dat je weer zoekt. Er zijn meer plekken.`,
    endedSubject: (company: string) => `Je plaatsing bij ${company} is gestopt`,
    ended: (company: string, school: string, again: boolean) =>
      `${school} heeft vastgelegd dat je plaatsing bij ${company} is gestopt.${again ? " De school weet dat je weer een plek zoekt." : ""}`,
    lastDay: "Laatste dag",
  },
  {
    acceptedSubject: (company) => `You have a place at ${company}`,
    accepted: (company, school) =>
      `${company} has confirmed that you can come; ${school} had proposed you. The next step is the placement agreement, which ${school} draws up.`,
    withdrawn: (applications) =>
      applications === 1
        ? "Your other open application for this learning route has been withdrawn. That company has been told."
        : `Your ${applications} other open applications for this learning route have been withdrawn. Those companies have been told.`,
    fellThroughSubject: (company) => `The placement at ${company} does not go ahead`,
    fellThrough: (company, school) =>
      `The placement at ${company} does not go ahead. ${school} knows that you are looking again. There are more places.`,
    endedSubject: (company) => `Your placement at ${company} has stopped`,
    ended: (company, school, again) =>
      `${school} has recorded that your placement at ${company} has stopped.${again ? " The school knows that you are looking for a place again." : ""}`,
    lastDay: "Last day",
  },
);
