import { kindShapes, outlineOf } from "../../icons/kind-shapes";
import { clusterSize, ringArcs } from "../ring";
import type { MapCluster, MapPoint } from "../types";

const namespace = "http://www.w3.org/2000/svg";

/** Elements instead of HTML text: nothing from a listing can become markup, and no style attribute is needed. */
function svg(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function control(href: string | undefined): HTMLElement {
  if (href === undefined) {
    const button = document.createElement("button");
    button.type = "button";
    return button;
  }
  const link = document.createElement("a");
  link.href = href;
  return link;
}

export function pinElement(point: MapPoint): HTMLElement {
  const element = control(point.href);
  element.className = "map-pin";
  element.setAttribute("aria-label", point.label);
  const shape = kindShapes[point.shape];
  const picture = svg("svg", {
    viewBox: "-3 -3 30 30",
    width: 30,
    height: 30,
    "aria-hidden": "true",
    focusable: "false",
  });
  picture.append(
    svg("path", { d: outlineOf(point.shape), class: "map-pin-rim" }),
    svg("path", { d: shape, "fill-rule": "evenodd", fill: `var(--kind-${point.tone})` }),
  );
  const tip = document.createElement("span");
  tip.className = "map-pin-tip";
  tip.setAttribute("aria-hidden", "true");
  tip.textContent = point.label;
  element.append(picture, tip);
  return element;
}

export function clusterElement(cluster: MapCluster, label: string, count: string): HTMLElement {
  const element = control(undefined);
  element.className = "map-cluster";
  element.setAttribute("aria-label", label);
  element.title = label;
  const size = clusterSize(cluster.count);
  const radius = size / 2 - 4;
  const picture = svg("svg", {
    viewBox: `${-size / 2} ${-size / 2} ${size} ${size}`,
    width: size,
    height: size,
    "aria-hidden": "true",
    focusable: "false",
  });
  picture.append(svg("circle", { r: size / 2, class: "map-cluster-disc" }));
  for (const { tone, path } of ringArcs(cluster.parts, radius))
    picture.append(svg("path", { d: path, fill: "none", "stroke-width": 5, stroke: `var(--kind-${tone})` }));
  const number = svg("text", {
    "text-anchor": "middle",
    "dominant-baseline": "central",
    class: "map-cluster-count",
  });
  number.textContent = count;
  picture.append(number);
  element.append(picture);
  return element;
}
