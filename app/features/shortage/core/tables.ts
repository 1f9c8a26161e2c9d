import { publish, roundedFigure, type DisclosureCell, type PublicFigure } from "./disclosure";
import type { Relation } from "./inference";

export interface MunicipalityLinks {
  code: string;
  provinceCode: string;
  labourMarketRegionCode: string | null;
  landsdeelCode: string | null;
  country: string;
}

/** A report that counts, with what the tables cut by. */
export interface CountedReport {
  studentId: string;
  municipalityCode: string;
  crebo: string;
  sector: string;
  level: number | null;
  route: string;
}

/** The kinds of table that the public gets: regions, and each cut of the whole country by itself. */
export const cuts = ["region", "sector", "level", "route", "qualification"] as const;
export type Cut = (typeof cuts)[number];

/** `table:member`, e.g. `region:PV29` or `sector:ict`. */
export const cellKey = (cut: Cut, member: string | number): string => `${cut}:${member}`;

export const country = "NL";

/** Regions above the labour-market regions: the ones that may be exact and live. */
export function liveRegions(links: readonly MunicipalityLinks[]): Set<string> {
  return new Set([
    country,
    ...links.flatMap((link) => [link.provinceCode, ...(link.landsdeelCode ? [link.landsdeelCode] : [])]),
  ]);
}

const group = <T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

const region = (code: string) => cellKey("region", code);
const unique = (codes: readonly (string | null)[]): string[] => [
  ...new Set(codes.filter((code) => code !== null)),
];

/**
 * Which sums hold among landsdelen and provinces. Where a landsdeel shares a province with another one, only the sums
 * of both together are the same.
 */
export function upperRelations(links: readonly MunicipalityLinks[]): Relation[] {
  const found: Relation[] = [];
  for (const side of ["landsdeelCode", "provinceCode"] as const) {
    const codes = unique(links.filter((link) => link.country === country).map((link) => link[side]));
    found.push({ whole: region(country), parts: codes.map(region) });
  }
  const left = new Set(unique(links.map((link) => link.landsdeelCode)));
  for (const first of left) {
    const landsdelen = new Set([first]);
    const provinces = new Set<string>();
    for (let size = 0; size !== landsdelen.size + provinces.size;) {
      size = landsdelen.size + provinces.size;
      for (const link of links) {
        if (link.landsdeelCode === null) continue;
        if (!landsdelen.has(link.landsdeelCode) && !provinces.has(link.provinceCode)) continue;
        landsdelen.add(link.landsdeelCode);
        provinces.add(link.provinceCode);
      }
    }
    for (const code of landsdelen) left.delete(code);
    const together = `together:${[...landsdelen].sort().join("+")}`;
    found.push({ whole: together, parts: [...landsdelen].map(region) });
    found.push({ whole: together, parts: [...provinces].map(region) });
  }
  return found;
}

/**
 * The sums from municipalities up, by way of the pieces that province, landsdeel and labour-market region share. A
 * region that holds another one whole is also the sum of that one and its other pieces.
 */
function lowerRelations(links: readonly MunicipalityLinks[]): Relation[] {
  const pieceOf = (link: MunicipalityLinks) =>
    `piece:${link.landsdeelCode}/${link.provinceCode}/${link.labourMarketRegionCode}`;
  const pieces = [...group(links, pieceOf)].map(([piece, members]): Relation => ({
    whole: piece,
    parts: members.map((link) => region(link.code)),
  }));
  const regions = (["landsdeelCode", "provinceCode", "labourMarketRegionCode"] as const).flatMap((side) =>
    [...group(links, (link) => link[side])].map(([code, members]): Relation => ({
      whole: region(code),
      parts: unique(members.map(pieceOf)),
    })),
  );
  return [...pieces, ...regions, ...regions.flatMap((outer) => nested(outer, regions))];
}

const nested = (outer: Relation, regions: readonly Relation[]): Relation[] =>
  regions
    .filter((inner) => inner !== outer && inner.parts.every((part) => outer.parts.includes(part)))
    .map((inner) => ({
      whole: outer.whole,
      parts: [inner.whole, ...outer.parts.filter((part) => !inner.parts.includes(part))],
    }));

/** Adds distinct students up by what `keyOf` says of their reports. */
function tally(
  reports: readonly CountedReport[],
  keyOf: (report: CountedReport) => string | null,
): Map<string, number> {
  const students = new Map<string, Set<string>>();
  for (const report of reports) {
    const key = keyOf(report);
    if (key !== null) students.set(key, (students.get(key) ?? new Set()).add(report.studentId));
  }
  return new Map([...students].map(([key, set]) => [key, set.size]));
}

/** A cut of the country, with the sum to its total where no student is in two members. */
function cutOf(cut: Cut, counts: ReadonlyMap<string, number>, total: number) {
  const cells = [...counts].map(([member, value]): DisclosureCell => ({
    key: cellKey(cut, member),
    value,
    mayBeExact: false,
  }));
  const sum = cells.reduce((all, cell) => all + cell.value, 0);
  const relations: Relation[] =
    sum === total ? [{ whole: region(country), parts: cells.map((cell) => cell.key) }] : [];
  return { cells, relations };
}

/**
 * Everything that is published about one moment, as the public gets it (key by `cellKey`). A member that is not in
 * the answer has nobody, and is published as "few" like every small one.
 */
export function publicTables(
  reports: readonly CountedReport[],
  links: readonly MunicipalityLinks[],
): Map<string, PublicFigure> {
  const linkOf = new Map(links.map((link) => [link.code, link]));
  const live = liveRegions(links);
  const dutch = reports.filter((report) => linkOf.get(report.municipalityCode)?.country === country);
  const regionCounts = new Map<string, number>();
  for (const codesOf of [
    (link: MunicipalityLinks) => link.code,
    (link: MunicipalityLinks) => link.labourMarketRegionCode,
    (link: MunicipalityLinks) => link.provinceCode,
    (link: MunicipalityLinks) => link.landsdeelCode,
    (link: MunicipalityLinks) => (link.country === country ? country : null),
  ]) {
    const counts = tally(reports, (report) => {
      const link = linkOf.get(report.municipalityCode);
      return link === undefined ? null : codesOf(link);
    });
    for (const [code, value] of counts) regionCounts.set(code, value);
  }
  // Everybody knows where there is no school, so the sums are over the municipalities that have students only.
  const used = links.filter((link) => (regionCounts.get(link.code) ?? 0) > 0);
  const regionCells = [...regionCounts].map(([code, value]): DisclosureCell => ({
    key: region(code),
    value,
    mayBeExact: live.has(code),
    keep: code === country,
  }));
  const total = regionCounts.get(country) ?? 0;
  const parts = [
    { cells: regionCells, relations: [...upperRelations(used), ...lowerRelations(used)] },
    cutOf(
      "sector",
      tally(dutch, (report) => report.sector),
      total,
    ),
    cutOf(
      "level",
      tally(dutch, (report) => String(report.level ?? 0)),
      total,
    ),
    cutOf(
      "route",
      tally(dutch, (report) => report.route),
      total,
    ),
    cutOf(
      "qualification",
      tally(dutch, (report) => report.crebo),
      total,
    ),
    { cells: [], relations: qualificationSums(dutch) },
  ];
  const cells = parts.flatMap((part) => part.cells);
  const relations = parts.flatMap((part) => part.relations).filter((one) => one.parts.length > 0);
  return publish([...cells, ...sumsOnly(cells, relations)], relations);
}

/** Sectors and levels are sums of qualifications too, as long as no student is in two of them. */
function qualificationSums(reports: readonly CountedReport[]): Relation[] {
  const byQualification = tally(reports, (report) => report.crebo);
  const sums: Relation[] = [];
  for (const [cut, keyOf] of [
    ["sector", (report: CountedReport) => report.sector],
    ["level", (report: CountedReport) => String(report.level ?? 0)],
  ] as const) {
    const totals = tally(reports, keyOf);
    for (const [member, inMember] of group(reports, keyOf)) {
      const crebos = unique(inMember.map((report) => report.crebo));
      const sum = crebos.reduce((all, crebo) => all + (byQualification.get(crebo) ?? 0), 0);
      if (sum === totals.get(member))
        sums.push({
          whole: cellKey(cut, member),
          parts: crebos.map((crebo) => cellKey("qualification", crebo)),
        });
    }
  }
  return sums;
}

/** The wholes that only link other cells: never shown, but they must not give anybody away either. */
function sumsOnly(cells: readonly DisclosureCell[], relations: readonly Relation[]): DisclosureCell[] {
  const known = new Map(cells.map((cell) => [cell.key, cell.value]));
  const made = new Map<string, DisclosureCell>();
  for (const { whole, parts } of relations) {
    if (known.has(whole) || made.has(whole)) continue;
    const values = parts.map((part) => known.get(part));
    if (values.some((value) => value === undefined)) continue;
    const value = values.reduce<number>((sum, each) => sum + (each ?? 0), 0);
    made.set(whole, { key: whole, value, mayBeExact: false, unpublished: true });
  }
  return [...made.values()];
}

/** A figure of the tables beside live ones: what is exact there need not be any more, or must not be told. */
const standing = (figure: PublicFigure | undefined): PublicFigure =>
  figure?.kind === "exact" ? roundedFigure(figure.value) : (figure ?? { kind: "few" });

/**
 * The figures of country, landsdelen and provinces at this moment, between two refreshes. Exact is what the daily
 * tables show exactly and what is still large enough, after the same check against subtraction; the rest stays as it
 * was in the daily tables, rounded.
 */
export function liveFigures(
  values: ReadonlyMap<string, number>,
  daily: ReadonlyMap<string, PublicFigure>,
  links: readonly MunicipalityLinks[],
): Map<string, PublicFigure> {
  const used = links.filter((link) => (values.get(link.provinceCode) ?? 0) > 0);
  const relations = upperRelations(used);
  const cells = [...liveRegions(links)].map((code): DisclosureCell => ({
    key: region(code),
    value: values.get(code) ?? 0,
    mayBeExact: daily.get(region(code))?.kind === "exact",
    keep: code === country,
  }));
  const figures = publish([...cells, ...sumsOnly(cells, relations)], relations);
  return new Map(
    cells.map(({ key }): [string, PublicFigure] => {
      const figure = figures.get(key) ?? { kind: "hidden" };
      return [key, figure.kind === "exact" ? figure : standing(daily.get(key))];
    }),
  );
}
