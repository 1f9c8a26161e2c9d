import type { Db } from "#db/client.server";
import type { Action } from "~/platform/http/route.server";
import { callRoute, type Outcome, type RouteModule, type Sent } from "../access/call";
import { addressOf, from, stateFor } from "../access/pages";
import type { FormRule, PageRule } from "../access/rules";
import type { AccessWorld } from "../access/world";
import type { Field, Variant } from "./fields";
import { extras, nowhere, shapes, strange } from "./values";

export type Body = Record<string, Sent>;

/** One value at one field that was refused, with what was said. */
export interface Refusal {
  field: string;
  value: string;
  body: Body;
  said: string[];
}

interface Form {
  db: Db;
  world: AccessWorld;
  path: string;
  page: PageRule;
  intent: string;
  rule: FormRule;
  action: NonNullable<RouteModule["action"]> & Action;
}

/** Nothing that is refused may keep somebody from knowing why; these are all there is. */
const refusals = [400, 403, 404, 409, 410, 422, 429];

/** What zod says of itself, in English, to who made the form rather than to who fills it in. */
const zodsOwn = /\b(expected|received|unrecognized)\b|^Invalid (input|option|string|UUID|email|ISO|number)/i;

/** What is said at the field or above the form; with a value that may be right by itself, at any field. */
function messagesOf({ reply }: Outcome, field: Field | undefined, value: string): string[] {
  const { errors = {}, formErrors = [] } = reply?.form ?? {};
  const own = [...((field && errors[field.name]) ?? []), ...formErrors];
  const anywhere = field === undefined || !mustBeRefused(field, value);
  return own.length === 0 && anywhere ? Object.values(errors).flat() : own;
}

const isPassword = (name: string) => /password/i.test(name);

/** What was typed and what is given back are the same; of one value no list is made. */
const same = (typed: Sent, kept: string | string[] | undefined) =>
  JSON.stringify([typed].flat()) === JSON.stringify([kept].flat());

function without(body: Body, name: string): Body {
  const { [name]: _, ...rest } = body;
  return rest;
}

/** Every wrong value for a field, by what is wrong with it; undefined leaves it out. */
function valuesFor(field: Field, right: Sent | undefined): Record<string, Sent | undefined> {
  const one = typeof right === "string" ? right : Array.isArray(right) ? String(right[0]) : "abcdef";
  return { ...nowhere(one), ...strange, ...shapes(one, field.many) };
}

function mustBeRefused(field: Field, value: string): boolean {
  if (field.holds === "anything") return false;
  if (["missing", "empty", "blank"].includes(value)) return field.required;
  // A password is never stored as it is, so any character will do.
  if (isPassword(field.name) && value.startsWith("a ")) return false;
  if (field.holds === "text") return !(value in strange);
  return true;
}

/** What is wrong: at which field, what, and with which values. */
class Faults {
  readonly found: Record<string, Record<string, string[]>> = {};

  add(field: string, fault: string | undefined, value: string): void {
    if (fault === undefined) return;
    const here = (this.found[field] ??= {});
    (here[fault] ??= []).push(value);
  }
}

export function makeWalk(form: Form) {
  const { db, world, page, rule, intent, action } = form;
  const { url, params } = addressOf(form.path, page, world);
  const actor = rule.may[0];
  if (actor === undefined) throw new Error("nobody may send it");
  const send = (body: Body, locale: "nl" | "en" = "nl", watch: readonly string[] = []) =>
    callRoute(db, {
      watch,
      run: action,
      viewer: world.viewers[actor],
      url: locale === "nl" ? url : `/en${url}`,
      params,
      body: { intent, ...body },
      before: stateFor(rule, world),
    });
  const heard = new Map<string, Promise<string | undefined>>();

  /** What is wrong with the words of a refusal, each text asked for once. */
  function wrongWords(said: string[], body: Body, field: Field | undefined, value: string) {
    const key = said.join("|");
    const known = heard.get(key);
    if (known !== undefined) return known;
    const asked = send(body, "en").then((english) => {
      const words = messagesOf(english, field, value);
      const own = [...said, ...words].find((text) => zodsOwn.test(text));
      if (own !== undefined) return `zod's own words: ${own}`;
      return words.length !== said.length || words.some((text) => said.includes(text))
          ? `says ${said.join(" ")} in Dutch, ${words.join(" ")} in English`
        : undefined;
    });
    heard.set(key, asked);
    return asked;
  }

  async function wrongRefusal(
    outcome: Outcome,
    body: Body,
    field: Field | undefined,
    value: string,
  ): Promise<string | undefined> {
    const { status, writes, reply, said } = outcome;
    const seen = `${status} ${reply?.code ?? ""}`;
    if (!refusals.includes(status)) return `neither taken nor refused: ${seen} ${said}`;
    if (writes.length > 0) {
      const { changed } = await send(body, "nl", writes);
      if (changed.length > 0) return `refused, but changed ${changed.join()}: ${seen}`;
    }
    if (reply?.form === undefined) return status === 422 ? `no reply to show: ${seen}` : undefined;
    const words = messagesOf(outcome, field, value);
    if (words.length === 0) return `says nothing at the field or above the form: ${seen}`;
    for (const [name, typed] of Object.entries(without(body, field?.name ?? ""))) {
      const kept = reply.form.values[name];
      if (isPassword(name)) {
        if (kept !== undefined) return "sends the password back";
      } else if (!same(typed, kept)) {
        return `lost what was typed at ${name}: ${seen}`;
      }
    }
    return wrongWords(words, body, field, value);
  }

  return {
    send,
    /** Sends every field of the form, but for those of `skip`, with everything that can be wrong with it. */
    async fields(variant: Variant, skip: ReadonlySet<string>) {
      const right: Body = { ...from(rule.body, {}, world), ...variant.given };
      const base = await send(right);
      const refused: Refusal[] = [];
      const faults = new Faults();
      if (base.status === 400 || base.status === 422) {
        faults.add("the table's form", "is not right", base.said);
        return { faults, refused };
      }
      const isTaken = ({ status, reply }: Outcome) =>
        status === base.status && reply?.code === base.reply?.code;
      const faultOf = async (outcome: Outcome, body: Body, field: Field | undefined, value: string) => {
        if (outcome.status >= 500) return `breaks: ${outcome.said.slice(0, 200)}`;
        if (isTaken(outcome)) {
          return field !== undefined && mustBeRefused(field, value) ? "is taken" : undefined;
        }
        const wrong = await wrongRefusal(outcome, body, field, value);
        if (wrong === undefined && field !== undefined && outcome.reply?.form !== undefined) {
          refused.push({ field: field.name, value, body, said: messagesOf(outcome, field, value) });
        }
        return wrong;
      };
      for (const field of variant.fields) {
        if (skip.has(field.name)) continue;
        const others = without(right, field.name);
        for (const [value, sent] of Object.entries(valuesFor(field, right[field.name]))) {
          const body = sent === undefined ? others : { ...others, [field.name]: sent };
          faults.add(field.name, await faultOf(await send(body), body, field, value), value);
        }
      }
      for (const [name, sent] of Object.entries(extras)) {
        const outcome = await send({ ...right, [name]: sent });
        faults.add("a field that it does not have", await faultOf(outcome, right, undefined, name), name);
      }
      return { faults, refused };
    },
  };
}
