import { catalogue } from "~/platform/i18n/i18n";

/** Who shares a leerbaan: what a mail is about. */
interface About {
  title: string;
  lead: string;
  partner: string;
  qualification: string;
  weeks: number;
}

/** Mails between the companies of a joint leerbaan. */
export const poolMailMessages = catalogue(
  {
    greeting: (name: string) => `Beste ${name},`,
    asked: {
      subject: ({ lead }: About) => `${lead} vraagt jullie mee te doen met een leerbaan`,
      text: ({ lead, title, qualification, weeks, partner }: About) =>
        `${lead} wil de leerbaan '${title}' (${qualification}) samen met jullie aanbieden. Een student werkt dan ${weeks} weken bij ${partner}. De naam van je bedrijf staat pas op de pagina als jullie ja zeggen.`,
      button: "Bekijken en antwoorden",
    },
    agreed: {
      subject: ({ partner }: About) => `${partner} doet mee met je leerbaan`,
      text: ({ partner, title }: About) =>
        `${partner} doet mee met de leerbaan '${title}'. De naam staat nu op de pagina, met de weken erbij.`,
      button: "Bekijk de gezamenlijke leerbaan",
    },
    declined: {
      subject: ({ partner }: About) => `${partner} doet niet mee met je leerbaan`,
      text: ({ partner, title }: About) =>
        `${partner} doet niet (meer) mee met de leerbaan '${title}'. Het bedrijf staat er niet meer bij. Je kunt een ander bedrijf vragen.`,
      button: "Een ander bedrijf vragen",
    },
    dropped: {
      subject: ({ lead }: About) => `${lead} biedt een leerbaan niet meer samen met jullie aan`,
      text: ({ lead, title, partner }: About) =>
        `${lead} heeft ${partner} weggehaald bij de leerbaan '${title}'. Je hoeft niets te doen. Klopt dit niet? Neem dan contact op met ${lead}.`,
      button: "Leerbanen samen met anderen",
    },
  },
  {
    greeting: (name) => `Dear ${name},`,
    asked: {
      subject: ({ lead }) => `${lead} asks you to share an apprenticeship`,
      text: ({ lead, title, qualification, weeks, partner }) =>
        `${lead} wants to offer the apprenticeship '${title}' (${qualification}) together with you. A student then works at ${partner} for ${weeks} weeks. The name of your company only stands on the page once you say yes.`,
      button: "Look and answer",
    },
    agreed: {
      subject: ({ partner }) => `${partner} takes part in your apprenticeship`,
      text: ({ partner, title }) =>
        `${partner} takes part in the apprenticeship '${title}'. Its name is on the page now, with its weeks.`,
      button: "See the joint apprenticeship",
    },
    declined: {
      subject: ({ partner }) => `${partner} takes no part in your apprenticeship`,
      text: ({ partner, title }) =>
        `${partner} takes no part (any more) in the apprenticeship '${title}'. It is no longer named there. You can ask another company.`,
      button: "Ask another company",
    },
    dropped: {
      subject: ({ lead }) => `${lead} no longer offers an apprenticeship together with you`,
      text: ({ lead, title, partner }) =>
        `${lead} has removed ${partner} from the apprenticeship '${title}'. You need not do anything. Is this not right? Then contact ${lead}.`,
      button: "Apprenticeships with others",
    },
  },
);
