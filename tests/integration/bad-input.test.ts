import { appendFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Action } from "~/platform/http/route.server";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";
import { accessTable } from "./access.table";
import { pages } from "./access/pages";
import { type AccessWorld, makeAccessWorld } from "./access/world";
import { variantsOf } from "./bad-input/fields";
import { makeWalk } from "./bad-input/walk";

let one: PostgresTestDb;
let world: AccessWorld;
beforeAll(async () => {
  one = await createPostgresDb({ template: "reference" });
  world = await makeAccessWorld(one.db);
});
afterAll(() => one.close());

const forms = pages.flatMap(({ path, load }) => {
  const page = accessTable[path] ?? { may: [] };
  return Object.entries(page.forms ?? {}).map(([intent, rule]) => ({ path, intent, rule, page, load }));
});

describe.each(forms)("$path, $intent", (form) => {
  it("refuses what is wrong, at its field, in the reader's language, and stores nothing", async () => {
    const action = (await form.load?.())?.action as Action;
    const schema = action.schemas[form.intent];
    if (schema === undefined) throw new Error("no such form");
    const walk = makeWalk({ db: one.db, world, ...form, action });
    const seen = new Set<string>();
    const found: Record<string, unknown> = {};
    for (const variant of variantsOf(schema)) {
      const { faults } = await walk.fields(variant, seen);
      for (const { name } of variant.fields) seen.add(name);
      Object.assign(found, faults.found);
    }
    if (Object.keys(found).length) appendFileSync("/tmp/found.txt", `${form.path} ${form.intent}\n${Object.entries(found).map(([f, w]) => Object.entries(w as object).map(([x, v]) => `   ${f} | ${x} | ${(v as string[]).join(", ")}\n`).join("")).join("")}`);
    expect(found).toEqual({});
  });
});
