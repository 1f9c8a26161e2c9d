import type { Sent } from "../access/call";

/** Reads the HTML that React writes: attributes in double quotes, five characters escaped. */

const escapes: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
  "&amp;": "&",
};
const plain = (text: string) =>
  text.replaceAll(/&(?:lt|gt|quot|#x27|amp);/g, (found) => escapes[found] ?? found);

/** What a reader gets to see of a page: without scripts and tags. */
export const textOf = (html: string): string =>
  plain(html.replaceAll(/<script\b[^]*?<\/script>/g, "").replaceAll(/<[^>]*>/g, " ")).replaceAll(/\s+/g, " ");

type Attributes = Record<string, string>;

const attributesOf = (tag: string): Attributes =>
  Object.fromEntries(
    [...tag.matchAll(/ ([\w-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [name, plain(value)]),
  );

export interface Control {
  name: string;
  /** As of an input, or `select` or `textarea`. */
  type: string;
  /** What it would send: nothing for an option that is not chosen. */
  value: string | undefined;
  /** What is said to be wrong with it, or with the group that it stands in. */
  errors: string;
}

const controlPattern = /(<input\b[^>]*>)|<(select|textarea)\b([^>]*>)([^]*?)<\/\2>/g;
/** Forms, and groups of choices: each up to its end, since neither holds one of its own kind. */
const formPattern = /<form\b[^>]*>[^]*?<\/form>/g;
const groupPattern = /<fieldset class="field choice-group"[^>]*>[^]*?<\/fieldset>/g;

function errorsOf(html: string, attributes: Attributes): string {
  const ids = (attributes["aria-describedby"] ?? "").split(" ");
  return ids
    .filter((id) => id.endsWith("-error"))
    .map((id) => textOf(html.split(` id="${id}">`)[1]?.split("</div>")[0] ?? ""))
    .join(" ");
}

function valueOf(attributes: Attributes, type: string, inside: string): string | undefined {
  if (type === "textarea") return plain(inside.replace(/^\n/, ""));
  if (type === "select") {
    const chosen = /<option\b[^>]* selected=""[^>]*>/.exec(inside) ?? /<option\b[^>]*>/.exec(inside);
    return chosen === null ? undefined : (attributesOf(chosen[0])["value"] ?? "");
  }
  if (type !== "radio" && type !== "checkbox") return attributes["value"] ?? "";
  return "checked" in attributes ? (attributes["value"] ?? "on") : undefined;
}

function controlsOf(html: string): Control[] {
  const groups = [...html.matchAll(groupPattern)];
  return [...html.matchAll(controlPattern)].map((match) => {
    const [, single, tag, open, inside = ""] = match;
    const attributes = attributesOf(single ?? open ?? "");
    const type = tag ?? attributes["type"] ?? "text";
    const around = groups.find(
      ({ 0: group, index }) => index < match.index && match.index < index + group.length,
    );
    const said = [attributes, around === undefined ? {} : attributesOf(around[0].split(">")[0] ?? "")];
    return {
      name: attributes["name"] ?? "",
      type,
      value: valueOf(attributes, type, inside),
      errors: said.map((one) => errorsOf(html, one)).join(" "),
    };
  });
}

const isSentTo = (form: string, pathname: string) => {
  const { method, action = "" } = attributesOf(form.slice(0, form.indexOf(">")));
  return method === "post" && action.split(/[?#]/)[0] === pathname;
};

/** The forms of a page with this hidden `intent`, or without one; each with what can be filled in. */
export const formsOf = (
  { text, pathname }: { text: string; pathname: string },
  intent: string,
): Control[][] =>
  [...text.matchAll(formPattern)]
    .filter(([form]) => isSentTo(form, pathname))
    .map(([form]) => controlsOf(form))
    .filter((controls) => (controls.find(({ name }) => name === "intent")?.value ?? intent) === intent);

/** The form that was sent: of several with the same intent, the one whose hidden fields hold the same but for these. */
export function theForm(
  forms: Control[][],
  body: Record<string, Sent>,
  wrong: readonly string[] = [],
): Control[] | undefined {
  const differs = ({ name, type, value }: Control) =>
    type === "hidden" && !wrong.includes(name) && name in body && name !== "idempotencyKey"
      ? value !== body[name]
      : false;
  return forms.length > 1 ? forms.find((form) => !form.some(differs)) : forms[0];
}
