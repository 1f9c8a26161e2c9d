import type { SectorText } from "../sector-text";
import { elektroTrades } from "./elektro";
import { installatieTrades } from "./installatie";

export const installatieElektro: SectorText = {
  weight: 12,
  wear: [
    "Dichte schoenen. Doe lange haren in een staart.",
    "Dichte schoenen en kleren zonder losse koorden. Gereedschap ligt klaar.",
  ],
  trades: [...installatieTrades, ...elektroTrades],
};
