import { catalogue } from "~/platform/i18n/i18n";

/** Mails about moving an appointment and about messages, for either side. */
export const contactMailMessages = catalogue(
  {
    move: {
      waiting: {
        subject: (who: string) => `${who} wil de afspraak verzetten`,
        text: (who: string, from: string, to: string) =>
          `${who} vraagt of de afspraak van ${from} kan naar ${to}. Beide momenten houden we vast. Kies met de knop hieronder of dat kan.`,
      },
      refused: {
        subject: (who: string) => `De afspraak met ${who} blijft staan`,
        text: (who: string, from: string) =>
          `${who} kan de afspraak niet verzetten. Die blijft staan op ${from}.`,
      },
      withdrawn: {
        subject: (who: string) => `De afspraak met ${who} blijft staan`,
        text: (who: string, from: string) =>
          `${who} hoeft de afspraak niet meer te verzetten. Die blijft staan op ${from}.`,
      },
      lapsed: {
        subject: (who: string) => `Geen antwoord van ${who} op je vraag om te verzetten`,
        text: (who: string, from: string) =>
          `${who} heeft niet op tijd geantwoord. De afspraak blijft staan op ${from}. Bel elkaar als dat niet kan.`,
      },
    },
    message: {
      subject: (who: string, reference: string) => `Bericht van ${who} (${reference})`,
      text: (who: string) => `${who} schreef je een bericht over jullie boeking:`,
    },
    button: { answer: "Bekijk en antwoord", see: "Bekijk de boeking" },
    greeting: (name: string) => `Beste ${name},`,
    coordinator: "De regiocoördinator",
  },
  {
    move: {
      waiting: {
        subject: (who) => `${who} would like to move the appointment`,
        text: (who, from, to) =>
          `${who} asks whether the appointment of ${from} can go to ${to}. We hold both moments. Choose with the button below whether that is possible.`,
      },
      refused: {
        subject: (who) => `The appointment with ${who} stays as it is`,
        text: (who, from) => `${who} cannot move the appointment. It stays on ${from}.`,
      },
      withdrawn: {
        subject: (who) => `The appointment with ${who} stays as it is`,
        text: (who, from) => `${who} need not move the appointment any more. It stays on ${from}.`,
      },
      lapsed: {
        subject: (who) => `No answer from ${who} to your wish to move`,
        text: (who, from) =>
          `${who} did not answer in time. The appointment stays on ${from}. Call each other if that does not suit.`,
      },
    },
    message: {
      subject: (who, reference) => `Message from ${who} (${reference})`,
      text: (who) => `${who} wrote you a message about your booking:`,
    },
    button: { answer: "See and answer", see: "See the booking" },
    greeting: (name) => `Dear ${name},`,
    coordinator: "The regional coordinator",
  },
);
