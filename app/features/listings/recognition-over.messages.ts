import { catalogue } from "~/platform/i18n/i18n";

/** The mail to a company whose recognition for an offer has ended. */
export const recognitionOverMessages = catalogue(
  {
    subject: (title: string) => `Op pauze, want de erkenning is voorbij: ${title}`,
    greeting: (name: string) => `Beste ${name},`,
    text: (qualification: string) =>
      `Jullie erkenning als leerbedrijf voor ${qualification} is voorbij. Daarom is dit aanbod nu niet te vinden. Studenten die al geplaatst zijn, merken er niets van.`,
    what: "Zijn jullie nog erkend? Geef het dan door. Zodra de coördinator het heeft bekeken, zet je het aanbod met één klik weer online.",
    button: "Erkenningen van je bedrijf",
  },
  {
    subject: (title) => `Paused, because the recognition is over: ${title}`,
    greeting: (name) => `Dear ${name},`,
    text: (qualification) =>
      `Your recognition as a training company for ${qualification} is over. That is why this offer cannot be found now. Students who have been placed notice nothing of it.`,
    what: "Are you still recognised? Then tell us. As soon as the coordinator has looked at it, you put the offer online again with one click.",
    button: "Your company's recognitions",
  },
);
