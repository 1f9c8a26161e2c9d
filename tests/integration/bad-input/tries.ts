import { readForm } from "~/platform/forms/read-form.server";
import { formOf, type Sent } from "../access/call";
import type { Field } from "./fields";
import type { Body, TestedForm } from "./form";
import { nowhere, shapes, strange } from "./values";

export const isPassword = (name: string) => /password/i.test(name);

export function without(body: Body, name: string): Body {
  const { [name]: _, ...rest } = body;
  return rest;
}

/** Every wrong value for a field, by what is wrong with it; undefined leaves it out. */
function valuesFor(field: Field, right: Sent | undefined): Record<string, Sent | undefined> {
  const one = typeof right === "string" ? right : Array.isArray(right) ? String(right[0]) : "abcdef";
  return { ...nowhere(one), ...strange, ...shapes(one, field.many) };
}

/** Whether no form may take this at such a field. */
export function mustBeRefused(field: Field, value: string): boolean {
  if (field.holds === "anything") return false;
  // Which files are none of those that are asked for is for its command to say.
  if (field.holds === "file" && value === "a file") return false;
  if (["missing", "empty", "blank"].includes(value)) return field.required;
  // A password is never stored as it is, so any character will do.
  if (isPassword(field.name) && value.startsWith("a ")) return false;
  return field.holds !== "text" || !(value in strange);
}

/**
 * What the schema says of a form by itself, at its fields and at "" of the whole; undefined when it takes it, so that
 * the command has its say.
 */
export function schemaSays(form: TestedForm, body: Body): Record<string, string[]> | undefined {
  const schema = form.action.schemas[form.intent];
  if (schema === undefined) return undefined;
  try {
    const read = readForm(formOf(body), schema as never, { intent: form.intent, locale: "nl" });
    if (read.ok) return undefined;
    const { errors, formErrors } = read.reply;
    return formErrors.length === 0 ? errors : { ...errors, "": formErrors };
  } catch (error) {
    return { "": [String(error)] };
  }
}

/** A wrong value, the form with it, and what the schema says of that. */
export interface Try {
  field: Field;
  value: string;
  body: Body;
  says: Record<string, string[]> | undefined;
}

export function triesOf(form: TestedForm, fields: Field[], right: Body): Try[] {
  const tries: Try[] = [];
  for (const field of fields) {
    const others = without(right, field.name);
    for (const [value, sent] of Object.entries(valuesFor(field, right[field.name])).reverse()) {
      const body = sent === undefined ? others : { ...others, [field.name]: sent };
      tries.push({ field, value, body, says: schemaSays(form, body) });
    }
  }
  return tries;
}

/**
 * Of what is strange but may be a text, each is tried in all fields at once that the schema lets have it; those that
 * are taken so need not be tried one by one.
 */
export async function takenTogether(
  tries: readonly Try[],
  right: Body,
  isTaken: (body: Body) => Promise<boolean>,
): Promise<Set<Try>> {
  const taken = new Set<Try>();
  const may = tries.filter(
    ({ field, value, says }) => value in strange && says === undefined && !mustBeRefused(field, value),
  );
  for (const value of new Set(may.map((one) => one.value))) {
    const same = may.filter((one) => one.value === value);
    const all = same.map(({ field, body }) => [field.name, body[field.name] ?? ""] as const);
    if (same.length < 2 || !(await isTaken({ ...right, ...Object.fromEntries(all) }))) continue;
    for (const one of same) taken.add(one);
  }
  return taken;
}
