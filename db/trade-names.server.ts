import { comparable } from "./comparable";
import { readCsv, split } from "./seed/reference/csv";
import { readQualifications } from "./seed/reference/qualifications";

/** A qualification, as far as a search by trade needs it. */
export interface NamedQualification {
  crebo: string;
  name: string;
  dossier: string | null;
  domain: string | null;
  sector: string;
}

/** Names of one trade in everyday Dutch, and the qualifications that lead to it. */
export interface Trade {
  names: string[];
  crebos: string[];
  /** The occupation of the list of shortage occupations that it is; null when it is on none. */
  shortage: { occupation: string; expected: boolean } | null;
}

export interface TradeNames {
  qualifications: NamedQualification[];
  trades: Trade[];
}

/** Words before a name that tell the level, not the trade: "Eerste autospuiter". */
const rank = /^(?:allround|eerste|basis|gezel|assistent|ervaren|gevorderd) /;

/** All labels of each occupation of ESCO, comparable. */
const occupations = (): string[][] =>
  readCsv("esco_occupations_nl.csv", ["label_nl", "alt_labels_nl"]).map((row) => [
    ...new Set([row.label_nl, ...split(row.alt_labels_nl)].map(comparable)),
  ]);

let read: TradeNames | undefined;

/**
 * What trades are called and which qualifications lead to them, read once: our own list of everyday names
 * (db/data/trades.csv), and every other name that ESCO knows for an occupation of which one name stands in that list or
 * is that of a qualification. Shortage occupations are those of UWV (db/data/shortage_occupations_2015.csv).
 */
export function tradeNames(): TradeNames {
  if (read !== undefined) return read;
  const qualifications = readQualifications().map((row) => ({
    ...{ crebo: row.crebo, name: row.name, sector: row.sectorSlug },
    ...{ dossier: row.dossier ?? null, domain: row.domain ?? null },
  }));
  const texts = qualifications.map(({ crebo, name, dossier }) => ({
    crebo,
    text: ` ${comparable(name)} | ${comparable(dossier ?? "")}`,
  }));
  const leadsTo = (beginnings: string[]) =>
    texts
      .filter(({ text }) => beginnings.some((words) => text.includes(` ${words}`)))
      .map(({ crebo }) => crebo);
  const horizons = new Map(
    readCsv("shortage_occupations_2015.csv", ["occupation_nl", "horizon"]).map((row) => [
      row.occupation_nl,
      row.horizon,
    ]),
  );
  const known = occupations();
  const others = (names: readonly string[]) =>
    known.filter((labels) => labels.some((label) => names.includes(label))).flat();

  const columns = ["trade", "also", "qualifications", "shortage_occupation"] as const;
  const own = readCsv("trades.csv", columns).map((row) => {
    const names = [row.trade, ...split(row.also)].map(comparable);
    const occupation = row.shortage_occupation;
    const horizon = horizons.get(occupation);
    if (occupation !== "" && horizon === undefined)
      throw new Error(`trades.csv: no list names ${occupation}`);
    return {
      names: [...new Set([...names, ...others(names)])],
      crebos: leadsTo(split(row.qualifications)),
      shortage: horizon === undefined ? null : { occupation, expected: horizon === "expected" },
    };
  });
  const byName = new Map<string, string[]>();
  for (const { crebo, name } of qualifications) {
    const bare = comparable(name).replace(rank, "");
    byName.set(bare, [...(byName.get(bare) ?? []), crebo]);
  }
  const alike = known.flatMap((labels) => {
    const crebos = labels.flatMap((label) => byName.get(label) ?? []);
    return crebos.length === 0 ? [] : [{ names: labels, crebos: [...new Set(crebos)], shortage: null }];
  });
  read = { qualifications, trades: [...own, ...alike] };
  return read;
}
