import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";

import { platformError } from "../errors/errors";
import type { Locale } from "../i18n/i18n";
import type { FormReply } from "./form-reply";
import { notTyped } from "./text";
import { validationMessages } from "./validation.messages";

export type FormResult<T> = { ok: true; value: T } | { ok: false; reply: FormReply };

/** Names of fields are flat; one that takes several values is repeated. */
const fieldName = /^[a-z][\w-]*$/i;

/**
 * The fields that a form of this site can have. The parser would take "a.b[9]" for a path to fill and obey controls of
 * its own in "__intent__"; no form here uses either.
 */
function ownFields(formData: FormData): FormData {
  const own = new FormData();
  for (const [name, value] of formData) if (fieldName.test(name)) own.append(name, value);
  return own;
}

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
  const submission = parseWithZod(ownFields(formData), { schema, error: errorMap(options.locale) });
  if (submission.status === "success") return { ok: true, value: submission.value };
  const found = Object.entries(submission.error ?? {});
  if (found.some(([, messages]) => messages?.includes(notTyped))) throw platformError("bad_request");
  const known = { ...validationMessages[options.locale], ...options.texts };
  const say = (message: string) => {
    const text = known[message as keyof typeof known];
    return typeof text === "string" ? text : message;
  };
  const errors: Record<string, string[]> = {};
  for (const [path, messages] of found) {
    const name = path.replace(/\[.*$/, "");
    if (name !== "") errors[name] = [...new Set([...(errors[name] ?? []), ...(messages ?? []).map(say)])];
  }
  return {
    ok: false,
    reply: {
      intent: options.intent,
      values: typedValues(formData),
      errors,
      formErrors: (submission.error?.[""] ?? []).map(say),
    },
  };
}

const secret = /password/i;
const formatTexts = new Set<string>(["email", "url", "uuid", "date", "time"]);

/** What was typed, by field; passwords are never sent back. */
export function typedValues(formData: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(formData.keys())) {
    if (secret.test(name)) continue;
    const all = formData.getAll(name).filter((value) => typeof value === "string");
    values[name] = all.length === 1 ? (all[0] ?? "") : all;
  }
  return values;
}

function errorMap(locale: Locale): z.core.$ZodErrorMap {
  const texts = validationMessages[locale];
  return (issue) => {
    switch (issue.code) {
      case "invalid_type":
        if (issue.input === undefined || issue.input === null || issue.input === "") {
          return issue.expected === "array" || issue.expected === "boolean" ? texts.choose : texts.required;
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
