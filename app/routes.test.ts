import { matchRoutes } from "@remix-run/react";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { expect, it, vi } from "vitest";

import routes from "~/routes";

const entries = (await routes) as RouteConfigEntry[];
const treeOf = (paths: readonly (string | undefined)[]) => [
  { id: "root", path: "", children: paths.map((path, n) => ({ id: String(n), path: path ?? "" })) },
];

it("ranks the paths of a tree once, and reads each once", () => {
  let read = 0;
  const [root] = treeOf(entries.map(({ path }) => path));
  const children = (root?.children ?? []).map(({ id, path }) => ({
    id,
    get path() {
      read += 1;
      return path;
    },
  }));
  const tree = [{ id: "root", path: "", children }];
  matchRoutes(tree, "/bestaat/niet");
  expect(read).toBeGreaterThan(entries.length);
  read = 0;
  const compiled = vi.spyOn(globalThis, "RegExp");
  matchRoutes(tree, "/bestaat/ook/niet");
  const made = compiled.mock.calls.length;
  compiled.mockRestore();
  expect({ read, made }).toEqual({ read: 0, made: 0 });
});

it("answers by the tree that it is given, though another has the same paths", () => {
  const found = (paths: string[], at: string) => matchRoutes(treeOf(paths), at)?.at(-1);
  expect(found(["a/:id", "a/nieuw"], "/a/nieuw")?.route.path).toBe("a/nieuw");
  expect(found(["a/:id", "a/*"], "/a/nieuw")).toMatchObject({
    route: { path: "a/:id" },
    params: { id: "nieuw" },
  });
  expect(found(["a/:id", "a/nieuw"], "/a/oud")).toMatchObject({
    route: { path: "a/:id" },
    params: { id: "oud" },
  });
});
