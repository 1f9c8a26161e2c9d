import { catalogue } from "~/platform/i18n/i18n";

/** Other places, in a mail to somebody whose application came to nothing. */
export const nearbyMailMessages = catalogue(
  {
    nearby: "Deze plekken in de buurt passen ook bij je:",
    place: (title: string, company: string, place: string) => `${title}, ${company} in ${place}`,
  },
  {
    nearby: "These places nearby suit you as well:",
    place: (title, company, place) => `${title}, ${company}, ${place}`,
  },
);
