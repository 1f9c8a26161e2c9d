import { cellKey, country, liveRegions, regionKey, type Cut, type MunicipalityLinks } from "./cells";
import { publish, roundedFigure, type DisclosureCell, type PublicFigure } from "./disclosure";
import type { Relation } from "./inference";
import { group, lowerRelations, unique, upperRelations } from "./relations";

/** A report that counts, with what the tables cut by. */
export interface CountedReport {
  studentId: string;
  municipalityCode: string;
  crebo: string;
  sector: string;
  level: number | null;
  route: string;
}

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
    sum === total ? [{ whole: regionKey(country), parts: cells.map((cell) => cell.key) }] : [];
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
    key: regionKey(code),
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
    key: regionKey(code),
    value: values.get(code) ?? 0,
    mayBeExact: daily.get(regionKey(code))?.kind === "exact",
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
