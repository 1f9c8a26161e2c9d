import type { Map as LeafletMap } from "leaflet";

/** Room that the widest tip asks for beside and above its pin; see `.map-pin-tip`. */
const halfWidth = 124;
const height = 76;

/** Near an edge the tip opens towards the middle of the map. */
export function keepTipInside(control: HTMLElement, map: LeafletMap): void {
  const frame = map.getContainer().getBoundingClientRect();
  const pin = control.getBoundingClientRect();
  const x = pin.left + pin.width / 2 - frame.left;
  control.classList.toggle("tip-start", x < halfWidth);
  control.classList.toggle("tip-end", x > frame.width - halfWidth);
  control.classList.toggle("tip-below", pin.top - frame.top < height);
}
