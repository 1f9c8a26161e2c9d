import type { LabelSide } from "../label-layout";
import type { LabelKind, LabelRow } from "../topology";
import type { Palette } from "./palette";

export interface LabelStyle {
  readonly font: string;
  readonly size: number;
  readonly color: string;
  readonly halo: string;
  readonly sides: readonly LabelSide[];
  readonly margin: number;
  readonly dot: number;
  readonly spacing: string;
}

const besideDot: readonly LabelSide[] = ["right", "left", "above", "below"];
const onSpot: readonly LabelSide[] = ["centre"];
const nearSpot: readonly LabelSide[] = ["centre", "above", "below"];
/** Close up a place is an area with its name across it, not a dot. */
const areaZoom = 11.5;
const countryNamesUntil = 9;
const colors = { p: "place", w: "water-name", c: "country-name", q: "postcode" } as const satisfies Record<
  LabelKind,
  keyof Palette
>;

/** Null when the label has no place at this zoom. */
export function labelStyle([, , , first, kind]: LabelRow, zoom: number, palette: Palette): LabelStyle | null {
  if (zoom < first - 0.25) return null;
  if (kind === "c" && zoom >= countryNamesUntil) return null;
  const color = palette[colors[kind]];
  const halo = kind === "w" ? palette.water : kind === "c" ? palette.outside : palette.halo;
  const base = { color, halo, dot: 0, sides: onSpot, spacing: "0px" };
  if (kind === "w") {
    const size = Math.min(17, 12 + (zoom - first) * 1.2);
    return { ...base, size, font: `italic 400 ${size}px ${palette.font}`, margin: 4, spacing: "0.5px" };
  }
  if (kind === "c")
    return { ...base, size: 12, font: `500 12px ${palette.font}`, margin: 10, spacing: "2.5px" };
  if (kind === "q") return { ...base, size: 11.5, font: `400 11.5px ${palette.font}`, margin: 14 };
  const grown = Math.max(0, zoom - first);
  const size = Math.round(
    Math.min(first <= 8 ? 19 : first <= 10 ? 16 : 14, (first <= 7 ? 13 : 12) + grown * 0.9),
  );
  const weight = first <= 7 ? 650 : first <= 9 ? 550 : 450;
  const asArea = zoom >= areaZoom;
  return {
    color,
    halo,
    size,
    font: `${weight} ${size}px ${palette.font}`,
    margin: zoom < 9 ? 10 : 6,
    dot: asArea ? 0 : first <= 7 ? 3 : 2.25,
    sides: asArea ? nearSpot : besideDot,
    spacing: "0px",
  };
}
