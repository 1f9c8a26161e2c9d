import type { Random } from "./random";

const firstNames =
  "Anouk Bram Carlijn Daan Esra Femke Gijs Hanneke Ilse Jasper Karin Lars Maaike Niels Olga Pieter Quinten Roos Sander Tessa Umut Vera Wouter Xandra Yusuf Zoë Amber Bas Chantal Dirk Eva Fatima Geert Hugo Inge Jeroen Kim Leon Merel Noor Okan Petra Rik Sanne Thijs Ursula Veerle Willem Yara Zeynep".split(
    " ",
  );

/** Invented family names: none is meant to be anybody's. */
const familyNames =
  "Brugstra Zandwijker Waterlander Kadehoek Dijkzicht Polderman Vuurbaak Hoogsluis Veerhaven Schorrewal Kreekstra Duinbos Molenkade Stuwmeer Lindekamp Weidehof Rietgors Zilverduin Boomgaarts Klinkerman Steenbrug Havenaar Keersluis Zeekraal Windlust Wilgenhof Zwaluwnest Ankerstok Bakenvoort Eikenrode Fonteyn-Test Graanhof Heidestroom Kastanjelaar Kluisbrug Loofmans Merenwijk Noordkreek Oeverhof Pijlwater Rozenkade Sluiswachter Torenvliet Uiterwaal Vlierhout Westkreek Ypenbrug Zonnedijk".split(
    " ",
  );

export const personName = (random: Random): string =>
  `${random.pick(firstNames)} ${random.pick(familyNames)}`;
export const familyName = (random: Random): string => random.pick(familyNames);

/** A landline number in the range that is given out for fiction: 085-0… is not in use as such. */
export const phoneNumber = (random: Random): string =>
  `085 0${random.int(10, 99)} ${random.int(10, 99)} ${random.int(10, 99)}`;
