import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { kindTones } from "../icons/kind-shapes";

type Theme = Map<string, string>;

const css = readFileSync(fileURLToPath(new URL("./tokens.css", import.meta.url)), "utf8");

function declarations(selector: string): Theme {
  const start = css.indexOf(`${selector} {`);
  expect(start, `${selector} in tokens.css`).toBeGreaterThanOrEqual(0);
  const body = css.slice(css.indexOf("{", start) + 1, css.indexOf("}", start));
  return new Map(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? "", match[2] ?? ""]),
  );
}

const light = declarations(":root");
const darkBySystem = declarations(':root:not([data-theme="light"])');
const darkByChoice = declarations(':root[data-theme="dark"]');

function luminance(hex: string): number {
  expect(hex).toMatch(/^#[0-9a-f]{6}$/);
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of WCAG 2.2 between two tokens. */
function contrast(theme: Theme, front: string, back: string): number {
  const [a, b] = [front, back].map((name) => luminance(theme.get(`--${name}`) ?? `missing --${name}`));
  const [high, low] = [Math.max(a ?? 0, b ?? 0), Math.min(a ?? 0, b ?? 0)];
  return (high + 0.05) / (low + 0.05);
}

const grounds = ["paper", "surface", "sunk"];
const textPairs: [string, string][] = [
  ...["ink", "ink-soft", "brand", "brand-strong", "signal", "ok", "warn", "stop"].flatMap((front) =>
    grounds.map((back): [string, string] => [front, back]),
  ),
  ...kindTones.flatMap((tone) => grounds.map((back): [string, string] => [`kind-${tone}`, back])),
  ...["brand", "signal", "ok", "warn", "stop"].map((tone): [string, string] => ["ink", `${tone}-tint`]),
  ...["ink-soft", "brand", "brand-strong"].map((front): [string, string] => [front, "brand-tint"]),
  ["ink-soft", "signal-tint"],
  ["signal", "signal-tint"],
  ["ink", "line"],
  ["on-brand", "brand"],
  ["on-brand", "brand-strong"],
  ["on-signal", "signal"],
  ["on-signal", "signal-strong"],
  ["on-stop", "stop"],
  ["on-band", "band"],
  ["on-band", "band-deep"],
  ["on-band-soft", "band"],
  ["on-band-soft", "band-deep"],
];

/** Borders of controls, icons and focus rings: 3 to 1 is asked of what is not text. */
const shapePairs: [string, string][] = [
  ...grounds.map((back): [string, string] => ["line-strong", back]),
  ...grounds.map((back): [string, string] => ["focus", back]),
  ...["ok", "warn", "stop", "brand"].map((tone): [string, string] => [tone, `${tone}-tint`]),
  ["band-accent", "band"],
  ["ink-soft", "line"],
];

describe.each([
  ["light", light],
  ["dark by system", darkBySystem],
  ["dark by choice", darkByChoice],
])("contrast, %s", (_name, theme) => {
  it.each(textPairs)("%s on %s is at least 4.5 to 1", (front, back) => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapePairs)("%s on %s is at least 3 to 1", (front, back) => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(3);
  });
});

it("is equally dark by choice and by system", () => {
  expect(darkByChoice).toEqual(darkBySystem);
});

it("gives every colour of the light theme a dark twin", () => {
  const colours = [...light].filter(([, value]) => value.startsWith("#")).map(([name]) => name);
  expect(colours.filter((name) => !darkByChoice.has(name))).toEqual([]);
});

it("measures black on white as 21 to 1", () => {
  const extremes = new Map([
    ["--black", "#000000"],
    ["--white", "#ffffff"],
  ]);
  expect(contrast(extremes, "black", "white")).toBeCloseTo(21, 5);
});
