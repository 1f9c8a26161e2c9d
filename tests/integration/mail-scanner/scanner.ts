import type { Db } from "#db/client.server";
import type { RequestContext } from "~/platform/http/context.server";
import { localeOfPath, plainPath } from "~/platform/i18n/i18n";
import { fixedClock } from "../../setup/clock";
import type { Site } from "../../setup/site";
import { accessTable } from "../access.table";
import { requestOf, type Sent } from "../access/call";
import { from } from "../access/pages";
import { appUrl, contextFor, counted, undone } from "../access/undone";
import type { AccessWorld } from "../access/world";
import { formsOf } from "../bad-input/page";

/** What programs that look at mails before their reader does send along. */
const headers = {
  "User-Agent": "Mozilla/5.0 (compatible; MailScanner/2.1; SafeLinks; +https://scanner.test)",
  Accept: "*/*",
};
/** More than once, and mixed: some scanners only look, others read, others do both for each copy of a mail. */
const methods = ["HEAD", "GET", "HEAD", "GET"];

export interface Scanned {
  /** What is wrong, with the link that it is about. */
  faults: string[];
  /** The path of the site map that the link leads to. */
  path: string;
  /** The forms of the page that were sent after the scan and did what they say. */
  pressed: string[];
}

const pattern = (path: string) => new RegExp(`^${path.replaceAll(/:\w+/g, "[^/]+")}$`);
const paths = Object.keys(accessTable).sort((a, b) => a.split(":").length - b.split(":").length);
const pathOf = (link: string) => {
  const plain = plainPath(new URL(link, appUrl).pathname);
  return paths.find((path) => pattern(path).test(plain)) ?? "/*";
};
/** Whoever has such a link may do what its page offers, without signing in. */
export const isKey = (path: string) => /:(token|secret)$/.test(path);

interface Scan {
  site: Site;
  tx: Db;
  world: AccessWorld;
  now: Date;
}

async function answerTo({ site, now }: Scan, request: Request, context: RequestContext) {
  const { pathname } = new URL(request.url);
  const at = { ...context, locale: localeOfPath(pathname), clock: fixedClock(now) };
  const answer = await site(request, at);
  const location = answer.headers.get("Location") ?? "";
  return { status: answer.status, location, pathname, text: await answer.text() };
}

/** Sends one request as somebody who is not signed in. */
const send = (scan: Scan, request: Request) => answerTo(scan, request, contextFor(scan.tx, null));

/** The same, with what it wrote; that is undone. */
const tryOut = (scan: Scan, request: Request) =>
  undone(scan.tx, null, (context) => answerTo(scan, request, context));

/** What the buttons of a page would send: hidden fields as they are, what is typed as the table of access says. */
function buttonsOf(page: { text: string; pathname: string }, path: string, world: AccessWorld) {
  return Object.entries(accessTable[path]?.forms ?? {}).flatMap(([intent, rule]) => {
    const [form] = formsOf(page, intent);
    if (form?.some(({ name, value }) => name === "intent" && value === intent) !== true) return [];
    const hidden = form
      .filter(({ type, name }) => type === "hidden" && name !== "idempotencyKey")
      .map(({ name, value }) => [name, value ?? ""] as const);
    const body: Record<string, Sent> = { ...from(rule.body, {}, world), ...Object.fromEntries(hidden) };
    return [{ intent, body }];
  });
}

/** What pressing each button does; each is undone. */
async function pressAll(scan: Scan, link: string, buttons: ReturnType<typeof buttonsOf>) {
  const outcomes: Record<string, string> = {};
  for (const { intent, body } of buttons) {
    const { answer, writes } = await tryOut(scan, requestOf(link, body));
    outcomes[intent] = `${answer.status}, wrote to ${writes.join(", ")}`;
  }
  return outcomes;
}

/** How often a page with these buttons was looked at in every way: they do the same for every mail. */
const compared = new Map<string, number>();
const comparedEnough = 3;

/** Opens a link, and tells what that did which no look may do; whatever it did stays. */
async function look(scan: Scan, link: string, request: RequestInit) {
  const { answer, writes } = await counted(scan.tx, () => send(scan, new Request(appUrl + link, request)));
  const what = `${request.method ?? "GET"} ${link}`;
  const toSignIn = !isKey(pathOf(link)) && answer.location.includes("/inloggen?terug=");
  const faults = [
    ...(writes.length > 0 ? [`${what} wrote to ${writes.join(", ")}`] : []),
    ...(answer.status !== 200 && !toSignIn ? [`${what} answered ${answer.status}`] : []),
  ];
  return { answer, faults };
}

/**
 * Does with a link what a mail scanner does, then what its reader does: nothing may be written by the first, and the
 * page and its buttons must do for the second what they would have done if the first had never been.
 */
export async function scanLink(scan: Scan, link: string): Promise<Scanned> {
  const path = pathOf(link);
  const { answer, faults } = await look(scan, link, {});
  const buttons = isKey(path) ? buttonsOf(answer, path, scan.world) : [];
  const key = `${path} ${buttons.map(({ intent }) => intent).join(" ")}`;
  const times = compared.get(key) ?? 0;
  if (times >= comparedEnough) return { faults, path, pressed: [] };
  const unscanned = await pressAll(scan, link, buttons);

  const looks: string[] = [];
  for (const method of methods) {
    const looked = await look(scan, link, { method, headers });
    faults.push(...looked.faults);
    if (method === "GET") looks.push(settled(looked.answer.text));
  }
  if (new Set(looks).size > 1) faults.push(`${link} is another page after it was opened`);
  const scanned = await pressAll(scan, link, buttons);
  if (JSON.stringify(scanned) !== JSON.stringify(unscanned)) {
    faults.push(`${link} does ${JSON.stringify(scanned)}, without a scan ${JSON.stringify(unscanned)}`);
  }
  const pressed = Object.entries(scanned)
    .filter(([, outcome]) => /^(200|302|303), wrote to ./.test(outcome))
    .map(([intent]) => intent);
  if (pressed.length === buttons.length) compared.set(key, times + 1);
  return { faults, path, pressed };
}

/** A page without what is new at every look: keys against sending twice. */
const settled = (html: string) => html.replaceAll(/[\da-f]{8}-[\da-f]{4}-[\da-f-]{22}/g, "");
