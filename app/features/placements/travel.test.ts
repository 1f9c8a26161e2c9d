import { expect, it } from "vitest";

import { haversineKm } from "~/platform/geo/distance";

import { travelMinutes as estimated, travelModes } from "../matching/core/travel";
import { travelMinutes } from "./travel";

const middelburg = { lat: 51.4988, lng: 3.611 };

it.each(travelModes)("tells a company what the student was told, by %s", (mode) => {
  for (const to of [middelburg, { lat: 51.4426, lng: 3.5736 }, { lat: 51.504, lng: 3.889 }]) {
    expect(travelMinutes(middelburg, to, mode)).toBe(estimated(haversineKm(middelburg, to), mode));
  }
});
