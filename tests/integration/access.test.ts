import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Db } from "#db/client.server";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";
import { accessTable } from "./access.table";
import { type Actor, actors } from "./access/actors";
import { callRoute, type Outcome } from "./access/call";
import { addressOf, from, pages, stateFor } from "./access/pages";
import type { FormRule, PageRule } from "./access/rules";
import { undone } from "./access/undone";
import { type AccessWorld, makeAccessWorld } from "./access/world";

let one: PostgresTestDb;
let world: AccessWorld;
beforeAll(async () => {
  one = await createPostgresDb({ template: "reference" });
  world = await makeAccessWorld(one.db);
});
afterAll(() => one.close());

/** What is wrong, by person: empty when nothing is. */
type Findings = Partial<Record<Actor, string>>;

const refused = (outcome: Outcome, also: readonly number[] = []) =>
  outcome.signIn || [403, 404, ...also].includes(outcome.status);

/** What is wrong with an answer, or undefined. */
function fault(
  actor: Actor,
  may: boolean,
  outcome: Outcome,
  options: { reads?: boolean; undone?: boolean | undefined; also?: readonly number[] | undefined },
): string | undefined {
  const { status, signIn, said, writes } = outcome;
  const seen = `${status} ${said}`;
  if (status >= 500) return `broke: ${seen}`;
  if (writes.length > 0 && options.reads === true) return `a GET wrote to ${writes.join()}`;
  if (may) {
    if (refused(outcome)) return `must be let in, was refused: ${seen}`;
    return [400, 422].includes(status) ? `the table's form is not right: ${seen}` : undefined;
  }
  if (writes.length > 0 && options.undone !== true)
    return `was refused but wrote to ${writes.join()}: ${seen}`;
  if (!refused(outcome, options.also)) return `must be refused, got in: ${seen}`;
  return actor === "nobody" && !signIn && status !== 404 ? `must be sent to sign in: ${seen}` : undefined;
}

async function walk(
  may: readonly Actor[],
  options: Parameters<typeof fault>[3],
  call: (actor: Actor) => Promise<Outcome>,
): Promise<Findings> {
  const found: Findings = {};
  for (const actor of actors) {
    const wrong = fault(actor, may.includes(actor), await call(actor), options);
    if (wrong !== undefined) found[actor] = wrong;
  }
  return found;
}

it("has a row for every path of the site map, and no other", () => {
  expect(Object.keys(accessTable).sort()).toEqual([...new Set(pages.map(({ path }) => path))].sort());
});

describe.each(pages)("$path", ({ path, load }) => {
  const rule: PageRule = accessTable[path] ?? { may: [] };
  const at = () => addressOf(path, rule, world);

  it("is opened by those who may, and writes nothing", async () => {
    const run = (await load?.())?.loader;
    // A page without a loader has nothing to guard.
    if (run === undefined) return expect([actors, []]).toContainEqual(rule.may);
    const call = (actor: Actor) => callRoute(one.db, { run, viewer: world.viewers[actor], ...at() });
    expect(await walk(rule.may, { reads: true }, call)).toEqual({});
  });

  it("takes its forms from those who may", async () => {
    const run = (await load?.())?.action;
    const post =
      (intent: string, form?: FormRule, db: Db = one.db) =>
      (actor: Actor) => {
        if (run === undefined) throw new Error("no action");
        const body = { intent, ...from(form?.body, {}, world) };
        return callRoute(db, { run, viewer: world.viewers[actor], ...at(), body });
      };
    if (rule.post !== undefined) {
      for (const actor of actors) expect((await post("")(actor)).status).toBe(rule.post);
      return;
    }
    expect(Object.keys(rule.forms ?? {}).sort()).toEqual(
      Object.keys(run === undefined ? {} : (run.schemas ?? { "?": "an action of its own" })).sort(),
    );
    for (const [intent, form] of Object.entries(rule.forms ?? {})) {
      const options = { undone: form.undone, also: form.refusedWith };
      const { answer: found } = await undone(one.db, null, async ({ db }) => {
        await stateFor(form, world)?.(db);
        return walk(form.may, options, post(intent, form, db));
      });
      expect({ [intent]: found }).toEqual({ [intent]: {} });
    }
    if (run === undefined) return;
    for (const actor of actors) {
      const { status, writes, signIn } = await post("no-such-form")(actor);
      expect({ actor, writes, refused: signIn || [400, 403, 404].includes(status) }).toEqual({
        actor,
        writes: [],
        refused: true,
      });
    }
  });
});
