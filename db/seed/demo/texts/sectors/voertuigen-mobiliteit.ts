import type { SectorText } from "../sector-text";
import { overigeVoertuigTrades } from "./fiets-lucht-carrosserie";
import { wegvoertuigTrades } from "./wegvoertuigen";

export const voertuigenMobiliteit: SectorText = {
  weight: 9,
  wear: ["Oude kleren en dichte schoenen.", "Dichte schoenen. Een overall in jouw maat hangt klaar."],
  trades: [...wegvoertuigTrades, ...overigeVoertuigTrades],
};
