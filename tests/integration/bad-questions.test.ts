import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { appUrl } from "./access/undone";
import { apiOperations } from "~/shell/api-operations.server";
import { createPostgresDb, type PostgresTestDb } from "../setup/postgres";
import { openSite, type Site } from "../setup/site";
import { accessTable } from "./access.table";
import { addressOf, from, pages } from "./access/pages";
import { type AccessWorld, makeAccessWorld } from "./access/world";
import { fieldsOf } from "./bad-input/fields";
import { questions, scripts } from "./bad-input/values";
import { type Seen, visit } from "./bad-input/visit";

let one: PostgresTestDb;
let world: AccessWorld;
let site: Site;
beforeAll(async () => {
  one = await createPostgresDb({ template: "reference" });
  world = await makeAccessWorld(one.db);
  site = await openSite();
});
afterAll(() => one.close());

/** What is wrong with an answer, whatever was asked. */
function wrongAnswer({ status, text, type, writes }: Seen): string | undefined {
  if (status >= 500) return `breaks: ${status}`;
  if (writes.length > 0) return `writes to ${writes.join()}`;
  const raw = Object.values(scripts).find((script) => text.includes(script));
  return type.startsWith("text/html") && raw !== undefined ? `does not escape ${raw}` : undefined;
}

/** An address with this instead of what it says of a parameter; `value` as it is written in an address. */
function asking(url: string, name: string, value: string): string {
  const at = new URL(url, appUrl);
  at.searchParams.delete(name);
  return `${at.pathname}?${[...at.searchParams].length === 0 ? "" : `${at.searchParams.toString()}&`}${name}=${value}`;
}

describe.each(pages.filter(({ path }) => accessTable[path]?.may.length !== 0))("$path", ({ path }) => {
  const rule = accessTable[path] ?? { may: [] };
  const viewer = () => world.viewers[rule.may[0] ?? "nobody"];
  /** What was answered at the addresses that it sends its reader to: what is wrong in a question is often left out. */
  const sentTo = new Map<string, Promise<Seen>>();
  /** Follows where the page sends its reader. */
  async function open(url: string, redirects = 3): Promise<Seen> {
    const seen = await visit(site, one.db, { viewer: viewer(), url });
    if (!seen.location.startsWith("/") || redirects === 0) return seen;
    const key = `${redirects} ${seen.location}`;
    const answer = sentTo.get(key) ?? open(seen.location, redirects - 1);
    sentTo.set(key, answer);
    return { ...(await answer), writes: [...seen.writes, ...(await answer).writes] };
  }

  it("answers a path that cannot be as one that is unknown", async () => {
    const found: Record<string, string> = {};
    const params = from(rule.params, {}, world);
    const at = (name: string, value: string) =>
      path.replace(/:(\w+)/g, (_, each: string) => (each === name ? value : (params[each] ?? "x")));
    for (const name of Object.keys(params)) {
      const unknown = (await open(at(name, "onbekend"))).status;
      for (const [what, value] of Object.entries(questions)) {
        if (value.startsWith("%20") || value === "") continue;
        const seen = await open(at(name, value));
        const fine = [400, 404, 410, unknown].includes(seen.status);
        const wrong = wrongAnswer(seen) ?? (fine ? undefined : `answers ${seen.status}`);
        if (wrong !== undefined) found[`${name}: ${what}`] = wrong;
      }
    }
    expect(found).toEqual({});
  });

  it("answers whatever is asked behind the question mark", async () => {
    const found: Record<string, string> = {};
    const { url } = addressOf(path, rule, world);
    // Which parameters a page reads shows when it is opened; all that it may be asked stand in the table.
    const read = (["get", "getAll", "has"] as const).map((name) => vi.spyOn(URLSearchParams.prototype, name));
    await open(url);
    const names = read.flatMap(({ mock }) => mock.calls.map(([name]) => name));
    for (const spy of read) spy.mockRestore();
    const stated = new URL(url, appUrl).searchParams.keys();
    // The framework's own are its own business.
    const asked = [...new Set([...names, ...stated])].filter((name) => !/^(_|index$)/.test(name));
    for (const name of asked) {
      for (const [what, value] of Object.entries({ ...questions, twice: `a&${name}=b` })) {
        const wrong = wrongAnswer(await open(asking(url, name, value)));
        if (wrong !== undefined) found[`${name}: ${what}`] = wrong;
      }
    }
    expect(found).toEqual({});
  });
});

describe.each(apiOperations)("open data: $path", ({ path, query, mediaType }) => {
  const rule = accessTable[`/api/v1${path.replace(/\{(\w+)\}/g, ":$1")}`] ?? { may: [] };
  const ask = async (url: string) => visit(site, one.db, { viewer: null, url });
  const problemsOf = ({ text }: Seen) =>
    ((JSON.parse(text) as { errors?: { parameter: string; detail: string }[] }).errors ?? []).map(
      ({ parameter }) => parameter,
    );

  it("names every parameter that is wrong", async () => {
    const found: Record<string, unknown> = {};
    const { url } = addressOf(`/api/v1${path.replace(/\{(\w+)\}/g, ":$1")}`, rule, world);
    const refuses = async (what: string, name: string, value: string, must: boolean) => {
      const seen = await ask(asking(url, name, value));
      const wrong =
        wrongAnswer(seen) ??
        (seen.status === 200
          ? must && "takes it"
          : seen.status !== 400 || !seen.type.startsWith("application/problem+json")
            ? `answers ${seen.status} as ${seen.type}`
            : !problemsOf(seen).includes(name) && `names ${problemsOf(seen).join()}`);
      if (wrong) found[`${name}: ${what}`] = wrong;
    };
    await refuses("unknown", "onzin", "1", true);
    for (const { name, holds, many } of fieldsOf(query.shape)) {
      for (const [what, value] of Object.entries(questions)) {
        const never = ["empty", "blank", "a NUL byte", "a control character", "a line break"].includes(what);
        await refuses(what, name, value, holds === "strict" || never);
      }
      if (!many) await refuses("twice", name, `1&${name}=2`, true);
    }
    expect(found).toEqual({});
  });

  it("answers in its own media type", async () => {
    const { url } = addressOf(`/api/v1${path.replace(/\{(\w+)\}/g, ":$1")}`, rule, world);
    expect((await ask(url)).type).toContain(mediaType);
  });
});
