import { readdir } from "node:fs/promises";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { expect, it } from "vitest";
import routes from "~/routes";

const filesOf = (entries: RouteConfigEntry[]): string[] =>
  entries.flatMap((entry) => [entry.file, ...filesOf(entry.children ?? [])]);

it("gives every page an address, and every address a page", async () => {
  const onMap = filesOf(await routes);
  const files = await readdir("app", { recursive: true });
  const pages = files.filter((file) => /(^|\/)routes\/.+(?<!\.test|\.server)\.tsx?$/.test(file));
  expect([...new Set(onMap)].sort()).toEqual(pages.sort());
});
