import { coerceFormValue } from "@conform-to/zod/v4/future";
import type { z } from "zod";

import { platformError } from "../errors/errors";
import type { Locale } from "../i18n/i18n";
import type { FormReply } from "./form-reply";
import { notTyped } from "./text";
import { validationMessages } from "./validation.messages";

export type FormResult<T> = { ok: true; value: T } | { ok: false; reply: FormReply };

type Posted = FormDataEntryValue | FormDataEntryValue[];

/**
 * What was posted, by field; one that takes several values is repeated. In one pass: a form with a hundred thousand
 * values, which nobody types but anybody can send, would otherwise keep the server busy for minutes.
 */
function byField(formData: FormData): Map<string, Posted> {
  const fields = new Map<string, Posted>();
  for (const [name, value] of formData) {
    const before = fields.get(name);
    if (before === undefined) fields.set(name, value);
    else if (Array.isArray(before)) before.push(value);
    else fields.set(name, [before, value]);
  }
  return fields;
}

/** The names that a field of this site can have. They are flat, no paths to fill: "a.b[9]" is no field. */
const fieldName = /^[a-z][\w-]*$/i;

/**
 * Reads a posted form by its schema. What is wrong is said in the reader's language: zod's own findings by
 * the platform's catalogue; a schema's own message is a key of `texts` or of the platform's catalogue. What is wrong
 * with one of several values is said at their field. Throws 400 when a field is wrong that nobody types in.
 */
export function readForm<S extends z.ZodType>(
  formData: FormData,
  schema: S,
  options: { intent: string; locale: Locale; texts?: Record<string, string> },
): FormResult<z.output<S>> {
  const posted = [...byField(formData)].filter(([name]) => fieldName.test(name));
  const read = coerceFormValue(schema).safeParse(Object.fromEntries(posted), {
    error: errorMap(options.locale),
  });
  if (read.success) return { ok: true, value: read.data };
  const { issues } = read.error;
  if (issues.some(({ message }) => message === notTyped)) throw platformError("bad_request");
  const known = { ...validationMessages[options.locale], ...options.texts };
  const say = (message: string) => {
    const text = known[message as keyof typeof known];
    return typeof text === "string" ? text : message;
  };
  const said = new Map<string, Set<string>>();
  for (const { path, message } of issues) {
    const name = String(path[0] ?? "");
    said.set(name, (said.get(name) ?? new Set()).add(say(message)));
  }
  const { "": formErrors = [], ...errors } = Object.fromEntries(
    [...said].map(([name, texts]): [string, string[]] => [name, [...texts]]),
  );
  return { ok: false, reply: { intent: options.intent, values: typedValues(formData), errors, formErrors } };
}

const secret = /password/i;
const formatTexts = new Set<string>(["email", "url", "uuid", "date", "time"]);

/** What was typed, by field; passwords are never sent back. */
export function typedValues(formData: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const [name, posted] of byField(formData)) {
    if (secret.test(name)) continue;
    const all = [posted].flat().filter((value) => typeof value === "string");
    values[name] = all.length === 1 ? (all[0] ?? "") : all;
  }
  return values;
}

/** Whether a field that was left empty is one to choose from: an id is never typed. */
const isChosen = ({ expected, inst }: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidType>): boolean => {
  const { format } = (inst?._zod.def ?? {}) as { format?: string };
  return expected === "array" || expected === "boolean" || format === "uuid";
};

function errorMap(locale: Locale): z.core.$ZodErrorMap {
  const texts = validationMessages[locale];
  return (issue) => {
    switch (issue.code) {
      case "invalid_type":
        if (issue.input === undefined || issue.input === null || issue.input === "") {
          return isChosen(issue) ? texts.choose : texts.required;
        }
        return issue.expected === "number"
          ? texts.number
          : issue.expected === "int"
            ? texts.whole
            : texts.invalid;
      case "invalid_value":
      case "invalid_union":
        return texts.choose;
      case "too_small": {
        const n = Number(issue.minimum);
        if (issue.origin === "string") return n <= 1 ? texts.required : texts.tooShort(n);
        return issue.origin === "array" ? texts.tooFew(n) : texts.tooLow(n);
      }
      case "too_big": {
        const n = Number(issue.maximum);
        if (n === Number.MAX_SAFE_INTEGER) return texts.tooLarge;
        if (issue.origin === "string") return texts.tooLong(n);
        return issue.origin === "array" ? texts.tooMany(n) : texts.tooHigh(n);
      }
      case "invalid_format":
        return formatTexts.has(issue.format) ? texts[issue.format as "email"] : texts.invalid;
      default:
        return texts.invalid;
    }
  };
}
