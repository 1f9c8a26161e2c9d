import { afterAll, beforeAll, expect, it } from "vitest";

import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";
import { openSite } from "../setup/site";
import { visit } from "./bad-input/visit";

let one: PostgresTestDb;
beforeAll(async () => {
  one = await createPostgresDb();
});
afterAll(() => one.close());

it.each([
  ["/over", ["root", "shell/routes/about.tsx"]],
  ["/en/over", ["root", "shell/routes/about.tsx"]],
  ["/bestaat/niet", ["root", "shell/routes/not-found.tsx"]],
])("a browser that opens %s is told of its routes, and asks for others", async (url, own) => {
  const { text } = await visit(await openSite(), one.db, { viewer: null, url });
  const [, told = ""] = /window\.__remixManifest = (\{[^]*?\n\});/.exec(text) ?? [];
  const { routes } = JSON.parse(told) as { routes: Record<string, unknown> };
  expect(Object.keys(routes)).toEqual(own);
});
