import type { Random } from "./random";

const firstNames =
  "Anouk Bram Carlijn Daan Esra Femke Gijs Hanneke Ilse Jasper Karin Lars Maaike Niels Olga Pieter Quinten Roos Sander Tessa Umut Vera Wouter Xandra Yusuf Zoë Amber Bas Chantal Dirk Eva Fatima Geert Hugo Inge Jeroen Kim Leon Merel Noor Okan Petra Rik Sanne Thijs Ursula Veerle Willem Yara Zeynep".split(
    " ",
  );

/** Plants and animals of dunes and ditches. No family is called after them: nobody real can be meant. */
const stems =
  "Kokkel Alikruik Lamsoor Wadpier Zeepok Tapuit Kluut Wulp Tureluur Bontbek Grutto Karekiet IJsvogel Zeester Blaaswier Helmgras Duindoorn Zeedistel Lisdodde Watermunt Dotterbloem Kattenstaart Egelantier Vuilboom Gagel Salamander Boktor Waterjuffer Stekelbaars Bittervoorn Kwabaal Modderkruiper Bunzing Hazelworm Bruinvis Strandkrab Parnassia Schelpkokker Zandoogje Kamsalamander Waterspin Rietorchis Slijkgarnaal Oeverloper Zeeraket Zeeduizendpoot".split(
    " ",
  );

const forms: ((stem: string) => string)[] = [
  (stem) => `${stem}stra`,
  (stem) => `${stem}mans`,
  (stem) => `Van der ${stem}`,
  (stem) => `${stem}ema`,
];

/** An invented family name. */
export const familyName = (random: Random): string => random.pick(forms)(random.pick(stems));

export const personName = (random: Random): string =>
  `${random.pick(firstNames)} ${familyName(random).replace(/^Van/, "van")}`;

const streets =
  "Draaibankweg Schuifmaatstraat Passerdreef Waterpaslaan Lasnaadkade Momentsleutelweg Schroefdraadstraat Beitelhof Schietloodkade Steeksleutelweg Nokkenaspad Zwaaihaakdreef Klinknagelstraat Tandwielweg Soldeerboutlaan Katrolkade".split(
    " ",
  );

/** A street called after a tool, so that no door of a real business is pointed at. */
export const streetName = (random: Random): string => random.pick(streets);

/**
 * A telephone number that rings nowhere. The Netherlands and Belgium reserve no numbers for fiction, and those that look
 * made up (06-12345678, 085-0…) have owners. Area codes 0119 and 018 are given to no place in either numbering plan
 * (libphonenumber's patterns for fixed lines leave them out), while they look like those of Zeeland and Flanders.
 */
export const phoneNumber = (random: Random, country: "NL" | "BE"): string => {
  const pair = () => random.int(10, 99);
  return country === "NL"
    ? `0119 ${random.int(100, 999)} ${random.int(100, 999)}`
    : `+32 18 ${pair()} ${pair()} ${pair()}`;
};
