import type { SectorText } from "../sector-text";
import { machinebouwTrades } from "./machinebouw";
import { metaalTrades } from "./metaal";

export const metaalMachinebouw: SectorText = {
  weight: 12,
  wear: [
    "Dichte schoenen en kleren van katoen. Een veiligheidsbril krijg je van ons.",
    "Dichte schoenen, lange mouwen en haren in een staart. De rest ligt klaar.",
  ],
  trades: [...metaalTrades, ...machinebouwTrades],
};
