import { comparable } from "~/platform/geo/normalise";
import { editDistance } from "~/platform/geo/rank";

/** One way to name qualifications: a trade, a dossier, the name of a qualification. */
export interface NamedTrade {
  name: string;
  crebos: readonly string[];
}

export interface TradeIndex {
  names: { words: string[]; crebos: readonly string[] }[];
  vocabulary: string[];
}

/** What somebody means by a trade in their own words. */
export interface FoundTrades {
  /** Crebo codes of the qualifications that lead to it, sorted. */
  crebos: string[];
  /** True when the words had to be read as others, since nothing is called so. */
  corrected: boolean;
  /** The words as they were read. */
  read: string[];
}

/** Said of any place, so that they tell none apart. */
const empty = new Set(
  "een de het en of als bij in van voor met naar ik wil zoek leerbaan leerbanen stage stages bbl bol opleiding opleidingen werk baan vacature vacatures beroep mbo niveau leren worden".split(
    " ",
  ),
);

/** Longer searches are cut: each word costs a look through the list. */
const mostWords = 6;

export function makeTradeIndex(trades: readonly NamedTrade[]): TradeIndex {
  const names = trades.map(({ name, crebos }) => ({ words: comparable(name).split(" "), crebos }));
  return { names, vocabulary: [...new Set(names.flatMap(({ words }) => words))].sort() };
}

/** A word as somebody begins to type it, or as part of a compound: "technicus" in "autotechnicus". */
const isMeant = (typed: string, word: string): boolean =>
  word === typed ||
  (typed.length >= 3 && word.startsWith(typed)) ||
  (typed.length >= 5 && word.includes(typed));

const allowedErrors = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/** The words that a typing error may have come from: the nearest ones, at most three; none when it is a word. */
function corrections(typed: string, vocabulary: readonly string[]): string[] {
  if (vocabulary.some((word) => isMeant(typed, word))) return [];
  const most = allowedErrors(typed);
  const near = vocabulary
    .filter((word) => Math.abs(word.length - typed.length) <= most && word.length > 3)
    .map((word) => ({ word, errors: editDistance(typed, word) }))
    .filter(({ errors }) => errors <= most);
  const least = Math.min(...near.map(({ errors }) => errors));
  return near
    .filter(({ errors }) => errors === least)
    .slice(0, 3)
    .map(({ word }) => word);
}

const named = (index: TradeIndex, alternatives: readonly (readonly string[])[]): string[] => [
  ...new Set(
    index.names
      .filter(({ words }) =>
        alternatives.every((some) => some.some((typed) => words.some((word) => isMeant(typed, word)))),
      )
      .flatMap(({ crebos }) => crebos),
  ),
];

/**
 * The qualifications that a trade or programme in plain words may mean: those of every name that holds all its words,
 * in any order, also begun or as part of a compound. A word that no name holds is read as the nearest ones, one typing
 * error in a word of four letters, two from seven on. Empty for words that are no trade.
 */
export function findTrades(index: TradeIndex, typed: string): FoundTrades {
  const all = comparable(typed).split(" ");
  const words = [...new Set(all.filter((word) => word !== "" && !empty.has(word)))].slice(0, mostWords);
  if (words.length === 0) return { crebos: [], corrected: false, read: [] };
  const alternatives = words.map((word) => {
    const others = corrections(word, index.vocabulary);
    return others.length === 0 ? [word] : others;
  });
  const crebos = named(index, alternatives).sort();
  const read = alternatives.flat();
  return { crebos, corrected: crebos.length > 0 && read.join() !== words.join(), read };
}
