import { catalogue } from "~/platform/i18n/i18n";

/** The administrator's list of mails. */
export const mailsMessages = catalogue(
  {
    title: "Mails",
    lead: "Wat Vakbrug heeft geschreven, de nieuwste bovenaan.",
    noServer:
      "Er is geen mailserver ingesteld: mails gaan niet weg. Je kunt ze hier lezen, en de links erin openen.",
    search: "Zoek op adres of onderwerp",
    submit: "Zoek",
    none: "Geen mails gevonden",
    noneText: "Zodra iemand iets aanvraagt of beantwoordt, staat hier wat Vakbrug daarover schrijft.",
    pages: "Bladeren door de mails",
    page: (n: number) => `Pagina ${n}`,
    previous: "Nieuwere",
    next: "Oudere",
    status: { queued: "wacht", sending: "onderweg", sent: "verstuurd", failed: "niet gelukt" },
    to: "Aan",
    made: "Geschreven",
    sentAt: "Verstuurd",
    state: "Stand",
    error: "Wat de mailserver zei",
    at: (day: string, time: string) => `${day}, ${time}`,
    text: "De mail",
    closed:
      "De tekst staat hier niet: er kunnen links in staan die alleen voor de ontvanger zijn. Is de mail niet aangekomen? Laat de ontvanger een nieuwe aanvragen.",
  },
  {
    title: "Mails",
    lead: "What Vakbrug has written, the newest first.",
    noServer:
      "No mail server has been set: mails are not sent. You can read them here, and open the links in them.",
    search: "Search by address or subject",
    submit: "Search",
    none: "No mails found",
    noneText: "As soon as somebody asks or answers something, you find here what Vakbrug writes about it.",
    pages: "Pages of mails",
    page: (n) => `Page ${n}`,
    previous: "Newer",
    next: "Older",
    status: { queued: "waiting", sending: "on its way", sent: "sent", failed: "failed" },
    to: "To",
    made: "Written",
    sentAt: "Sent",
    state: "State",
    error: "What the mail server said",
    at: (day, time) => `${day}, ${time}`,
    text: "The mail",
    closed:
      "The text is not shown here: it may have links that are meant for its reader only. Did the mail not arrive? Have the reader ask for a new one.",
  },
);
