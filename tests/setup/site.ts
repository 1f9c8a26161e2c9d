import { createRequestHandler, type AppLoadContext, type ServerBuild } from "@remix-run/node";
import type { RouteConfigEntry } from "@remix-run/route-config";

import * as entry from "~/entry.server";
import * as root from "~/root";
import routes from "~/routes";

type Routes = ServerBuild["routes"];
type RouteModule = Routes[string]["module"];

const modules = import.meta.glob<RouteModule>("../../app/**/routes/**/*.{ts,tsx}");

/** What the action of a page answered, or threw, by what was handed to the site with the request. */
const answers = new WeakMap<object, unknown>();

/** What the form's action said to it, of the request that came with this. */
export const answerGiven = (context: AppLoadContext): unknown => answers.get(context);

/**
 * The same module, whose action is heard. It is a copy, as in a build: each export of the test runner's own is a getter,
 * and every render asks for all of them.
 */
function heard({ action, ...module }: RouteModule): RouteModule {
  if (action === undefined) return module;
  const keep = (context: AppLoadContext, answer: unknown) => void answers.set(context, answer);
  return {
    ...module,
    action: async (args) => {
      try {
        const answer: unknown = await action(args);
        keep(args.context, answer);
        return answer;
      } catch (thrown) {
        keep(args.context, thrown);
        throw thrown;
      }
    },
  };
}

/** Nothing of the browser's part is built for it; an address of each file is enough. */
const assetOf = (id: string) => `/assets/${id}.js`;

const assetsOf = (all: Routes): ServerBuild["assets"] => ({
  entry: { module: assetOf("entry"), imports: [] },
  routes: Object.fromEntries(
    Object.entries(all).map(([id, { module, ...route }]) => [
      id,
      {
        ...route,
        module: assetOf(id),
        hasAction: module.action !== undefined,
        hasLoader: module.loader !== undefined,
        hasClientAction: false,
        hasClientLoader: false,
        hasErrorBoundary: module.ErrorBoundary !== undefined,
      },
    ]),
  ),
  url: assetOf("manifest"),
  version: "test",
});

async function allRoutes(): Promise<Routes> {
  const all: Routes = { root: { id: "root", path: "", module: root as RouteModule } };
  for (const { file, path, index } of (await routes) as RouteConfigEntry[]) {
    const load = modules[`../../app/${file}`];
    if (load === undefined) throw new Error(`no module at ${file}`);
    const at = { ...(path === undefined ? {} : { path }), ...(index === undefined ? {} : { index }) };
    all[file] = { id: file, parentId: "root", ...at, module: heard(await load()) };
  }
  return all;
}

export type Site = (request: Request, context: AppLoadContext) => Promise<Response>;

/** The whole site as the framework serves it, from address to HTML, without a build and without a web server. */
export async function openSite(): Promise<Site> {
  const all = await allRoutes();
  const build: ServerBuild = {
    mode: "production",
    entry: { module: entry },
    routes: all,
    assets: assetsOf(all),
    publicPath: "/",
    assetsBuildDirectory: "",
    isSpaMode: false,
    // As in vite.config.ts.
    future: {
      v3_fetcherPersist: true,
      v3_lazyRouteDiscovery: true,
      v3_relativeSplatPath: true,
      v3_singleFetch: true,
      v3_throwAbortReason: true,
    },
  };
  return createRequestHandler(build, "production");
}
