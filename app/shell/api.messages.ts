import { catalogue } from "~/platform/i18n/i18n";

/** The readable description of the open data interface. */
export const apiMessages = catalogue(
  {
    title: "Open data",
    lead: "Alles wat op Vakbrug openbaar is, kun je ook in je eigen site of onderzoek gebruiken. Zonder sleutel, zonder persoonsgegevens.",
    how: "Zo werkt het",
    rules: [
      "Alle adressen beginnen met /api/v1 en antwoorden op GET.",
      "Plaatsen staan in GeoJSON, in de geest van OGC API – Features, met lengte- en breedtegraad in WGS84.",
      "Een lijst komt per pagina: volg de link “next” tot die er niet meer is.",
      "Een antwoord heeft een ETag. Stuur die mee als If-None-Match, dan krijg je 304 als er niets veranderd is.",
      "Je mag 600 vragen per minuut stellen. Daarna volgt 429, met in Retry-After hoelang je moet wachten.",
    ],
    machine: "De volledige beschrijving voor programma's:",
    wrong: "Wat als een vraag niet klopt?",
    wrongText:
      "Een fout antwoord is er een volgens RFC 9457 (application/problem+json). Elke parameter die niet klopt of niet bestaat staat er met naam in: een filter stil weglaten zou je te veel laten vinden.",
    parameters: "Parameters",
    name: "Naam",
    meaning: "Betekenis",
    example: "Probeer het",
    licence: "De gegevens mogen vrij worden gebruikt met bronvermelding (CC BY 4.0).",
  },
  {
    title: "Open data",
    lead: "Everything that is public on Vakbrug can be used in your own site or research. Without a key, without personal data.",
    how: "How it works",
    rules: [
      "All addresses begin with /api/v1 and answer to GET.",
      "Places are in GeoJSON, in the manner of OGC API – Features, with longitude and latitude in WGS84.",
      "Lists come in pages: follow the link “next” until there is none.",
      "An answer has an ETag. Send it as If-None-Match to get 304 when nothing has changed.",
      "You may send 600 requests a minute. After that you get 429, with the waiting time in Retry-After.",
    ],
    machine: "The full description for programs:",
    wrong: "What if a request is wrong?",
    wrongText:
      "A refusal follows RFC 9457 (application/problem+json). Every parameter that is wrong or does not exist is named: leaving out a filter in silence would let you find too much.",
    parameters: "Parameters",
    name: "Name",
    meaning: "Meaning",
    example: "Try it",
    licence: "The data may be used freely with attribution (CC BY 4.0).",
  },
);
