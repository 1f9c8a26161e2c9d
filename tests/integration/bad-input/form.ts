import type { Db } from "#db/client.server";
import type { Action } from "~/platform/http/route.server";
import { localePath, type Locale } from "~/platform/i18n/i18n";
import type { Site } from "../../setup/site";
import { answerOf, callRoute, type Outcome, read, type RouteModule, type Sent } from "../access/call";
import { addressOf, from, stateFor } from "../access/pages";
import type { FormRule, PageRule } from "../access/rules";
import { appUrl, contextFor, undone } from "../access/undone";
import type { AccessWorld } from "../access/world";
import { formsOf, theForm } from "./page";
import { type Seen, visit } from "./visit";

export type Body = Record<string, Sent>;

/** A row of the table of forms, and what is needed to send it. */
export interface FormCase {
  site: Site;
  db: Db;
  world: AccessWorld;
  path: string;
  page: PageRule;
  intent: string;
  rule: FormRule;
  module: RouteModule;
}

/** The address at which a page asks for this: a kind of thing that is chosen in it is the one that is sent. */
function addressFor(address: string, body: Body): string {
  const url = new URL(address, appUrl);
  for (const name of url.searchParams.keys()) {
    const sent = body[name];
    if (typeof sent === "string") url.searchParams.set(name, sent);
  }
  return url.pathname + url.search;
}

/** A form as somebody who may send it meets it. */
export interface TestedForm {
  intent: string;
  action: Action;
  /** A form that only acts stands on no page of its own. */
  hasPage: boolean;
  /** What the table says is right. */
  stated(): Body;
  /** Sends it to its action alone; `watch` as in `undone`. */
  send(body: Body, locale?: Locale, watch?: readonly string[]): Promise<Outcome>;
  /** Sends it to the site; what comes back is the page that is seen. */
  submit(body: Body, locale?: Locale): Promise<Seen>;
  /** Sends what is right from a page that is out of date: since it was opened, this has happened. */
  submitAfter(
    happened: (tx: Db) => Promise<unknown>,
    locale?: Locale,
  ): Promise<{ outcome: Pick<Outcome, "reply">; seen: Seen }>;
  /** Brings the world into the state in which it is sent. */
  ready: ((tx: Db) => Promise<unknown>) | undefined;
  /** Sends what is right, within a transaction: somebody was ahead of us. */
  sendFirst(tx: Db, body?: Body): ReturnType<typeof answerOf>;
  /** What the page's hidden fields hold beside what is sent; undefined when the form is not on its page. */
  hidden(body: Body): Promise<Body | undefined>;
}

export function testedForm({ site, db, world, path, page, intent, rule, module }: FormCase): TestedForm {
  const { url, params } = addressOf(
    path,
    { ...page, ...(rule.query === undefined ? {} : { query: rule.query }) },
    world,
  );
  const [actor] = rule.may;
  const action = module.action as Action;
  if (actor === undefined) throw new Error(`nobody may send ${intent}`);
  const callFor = (body: Body, locale: Locale) => ({
    viewer: world.viewers[actor],
    url: localePath(locale, addressFor(url, body)),
    body: { intent, ...body },
    before: stateFor(rule, world),
  });
  const stated = () => from(rule.body, {}, world);
  return {
    intent,
    action,
    hasPage: module.default !== undefined,
    stated,
    send: (body, locale = "nl", watch = []) =>
      callRoute(db, { ...callFor(body, locale), run: action, params, watch }),
    submit: (body, locale = "nl") => visit(site, db, callFor(body, locale)),
    async submitAfter(happened, locale = "nl") {
      const before = async (tx: Db) => {
        await stateFor(rule, world)?.(tx);
        await happened(tx);
      };
      const seen = await visit(site, db, { ...callFor(stated(), locale), before });
      return { outcome: await read(seen.given), seen };
    },
    ready: stateFor(rule, world),
    sendFirst(tx, body = stated()) {
      const call = callFor(body, "nl");
      return answerOf({ ...call, run: action, params }, contextFor(tx, call.viewer));
    },
    async hidden(body) {
      const seen = await visit(site, db, { ...callFor(body, "nl"), body: undefined });
      const fields = theForm(formsOf(seen, intent), body)?.filter(
        ({ type, name }) => type === "hidden" && name !== "intent" && !(name in body),
      );
      return fields && Object.fromEntries(fields.map(({ name, value }) => [name, value ?? ""]));
    },
  };
}

/** Does this with a form whose state the world is brought into once, for as often as it is sent; all of it is undone. */
export async function inItsState<T>(row: FormCase, run: (form: TestedForm) => Promise<T>): Promise<T> {
  const { given, ...rule } = row.rule;
  if (given === undefined) return run(testedForm(row));
  const inside = async ({ db }: { db: Db }) => {
    await given(db, row.world);
    return run(testedForm({ ...row, db, rule }));
  };
  return (await undone(row.db, null, inside)).answer;
}
