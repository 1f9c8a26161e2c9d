import type { SectorText } from "../sector-text";
import { bouwTrades } from "./bouw";
import { infraTrades } from "./infra";

export const bouwInfra: SectorText = {
  weight: 10,
  wear: [
    "Dichte schoenen en een jas die vies mag worden. Een helm krijg je van ons.",
    "Stevige schoenen en een lange broek. Helm en hesje liggen klaar.",
  ],
  trades: [...bouwTrades, ...infraTrades],
};
