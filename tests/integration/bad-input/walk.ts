import { readForm } from "~/platform/forms/read-form.server";
import { requestOf, type Outcome, type Sent } from "../access/call";
import { type Field, variantsOf } from "./fields";
import type { Body, TestedForm } from "./form";
import { extras, nowhere, shapes, strange } from "./values";

/** One wrong value at one field that was refused, with what was said. */
export interface Refusal {
  field: Field;
  value: string;
  body: Body;
  said: string[];
}

/** What is wrong: at which field, what, and with which values. */
export type Faults = Record<string, Record<string, string[]>>;

/** Nothing that is refused may keep somebody from knowing why; these are all there is. */
const refusals = [400, 403, 404, 409, 410, 422, 429];

/** What zod says of itself, in English, to who made the form rather than to who fills it in. */
const zodsOwn = /\b(expected|received|unrecognized)\b|^Invalid (input|option|string|UUID|email|ISO|number)/i;

const isPassword = (name: string) => /password/i.test(name);

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
  // Which files are none of those that are asked for is for its command to say.
  if (field.holds === "file" && value === "a file") return false;
  if (["missing", "empty", "blank"].includes(value)) return field.required;
  // A password is never stored as it is, so any character will do.
  if (isPassword(field.name) && value.startsWith("a ")) return false;
  return field.holds !== "text" || !(value in strange);
}

/** What is said at the field or above the form; of a value that may be right by itself, at any field. */
export function wordsOf({ reply }: Outcome, field: Field | undefined, value: string): string[] {
  const { errors = {}, formErrors = [] } = reply?.form ?? {};
  const own = [...((field && errors[field.name]) ?? []), ...formErrors];
  const anywhere = field === undefined || !mustBeRefused(field, value);
  return own.length === 0 && anywhere ? Object.values(errors).flat() : own;
}

/** What was typed and what is given back are the same; of one value no list is made. No page can give back a file. */
const isKept = (typed: Sent, kept: string | string[] | undefined) =>
  typed instanceof File || JSON.stringify([typed].flat()) === JSON.stringify([kept].flat());

/** What of this a refused form does not give back, or gives back though it is secret. */
export function lostIn({ reply }: Outcome, body: Body): string | undefined {
  const values = reply?.form?.values ?? {};
  for (const [name, typed] of Object.entries(body)) {
    if (isPassword(name) ? name in values : !isKept(typed, values[name])) {
      return isPassword(name) ? "sends the password back" : `loses what was typed at ${name}`;
    }
  }
  return undefined;
}

/** What the schema says of a form by itself; undefined when it takes it, so that the command has its say. */
async function schemaSays(form: TestedForm, body: Body): Promise<string | undefined> {
  const schema = form.action.schemas[form.intent];
  if (schema === undefined) return undefined;
  try {
    const formData = await requestOf("/", body).formData();
    const read = readForm(formData, schema as never, { intent: form.intent, locale: "nl" });
    return read.ok ? undefined : JSON.stringify([read.reply.errors, read.reply.formErrors]);
  } catch (error) {
    return String(error);
  }
}

export async function walkForm(form: TestedForm): Promise<{ faults: Faults; refused: Refusal[] }> {
  const faults: Faults = {};
  const refused: Refusal[] = [];
  const add = (field: string, fault: string | undefined, value: string) => {
    if (fault !== undefined) ((faults[field] ??= {})[fault] ??= []).push(value);
  };
  const heard = new Map<string, Promise<string | undefined>>();

  async function wrongWords(said: string[], body: Body, field: Field | undefined, value: string) {
    const english = wordsOf(await form.send(body, "en"), field, value);
    const own = [...said, ...english].find((text) => zodsOwn.test(text));
    if (own !== undefined) return `says in zod's own words: ${own}`;
    return english.length !== said.length || english.some((text) => said.includes(text))
      ? `says in Dutch: ${said.join(" ")} In English: ${english.join(" ")}`
      : undefined;
  }

  async function wrongRefusal(outcome: Outcome, body: Body, field: Field | undefined, value: string) {
    const { status, writes, reply, said } = outcome;
    if (!refusals.includes(status)) return `neither takes nor refuses: ${status} ${said}`;
    if (writes.length > 0) {
      const { changed } = await form.send(body, "nl", writes);
      if (changed.length > 0) return `refuses, but changes ${changed.join()}`;
    }
    if (reply?.form === undefined) return status === 422 ? "has no reply to show" : undefined;
    const words = wordsOf(outcome, field, value);
    if (words.length === 0) return "says nothing at the field or above the form";
    const lost = lostIn(outcome, without(body, field?.name ?? ""));
    if (lost !== undefined) return lost;
    if (field !== undefined) refused.push({ field, value, body, said: words });
    const key = words.join("|");
    const asked = heard.get(key) ?? wrongWords(words, body, field, value);
    heard.set(key, asked);
    return asked;
  }

  const seen = new Set<string>();
  for (const { given, fields } of variantsOf(form.action.schemas[form.intent] as never, form.stated())) {
    const stated = { ...form.stated(), ...given };
    const hidden = form.hasPage ? await form.hidden(stated) : {};
    if (hidden === undefined) add("the form", "is not on its page", JSON.stringify(given));
    const right = { ...hidden, ...stated };
    const base = await form.send(right);
    if (base.status === 400 || base.status === 422) add("the table's form", "is not right", base.said);
    const faultOf = async (body: Body, field: Field | undefined, value: string) => {
      const outcome = await form.send(body);
      if (outcome.status >= 500) return `breaks: ${outcome.said.slice(0, 200)}`;
      const isTaken = outcome.status === base.status && outcome.reply?.code === base.reply?.code;
      if (!isTaken) return wrongRefusal(outcome, field === undefined ? right : body, field, value);
      return field !== undefined && mustBeRefused(field, value) ? "takes it" : undefined;
    };
    for (const field of fields.filter(({ name }) => !seen.has(name))) {
      seen.add(field.name);
      const others = without(right, field.name);
      const known = new Set<string>();
      for (const [value, sent] of Object.entries(valuesFor(field, right[field.name])).reverse()) {
        const body = sent === undefined ? others : { ...others, [field.name]: sent };
        // Of what the schema refuses in the same words, one is enough: nothing else has looked at it.
        const refusal = await schemaSays(form, body);
        if (refusal !== undefined && known.has(refusal)) continue;
        if (refusal !== undefined) known.add(refusal);
        add(field.name, await faultOf(body, field, value), value);
      }
    }
    const added = extras(fields[0]?.name ?? "x");
    // All at once, and one by one only to tell which of them it was.
    if ((await faultOf({ ...right, ...added }, undefined, "all")) === undefined) continue;
    for (const [name, sent] of Object.entries(added)) {
      add("a field that it does not have", await faultOf({ ...right, [name]: sent }, undefined, name), name);
    }
  }
  return { faults, refused };
}
