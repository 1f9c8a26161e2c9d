import { country, regionKey, type MunicipalityLinks } from "./cells";
import type { Relation } from "./inference";

/** The items by what `keyOf` says of them; without those of which it says nothing. */
export const group = <T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

/** Every code once. */
export const unique = (codes: readonly (string | null)[]): string[] => [
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
    found.push({ whole: regionKey(country), parts: codes.map(regionKey) });
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
    found.push({ whole: together, parts: [...landsdelen].map(regionKey) });
    found.push({ whole: together, parts: [...provinces].map(regionKey) });
  }
  return found;
}

/**
 * The sums from municipalities up, by way of the pieces that province, landsdeel and labour-market region share. A
 * region that holds another one whole is also the sum of that one and its other pieces.
 */
export function lowerRelations(links: readonly MunicipalityLinks[]): Relation[] {
  const pieceOf = (link: MunicipalityLinks) =>
    `piece:${link.landsdeelCode}/${link.provinceCode}/${link.labourMarketRegionCode}`;
  const pieces = [...group(links, pieceOf)].map(([piece, members]): Relation => ({
    whole: piece,
    parts: members.map((link) => regionKey(link.code)),
  }));
  const regions = (["landsdeelCode", "provinceCode", "labourMarketRegionCode"] as const).flatMap((side) =>
    [...group(links, (link) => link[side])].map(([code, members]): Relation => ({
      whole: regionKey(code),
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
