import { catalogue } from "~/platform/i18n/i18n";

import type { ApplicationMailText } from "./application-mail.messages";

/** The mails to the school of a student who found a place without it. */
export const applicantSchoolMailMessages = catalogue<
  Record<"accepted" | "enrolled" | "fell_through", ApplicationMailText>
>(
  {
    accepted: {
      subject: ({ company }) => `Een student heeft een plek bij ${company}`,
      text: ({ company }) =>
        `Een student van jullie school heeft zelf een plek gevonden bij ${company} en aangenomen. De melding van de student is opgelost, als die er was.`,
    },
    enrolled: {
      subject: ({ company }) => `Een nieuwe student van jullie heeft een plek bij ${company}`,
      text: ({ company, school }) =>
        `Een student die nu bij ${school} staat ingeschreven, had al een plek bij ${company} aangenomen. Kijk of de opleiding hieronder klopt. Maak daarna de praktijkovereenkomst, of leg vast dat zij elders is gemaakt.`,
    },
    fell_through: {
      subject: ({ company }) => `Een plaatsing bij ${company} gaat niet door`,
      text: ({ company }) =>
        `De plaatsing van een student van jullie school bij ${company} gaat niet door. De student zoekt weer.`,
    },
  },
  {
    accepted: {
      subject: ({ company }) => `A student has a place at ${company}`,
      text: ({ company }) =>
        `A student of your school has found and accepted a place at ${company}. The student's report is solved, if there was one.`,
    },
    enrolled: {
      subject: ({ company }) => `A new student of yours has a place at ${company}`,
      text: ({ company, school }) =>
        `A student who is enrolled at ${school} now, had accepted a place at ${company} before. Check that the qualification below is right. Then draw up the placement agreement, or record that it was made elsewhere.`,
    },
    fell_through: {
      subject: ({ company }) => `A placement at ${company} does not go ahead`,
      text: ({ company }) =>
        `The placement of a student of your school at ${company} does not go ahead. The student is looking again.`,
    },
  },
);
