import { tradeNames } from "#db/trade-names.server";

import type { Programme } from "./core/seeker-and-place";
import { findTrades, makeTradeIndex, type FoundTrades, type TradeIndex } from "./trades";

/** An occupation of the list of shortage occupations. */
export interface ShortageOccupation {
  occupation: string;
  /** True when the shortage was expected, false when it was there. */
  expected: boolean;
}

interface Known {
  index: TradeIndex;
  programmes: Map<string, Programme>;
  promising: Map<string, ShortageOccupation>;
}

let known: Known | undefined;

/** Made once from the shipped lists, which only change with the program. */
function lists(): Known {
  if (known !== undefined) return known;
  const { qualifications, trades } = tradeNames();
  const dossiers = new Map<string, string[]>();
  for (const { crebo, dossier } of qualifications) {
    if (dossier !== null) dossiers.set(dossier, [...(dossiers.get(dossier) ?? []), crebo]);
  }
  known = {
    index: makeTradeIndex([
      ...qualifications.map(({ crebo, name }) => ({ name, crebos: [crebo] })),
      ...[...dossiers].map(([name, crebos]) => ({ name, crebos })),
      ...trades.flatMap(({ names, crebos }) => names.map((name) => ({ name, crebos }))),
    ]),
    programmes: new Map(
      qualifications.map(({ crebo, dossier, domain, sector }) => [crebo, { crebo, dossier, domain, sector }]),
    ),
    promising: new Map(
      trades.flatMap(({ crebos, shortage }) =>
        shortage === null ? [] : crebos.map((crebo) => [crebo, shortage] as const),
      ),
    ),
  };
  return known;
}

/** As `findTrades`, in the shipped lists of qualifications and occupations. */
export const tradesCalled = (typed: string): FoundTrades => findTrades(lists().index, typed);

/** The qualification with what tells how near another is; null for a code that no list has. */
export const programmeOf = (crebo: string): Programme | null => lists().programmes.get(crebo) ?? null;

/** The shortage occupation that a qualification leads to; null when it leads to none. */
export const promisingAs = (crebo: string): ShortageOccupation | null => lists().promising.get(crebo) ?? null;

/** The qualifications that lead to a shortage occupation. */
export const promisingCrebos = (): string[] => [...lists().promising.keys()];
