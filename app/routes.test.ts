import { matchPath, matchRoutes } from "@remix-run/react";
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

it("tries part by part only what an address may be of", () => {
  const tree = treeOf(entries.map(({ path }) => path));
  matchRoutes(tree, "/");
  const tried = vi.spyOn(String.prototype, "match");
  const found = matchRoutes(tree, "/inloggen");
  const times = tried.mock.calls.length;
  tried.mockRestore();
  expect(found?.at(-1)?.route.path).toBe("en?/inloggen");
  // The root, and the page.
  expect(times).toBe(2);
});

it.each(["", "/", "/EXTRA"])("finds the page of every address, with %j behind it", (behind) => {
  const inBoth = ["", "en/"].flatMap((prefix) =>
    entries.map(({ path = "" }) => path.replace(/^en\?\/?/, prefix).replace(/\/$/, "")),
  );
  const paths = [...new Set(inBoth)];
  const tree = treeOf(paths);
  const wrong = paths.filter((path) => {
    const address = `/${path.replaceAll(/:\w+/g, "x1").replace("*", "a/b")}${behind}`;
    // What fits by itself, without the others: the one that is found is among them.
    const fit = paths.filter((each) => matchPath(`/${each}`, address));
    return !fit.includes(matchRoutes(tree, address)?.at(-1)?.route.path ?? "none");
  });
  expect(wrong).toEqual([]);
});

it("takes parts that stand within one another for what they are together", () => {
  const children = [{ path: "oud", children: [{ index: true }, { path: ":id" }] }, { path: "*" }];
  const tree = [{ path: "a", children: [...children, { path: "b?/c" }] }];
  const found = (at: string) => matchRoutes(tree, at)?.at(-1);
  expect(found("/a/oud/")?.route).toEqual({ index: true });
  expect(found("/A/OUD/7")).toMatchObject({ route: { path: ":id" }, params: { id: "7" } });
  expect([found("/a/c"), found("/a/b/c")].map((one) => one?.route.path)).toEqual(["b?/c", "b?/c"]);
  expect(found("/a/oud/7/8")).toMatchObject({ route: { path: "*" }, params: { "*": "oud/7/8" } });
  expect(found("/b")).toBeUndefined();
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
