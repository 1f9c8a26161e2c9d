import type { Outcome, Sent } from "../access/call";
import { type Field, variantsOf } from "./fields";
import type { Body, TestedForm } from "./form";
import { roundsOf } from "./rounds";
import { isPassword, mustBeRefused, takenTogether, triesOf, type Try, without } from "./tries";
import { extras } from "./values";

/** One wrong value at one field that was refused, with what was said. */
export interface Refusal {
  field: Field;
  value: string;
  /** The form when nothing is wrong with it, and as it was sent. */
  right: Body;
  body: Body;
  /** At the field or above the form, and what of it at the field. */
  said: string[];
  atField: string[];
  /** What its schema says at this field, when it says nothing elsewhere; a command said it otherwise. */
  bySchema: string | undefined;
}

/** What is wrong: at which field, what, and with which values. */
export type Faults = Record<string, Record<string, string[]>>;

/** Nothing that is refused may keep somebody from knowing why; these are all there is. */
const refusals = [400, 403, 404, 409, 410, 422, 429];

/** What zod says of itself, in English, to who made the form rather than to who fills it in. */
const zodsOwn = /\b(expected|received|unrecognized)\b|^Invalid (input|option|string|UUID|email|ISO|number)/i;

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
export function lostIn({ reply }: Pick<Outcome, "reply">, body: Body): string | undefined {
  const values = reply?.form?.values ?? {};
  for (const [name, typed] of Object.entries(body)) {
    if (isPassword(name) ? name in values : !isKept(typed, values[name])) {
      return isPassword(name) ? "sends the password back" : `loses what was typed at ${name}`;
    }
  }
  return undefined;
}

/** As much of it as there is when what is wrong is at no field of the form. */
type Sending = Partial<Try> & Pick<Try, "value" | "body">;

/** What it says at this field, when there is nothing else that it says. */
function onlyAt(name: string, says: Record<string, string[]> | undefined): string | undefined {
  const at = says?.[name];
  return at !== undefined && Object.keys(says ?? {}).length === 1 ? JSON.stringify(at) : undefined;
}

/** What is wrong with what is said in two languages. */
function wrongTexts(dutch: readonly string[], english: readonly string[]): string | undefined {
  const own = [...dutch, ...english].find((text) => zodsOwn.test(text));
  if (own !== undefined) return `says in zod's own words: ${own}`;
  return english.length !== dutch.length || english.some((text) => dutch.includes(text))
    ? `says in Dutch: ${dutch.join(" ")} In English: ${english.join(" ")}`
    : undefined;
}

type Refused = Omit<Refusal, "said" | "atField">;

export async function walkForm(form: TestedForm): Promise<{ faults: Faults; refused: Refusal[] }> {
  const faults: Faults = {};
  const refused: Refusal[] = [];
  const add = (field: string, fault: string | undefined, value: string) => {
    if (fault !== undefined) ((faults[field] ??= {})[fault] ??= []).push(value);
  };
  const heard = new Map<string, Promise<string | undefined>>();

  async function wrongWords(said: string[], body: Body, field: Field | undefined, value: string) {
    return wrongTexts(said, wordsOf(await form.send(body, "en"), field, value));
  }

  async function wrongRefusal(outcome: Outcome, right: Body, { field, value, body, says }: Sending) {
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
    if (field !== undefined) {
      const atField = reply.form.errors[field.name] ?? [];
      refused.push({ field, value, right, body, said: words, atField, bySchema: onlyAt(field.name, says) });
    }
    const key = words.join("|");
    const asked = heard.get(key) ?? wrongWords(words, body, field, value);
    heard.set(key, asked);
    return asked;
  }

  /** Whether each of these is refused as it should be, when they are all sent in one form. */
  async function refusesAll(body: Body, wrong: readonly Refused[]): Promise<boolean> {
    const [dutch, english] = [await form.send(body), await form.send(body, "en")];
    const { status, writes, reply } = dutch;
    const others = wrong.reduce((rest, { field }) => without(rest, field.name), body);
    if (status !== 422 || writes.length > 0 || reply?.form === undefined) return false;
    if (lostIn(dutch, others) !== undefined) return false;
    const all = wrong.map((one) => {
      const atField = reply.form?.errors[one.field.name] ?? [];
      const inEnglish = english.reply?.form?.errors[one.field.name] ?? [];
      return { refusal: { ...one, said: atField, atField }, wrong: wrongTexts(atField, inEnglish) };
    });
    if (all.some(({ refusal, wrong: fault }) => refusal.said.length === 0 || fault !== undefined))
      return false;
    refused.push(...all.map(({ refusal }) => refusal));
    return true;
  }

  const seen = new Set<string>();
  for (const { given, fields } of variantsOf(form.action.schemas[form.intent] as never, form.stated())) {
    const stated = { ...form.stated(), ...given };
    const hidden = form.hasPage ? await form.hidden(stated) : {};
    if (hidden === undefined) add("the form", "is not on its page", JSON.stringify(given));
    const right = { ...hidden, ...stated };
    const base = await form.send(right);
    if (base.status === 400 || base.status === 422) add("the table's form", "is not right", base.said);
    const isTaken = ({ status, reply }: Outcome) =>
      status === base.status && reply?.code === base.reply?.code;
    const faultOf = async (one: Sending) => {
      const { field, value, body } = one;
      const outcome = await form.send(body);
      if (outcome.status >= 500) return `breaks: ${outcome.said.slice(0, 200)}`;
      if (!isTaken(outcome))
        return wrongRefusal(outcome, right, field === undefined ? { ...one, body: right } : one);
      return field !== undefined && mustBeRefused(field, value) ? "takes it" : undefined;
    };
    const fresh = fields.filter(({ name }) => !seen.has(name));
    const tries = triesOf(form, fresh, right);
    const taken = await takenTogether(tries, right, async (body) => isTaken(await form.send(body)));
    for (const { name } of fresh) seen.add(name);
    const known = new Set<string>();
    const alone = new Set<string>();
    const together: (Try & Refused)[] = [];
    for (const one of tries) {
      // Of what the schema refuses in the same words, one is enough: nothing else has looked at it.
      const refusal = one.says && JSON.stringify([one.field.name, one.says]);
      if (taken.has(one) || (refusal !== undefined && known.has(refusal))) continue;
      if (refusal !== undefined) known.add(refusal);
      const bySchema = onlyAt(one.field.name, one.says);
      // One at each field while the others are right; what else is wrong there, with what is wrong at others.
      if (bySchema !== undefined && alone.has(one.field.name)) together.push({ ...one, right, bySchema });
      else add(one.field.name, await faultOf(one), one.value);
      if (bySchema !== undefined) alone.add(one.field.name);
    }
    for (const { body, refusals: wrong } of roundsOf(form, together)) {
      // One by one only to tell which of them it was.
      if (wrong.length > 1 && (await refusesAll(body, wrong))) continue;
      for (const one of wrong) add(one.field.name, await faultOf(one), one.value);
    }
    const added = extras(fields[0]?.name ?? "x");
    // All at once, and one by one only to tell which of them it was.
    if ((await faultOf({ value: "all", body: { ...right, ...added } })) === undefined) continue;
    for (const [name, sent] of Object.entries(added)) {
      add(
        "a field that it does not have",
        await faultOf({ value: name, body: { ...right, [name]: sent } }),
        name,
      );
    }
  }
  return { faults, refused };
}
