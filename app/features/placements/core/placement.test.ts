import { describe, expect, it } from "vitest";

import { fit, fitsRoute, type Offer, type Wish } from "./fit";
import {
  placementActions,
  placementActionsFor,
  placementActors,
  placementStates,
  placementTransition,
  placementTransitions,
} from "./placement";

/** Every step that there is: "state action actor → state". Anything else is refused. */
const allowed = new Map([
  ["new propose Sch", "proposed"],
  ["new submit St", "submitted"],
  ["submitted view C", "viewed"],
  ["submitted invite C", "invited"],
  ["viewed invite C", "invited"],
  ["invited choose St", "invited"],
  ["submitted offer C", "offered"],
  ["viewed offer C", "offered"],
  ["invited offer C", "offered"],
  ["proposed accept C", "accepted"],
  ["offered accept St", "accepted"],
  ["offered accept Sch", "accepted"],
  ["offered lapse S", "lapsed"],
  ...["proposed", "submitted", "viewed", "invited", "offered"].map(
    (state) => [`${state} decline C`, "declined"] as const,
  ),
  ...["proposed", "submitted", "viewed", "invited"].map(
    (state) => [`${state} decline S`, "declined"] as const,
  ),
  ["proposed withdraw Sch", "withdrawn"],
  ["proposed withdraw S", "withdrawn"],
  ...["submitted", "viewed", "invited", "offered"].flatMap((state) => [
    [`${state} withdraw St`, "withdrawn"] as const,
    [`${state} withdraw S`, "withdrawn"] as const,
  ]),
  ...["St", "C", "Sch"].map((actor) => [`accepted fell_through ${actor}`, "fell_through"] as const),
  ["accepted enrol Sch", "accepted"],
  ["accepted enrol S", "accepted"],
  ["accepted place S", "placed"],
  ["accepted place_elsewhere Sch", "placed"],
  ["placed end Sch", "ended"],
  ["placed complete S", "completed"],
]);

describe("the life of an application and of a direct placement", () => {
  const cases = ["new" as const, ...placementStates].flatMap((from) =>
    placementActions.flatMap((action) => placementActors.map((actor) => ({ from, action, actor }))),
  );
  it.each(cases)("$from, $action by $actor", ({ from, action, actor }) => {
    expect(placementTransition(from, action, actor)?.to).toBe(allowed.get(`${from} ${action} ${actor}`));
  });

  it("shows exactly the buttons that work", () => {
    expect(placementActionsFor("proposed", "C")).toEqual(["accept", "decline"]);
    expect(placementActionsFor("proposed", "Sch")).toEqual(["withdraw"]);
    expect(placementActionsFor("submitted", "C")).toEqual(["view", "invite", "offer", "decline"]);
    expect(placementActionsFor("offered", "St")).toEqual(["accept", "withdraw"]);
    expect(placementActionsFor("offered", "Sch")).toEqual(["accept"]);
    expect(placementActionsFor("accepted", "Sch")).toEqual(["fell_through", "enrol", "place_elsewhere"]);
    expect(placementActionsFor("placed", "Sch")).toEqual(["end"]);
    expect(placementStates.filter((state) => placementActionsFor(state, "R").length > 0)).toEqual([]);
  });

  it("asks for a reason wherever somebody else's hope ends", () => {
    const asked = placementTransitions
      .filter(({ reason }) => reason)
      .flatMap(({ action, by }) => by.map((actor) => `${action} ${actor}`));
    expect(new Set(asked)).toEqual(
      new Set([
        ...["decline C", "decline S", "withdraw Sch", "withdraw S"],
        ...["fell_through St", "fell_through C", "fell_through Sch"],
        "end Sch",
      ]),
    );
  });
});

const wish: Wish = {
  crebo: "25892",
  dossier: "23301",
  level: 2,
  sector: "overig",
  route: "bbl",
  wantedFrom: "2026-09-01",
};
const offer: Offer = {
  kind: "apprenticeship",
  crebo: "25892",
  dossier: "23301",
  levels: [],
  route: "bbl",
  placesLeft: 1,
  distanceKm: 25,
  startsFrom: null,
  startsUntil: null,
};

describe("what fits", () => {
  it.each([
    ["the same qualification", {}, ["same_qualification", "starts_in_time"]],
    ["the same dossier", { crebo: "25000" }, ["same_dossier", "starts_in_time"]],
    [
      "the level, when the place names no qualification",
      { crebo: null, dossier: null, levels: [2, 3] },
      ["same_level", "starts_in_time"],
    ],
    ["what is near", { distanceKm: 4 }, ["same_qualification", "near", "starts_in_time"]],
    ["too late a start, but still", { startsFrom: "2027-01-01" }, ["same_qualification"]],
    ["several places", { placesLeft: 3 }, ["same_qualification", "starts_in_time", "several_places"]],
  ] as const)("%s", (_name, change, reasons) => {
    expect(fit(wish, { ...offer, ...change })).toEqual(reasons);
  });

  it.each([
    ["another qualification", { crebo: "25000", dossier: "1" }],
    ["another level", { crebo: null, dossier: null, levels: [4] }],
    ["no place left", { placesLeft: 0 }],
    ["another route", { route: "bol", kind: "internship" }],
  ] as const)("not: %s", (_name, change) => {
    expect(fit(wish, { ...offer, ...change })).toBeNull();
  });

  it("takes the route from the kind when a place names none", () => {
    expect(fitsRoute({ route: "bol" }, { kind: "internship", route: null })).toBe(true);
    expect(fitsRoute({ route: "bbl" }, { kind: "internship", route: null })).toBe(false);
    expect(fitsRoute({ route: "combined" }, { kind: "internship", route: null })).toBe(true);
  });
});
