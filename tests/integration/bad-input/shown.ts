import type { Sent } from "../access/call";
import { type Control, formsOf, textOf, theForm } from "./page";
import { scripts } from "./values";
import type { Seen } from "./visit";

const listOf = (sent: Sent | undefined): string[] =>
  [sent ?? []].flat().filter((value): value is string => typeof value === "string");

/** What a control holds when it shows everything that was sent. */
function keeps(controls: Control[], sent: Sent): boolean {
  const holds = controls.flatMap(({ value }) => value ?? []);
  // A form has no half characters: the browser sends one that stands for them.
  const lines = (text: string) => text.replaceAll("\r\n", "\n").replaceAll("\ud800", "\ufffd");
  // What is empty in one control may be nothing chosen in another.
  const filled = (texts: string[]) => JSON.stringify(texts.map(lines).filter(Boolean).sort());
  return filled(holds) === filled(listOf(sent));
}

/** Typed in freely, so that it can be shown again whatever it is. */
const isFree = ({ type }: Control) => !["radio", "checkbox", "select", "hidden", "file"].includes(type);

/**
 * What is wrong with the page that follows a refused form: every message must be seen, at its field when that is not
 * hidden; everything else that was typed is still there, a password never; nothing typed has become a part of the page.
 */
export function wrongPage(
  page: Seen,
  sent: {
    intent: string;
    body: Record<string, Sent>;
    /** What is wrong: at which fields, what must be seen, and what of it at the field. */
    wrong: readonly { field: string; said: readonly string[]; atField: readonly string[] }[];
  },
): string | undefined {
  const { intent, body, wrong } = sent;
  const fields = wrong.map(({ field }) => field);
  const raw = Object.values(scripts).find((script) => page.text.includes(script));
  if (raw !== undefined) return `is not escaped: ${raw}`;
  const text = textOf(page.text);
  const unseen = wrong
    .flatMap(({ said }) => said)
    .find((message) => !text.includes(message.replaceAll(/\s+/g, " ")));
  if (unseen !== undefined) return `does not show: ${unseen}`;
  const form = theForm(formsOf(page, intent), body, fields);
  if (form === undefined) return "is not on the page";
  const named = (name: string) => form.filter((control) => control.name === name);
  for (const { field, atField } of wrong) {
    const own = named(field).filter(({ type }) => type !== "hidden");
    const unmarked = atField.find((message) => !own.some(({ errors }) => errors.includes(message)));
    if (own.length > 0 && unmarked !== undefined) return `does not say at its field: ${unmarked}`;
  }
  for (const name of new Set(form.map((control) => control.name))) {
    const controls = named(name);
    const secret = controls.some(({ type }) => type === "password");
    if (secret && controls.some(({ value }) => value !== "")) return `shows what was typed at ${name}`;
    const typed = body[name];
    if (secret || typed === undefined || controls.every(({ type }) => type === "hidden")) continue;
    const expected = !fields.includes(name) || (controls.every(isFree) && typeof typed === "string");
    if (expected && !keeps(controls, typed)) return `has lost what was typed at ${name}`;
  }
  return undefined;
}
