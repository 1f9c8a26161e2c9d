import type { Locale } from "~/platform/i18n/i18n";

import type { Mail } from "./made";

const unescaped = (html: string): string =>
  html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** What a text must not hold: a value that was not there, or a place that was not filled in. */
const holes = /undefined|\bnull\b|\bNaN\b|\[object|Invalid Date|\$\{|\{\{|%s/;

/** Where a word is missing: between two others, between brackets, behind a label. */
const gaps = / {2}|, ?,|\( ?\)|^[^:\n]+: +$/m;

/** The share of light of a colour "#rrggbb", by WCAG 2.2. */
function light(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [light(a), light(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}
const normalised = (colour: string) => colour.toLowerCase();

/** Every text colour against what it may stand on: its own background, or else the card and the page. */
function faintColours(html: string): string[] {
  const grounds = [...html.matchAll(/background:(#[\da-f]{6})/gi)].map(([, colour = ""]) =>
    normalised(colour),
  );
  return [...html.matchAll(/style="([^"]*)"/g)].flatMap(([, style = ""]) => {
    const text = /(?<![-\w])color:(#[\da-f]{6})/i.exec(style)?.[1];
    const own = /background:(#[\da-f]{6})/i.exec(style)?.[1];
    if (text === undefined) return [];
    // A button's own colour is no ground for the text around it.
    const light = grounds.filter((ground) => contrast(ground, "#000000") > 10);
    return (own === undefined ? light : [own])
      .filter((ground) => contrast(text, ground) < 4.5)
      .map((ground) => `${text} on ${ground}`);
  });
}

function linkFaults(mail: Mail, locale: Locale, site: string): string[] {
  const inHtml = [...mail.html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = ""]) => unescaped(href));
  const inText = [...mail.text.matchAll(/https?:\/\/\S+/g)].map(([url]) => url);
  const home = locale === "nl" ? site : `${site}/en`;
  const mine = (url: string) => url.startsWith(`${home}/`) || url === home;
  const other = (url: string) => locale === "nl" && /\/en(\/|$)/.test(url.slice(site.length));
  return [
    ...(inHtml.length === 0 ? ["leads nowhere"] : []),
    ...([...inHtml].sort().join() === [...inText].sort().join()
      ? []
      : [`has other links in its text: ${inText.join(", ")}`]),
    ...inHtml.filter((url) => !mine(url) || other(url)).map((url) => `leads to ${url}`),
    ...(/<a [^>]*>\s*<\/a>/.test(mail.html) ? ["has a link without words"] : []),
  ];
}

function textFaults(mail: Mail): string[] {
  const words = unescaped(mail.html.replace(/<head>.*<\/head>/s, "").replaceAll(/<[^>]*>/g, " "));
  const squeeze = (text: string) => text.replaceAll(/\s+/g, " ").trim();
  const shown = squeeze(words);
  // A label stands before a colon in the text, and in a cell of its own in HTML; an address is no text there.
  const parts = mail.text
    .split("\n")
    .filter((line) => line !== "" && line !== "--" && !/https?:\/\//.test(line))
    .flatMap((line) => (shown.includes(squeeze(line)) ? [] : line.split(/: |:$/)))
    .filter((part) => part !== "");
  return parts.filter((part) => !shown.includes(squeeze(part))).map((part) => `does not show "${part}"`);
}

/** What is wrong with a mail that would be sent like this; nothing when it is fit. */
export function faultsOf(mail: Mail, locale: Locale, site: string): string[] {
  const { subject, text, html } = mail;
  const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? "";
  return [
    ...(mail.locale === locale ? [] : [`is in ${mail.locale}`]),
    ...(subject.trim() === "" || /[\r\n]/.test(subject) ? ["has no subject of one line"] : []),
    ...(subject.length > 160 ? ["has a subject that no list shows"] : []),
    ...(holes.test(`${subject}\n${text}`) ? [`has a hole: ${holes.exec(`${subject}\n${text}`)?.[0]}`] : []),
    ...(gaps.test(text) ? [`has a gap: ${gaps.exec(text)?.[0] ?? ""}`] : []),
    ...(html.startsWith("<!doctype html>") ? [] : ["is no whole page"]),
    ...(html.includes(`<html lang="${locale}">`) ? [] : ["does not say its language"]),
    ...(html.includes('<meta charset="utf-8">') && html.includes('name="viewport"')
      ? []
      : ["lacks its head"]),
    ...(unescaped(title) === subject ? [] : ["has another title than its subject"]),
    ...(/<(script|img|form|iframe|style)\b/i.test(html) ? ["holds what mail programs block"] : []),
    ...(/<table(?![^>]*role="presentation")/.test(html) ? ["has a table that is read out as one"] : []),
    ...linkFaults(mail, locale, site),
    ...textFaults(mail),
    ...faintColours(html).map((pair) => `is faint: ${pair}`),
  ];
}
