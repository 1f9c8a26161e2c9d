import type { RouteConfigEntry } from "@remix-run/route-config";

import type { Db } from "#db/client.server";
import routes from "~/routes";
import type { RouteModule } from "./call";
import type { From, FormRule, PageRule } from "./rules";
import type { AccessWorld } from "./world";

const modules = import.meta.glob<RouteModule>("../../../app/**/routes/**/*.{ts,tsx}");

/** Every path of the site map, as in Dutch, with what loads its module. */
export const pages = (await routes).map((entry: RouteConfigEntry) => ({
  path: `/${entry.path ?? ""}`.replace(/^\/en\?\/?/, "/"),
  load: modules[`../../../app/${entry.file}`],
}));

/** What a rule gives: itself, or made of the world; `without` when it gives nothing. */
export const from = <T extends object | string>(
  value: From<T> | undefined,
  without: T,
  world: AccessWorld,
): T => (value === undefined ? without : typeof value === "function" ? value(world) : value);

/** The address of a page in the world, and the parameters within its path. */
export function addressOf(path: string, rule: PageRule, world: AccessWorld) {
  const params = from(rule.params, {}, world);
  const filled = path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? "x");
  return { url: filled.replace("*", "x") + from(rule.query, "", world), params };
}

/** What brings the world into the state in which a form is sent, if it is not so already. */
export const stateFor = (form: FormRule, world: AccessWorld) => {
  const { given } = form;
  return given && ((tx: Db) => given(tx, world));
};
