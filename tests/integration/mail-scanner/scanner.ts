import type { Db } from "#db/client.server";
import { localeOfPath, plainPath } from "~/platform/i18n/i18n";
import { fixedClock } from "../../setup/clock";
import type { Site } from "../../setup/site";
import { accessTable } from "../access.table";
import { requestOf, type Sent } from "../access/call";
import { from } from "../access/pages";
import { appUrl, undone } from "../access/undone";
import type { AccessWorld } from "../access/world";
import { formsOf } from "../bad-input/page";

/** What programs that look at mails before their reader does send along. */
const headers = {
  "User-Agent": "Mozilla/5.0 (compatible; MailScanner/2.1; SafeLinks; +https://scanner.test)",
  Accept: "*/*",
};
/** More than once, and mixed: some scanners only look, others read, others do both for each copy of a mail. */
const methods = ["HEAD", "GET", "GET", "HEAD", "GET"];

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

/** Sends one request as somebody who is not signed in; what it did is undone. */
function ask({ site, tx, now }: Scan, request: Request) {
  return undone(tx, null, async (context) => {
    const locale = localeOfPath(new URL(request.url).pathname);
    const answer = await site(request, { ...context, locale, clock: fixedClock(now) });
    return {
      status: answer.status,
      location: answer.headers.get("Location") ?? "",
      pathname: new URL(request.url).pathname,
      text: await answer.text(),
    };
  });
}

/** Presses every button of a page that stands open to whoever has its link; what each does is undone. */
async function press(scan: Scan, link: string): Promise<Record<string, string>> {
  const { answer: page } = await ask(scan, new Request(appUrl + link));
  const outcomes: Record<string, string> = {};
  for (const [intent, rule] of Object.entries(accessTable[pathOf(link)]?.forms ?? {})) {
    const [form] = formsOf(page, intent);
    if (form?.some(({ name, value }) => name === "intent" && value === intent) !== true) continue;
    const hidden = form
      .filter(({ type, name }) => type === "hidden" && name !== "idempotencyKey")
      .map(({ name, value }) => [name, value ?? ""] as const);
    // Hidden fields as they are, what is typed as the table of access says.
    const body: Record<string, Sent> = { ...from(rule.body, {}, scan.world), ...Object.fromEntries(hidden) };
    const { answer, writes } = await ask(scan, requestOf(link, body));
    outcomes[intent] = `${answer.status}, wrote to ${writes.join(", ")}`;
  }
  return outcomes;
}

/**
 * Does with a link what a mail scanner does, then what its reader does: nothing may be written by the first, and the
 * page and its buttons must do for the second what they would have done if the first had never been.
 */
export async function scanLink(scan: Scan, link: string): Promise<Scanned> {
  const path = pathOf(link);
  const faults: string[] = [];
  const looks: string[] = [];
  const unscanned = isKey(path) ? await press(scan, link) : {};
  for (const method of methods) {
    const request = new Request(appUrl + link, { method, headers });
    const { answer, writes } = await ask(scan, request);
    if (writes.length > 0) faults.push(`${method} ${link} wrote to ${writes.join(", ")}`);
    const toSignIn = !isKey(path) && answer.location.includes("/inloggen?terug=");
    if (answer.status !== 200 && !toSignIn) faults.push(`${method} ${link} answered ${answer.status}`);
    if (method === "GET") looks.push(settled(answer.text));
  }
  if (new Set(looks).size > 1) faults.push(`${link} is another page after it was opened`);
  const scanned = isKey(path) ? await press(scan, link) : {};
  if (JSON.stringify(scanned) !== JSON.stringify(unscanned)) {
    faults.push(`${link} does ${JSON.stringify(scanned)}, without a scan ${JSON.stringify(unscanned)}`);
  }
  const pressed = Object.entries(scanned)
    .filter(([, outcome]) => /^(200|302|303), wrote to ./.test(outcome))
    .map(([intent]) => intent);
  return { faults, path, pressed };
}

/** A page without what is new at every look: keys against sending twice. */
const settled = (html: string) => html.replaceAll(/[\da-f]{8}-[\da-f]{4}-[\da-f-]{22}/g, "");
