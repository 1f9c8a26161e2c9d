import { useEffect, useState } from "react";

const names = [
  "water",
  "land",
  "outside",
  "coast",
  "frontier",
  "border",
  "border-fine",
  "river",
  "region",
  "region-hover",
  "place",
  "halo",
  "water-name",
  "country-name",
  "postcode",
  "radius",
  "bucket-0",
  "bucket-1",
  "bucket-2",
  "bucket-3",
  "bucket-4",
] as const;

export type Palette = Readonly<Record<(typeof names)[number], string>> & { readonly font: string };

function read(element: Element): Palette {
  const style = getComputedStyle(element);
  const colours = Object.fromEntries(
    names.map((name) => [name, style.getPropertyValue(`--map-${name}`).trim()]),
  );
  return { ...(colours as Record<(typeof names)[number], string>), font: style.fontFamily };
}

/**
 * A canvas cannot follow CSS by itself: reads the `--map-…` properties, and again when the theme
 * switch or the system changes them.
 */
export function usePalette(element: Element): Palette {
  const [palette, setPalette] = useState(() => read(element));
  useEffect(() => {
    const update = () => {
      setPalette((before) => {
        const after = read(element);
        return JSON.stringify(after) === JSON.stringify(before) ? before : after;
      });
    };
    const observer = new MutationObserver(update);
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ["data-theme", "class"],
    });
    const system = matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", update);
    // The style sheet of this chunk may arrive after the script.
    const late = setTimeout(update, 300);
    update();
    return () => {
      observer.disconnect();
      system.removeEventListener("change", update);
      clearTimeout(late);
    };
  }, [element]);
  return palette;
}
