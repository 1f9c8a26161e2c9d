import { describe, expect, it } from "vitest";

import { searchPageNames } from "./search.schemas";
import { boxText, tidy as tidyOf, withoutValue, withParams } from "./search-url";

const tidy = (search: string) => tidyOf(search, searchPageNames);

describe("addresses of a search", () => {
  it("change without losing the rest, and begin at the first page again", () => {
    expect(withParams("?kind=event&page=3", { sector: "ict" })).toBe("?kind=event&sector=ict");
    expect(withParams("?kind=event&page=3", { page: "4" })).toBe("?kind=event&page=4");
    expect(withParams("?near=Goes&radius=5", { near: null, radius: null })).toBe("");
  });

  it("lose one kind of several", () => {
    expect(withoutValue("?kind=event&kind=workshop&page=2", "kind", "event")).toBe("?kind=workshop");
  });

  it("hold a box that is never smaller than the view, also when the view is one point", () => {
    expect(boxText([3.61234, 51.49999, 3.7, 51.50001])).toBe("3.6123,51.4999,3.7001,51.5001");
    const [west, south, east, north] = boxText([3.5, 51.5, 3.5, 51.5]).split(",").map(Number);
    expect([(east ?? 0) > (west ?? 0), (north ?? 0) > (south ?? 0)]).toEqual([true, true]);
  });

  it("are tidied when a form sent empty fields", () => {
    expect(tidy("?near=Goes&radius=10&q=&sector=")).toBe("?near=Goes&radius=10");
    expect(tidy("?near=&radius=25")).toBe("");
    expect(tidy("?near=Goes&radius=10")).toBeNull();
    expect(tidy("")).toBeNull();
  });

  it("lose what the search does not know, so that the map can ask the same", () => {
    expect(tidy("?utm_source=nieuws&kind=event&kind=workshop")).toBe("?kind=event&kind=workshop");
    expect(tidy("?fbclid=x")).toBe("");
    expect(tidy("?kind=event&page=2&sort=relevance&bbox=3,51,4,52")).toBeNull();
  });

  it("drop an order that cannot be", () => {
    expect(tidy("?region=zeeland&sort=distance")).toBe("?region=zeeland");
    expect(tidy("?sort=relevance&kind=event")).toBeNull();
  });

  it("take a typed place or region instead of the area of the map", () => {
    expect(tidy("?bbox=3,51,4,52&near=Goes")).toBe("?near=Goes");
    expect(tidy("?bbox=3,51,4,52&region=zeeland")).toBe("?region=zeeland");
  });

  it("find the code in the name of a qualification, and keep what has none to say so", () => {
    expect(tidy("?opleiding=Monteur+(25892)")).toBe("?qualification=25892");
    expect(tidy("?opleiding=monteur")).toBe("?qualification=monteur");
  });
});
