import { expect, it } from "vitest";

import { givenUp } from "./doubles";

it("keeps the request that has come furthest", () => {
  const [proposed, offered] = ["proposed", "offered"].map((status) => ({ status }));
  if (!proposed || !offered) throw new Error("no requests");
  expect(givenUp(proposed, offered)).toBe(proposed);
  expect(givenUp(offered, proposed)).toBe(proposed);
});
