import type { Db } from "#db/client.server";
import type { Viewer } from "~/platform/auth/viewer";
import type { ActionReply } from "~/platform/forms/form-reply";
import type { RequestContext } from "~/platform/http/context.server";
import type { Action } from "~/platform/http/route.server";
import { appUrl, undone } from "./undone";

/** What a route's module may have; the rest of it is of no concern here. */
export interface RouteModule {
  loader?: (args: never) => unknown;
  action?: ((args: never) => unknown) & Partial<Pick<Action, "schemas">>;
  default?: unknown;
}

/** What a browser can send in one field. */
export type Sent = string | File | readonly string[];

export interface Call {
  run: (args: never) => unknown;
  viewer: Viewer | null;
  url: string;
  params: Record<string, string>;
  body?: Record<string, Sent> | undefined;
  /** As in `undone`. */
  before?: ((tx: Db) => Promise<unknown>) | undefined;
  watch?: readonly string[];
}

export interface Outcome {
  status: number;
  /** Sent to the page where one signs in. */
  signIn: boolean;
  /** As in `Undone`. */
  writes: string[];
  changed: string[];
  /** What was answered, to show when it is not what was expected. */
  said: string;
  /** What the page gets to show. */
  reply: ActionReply | undefined;
}

/** What a browser makes of what is filled in: every line ends as on the wire. */
const onTheWire = (value: string | File) =>
  typeof value === "string" ? value.replaceAll(/\r\n?|\n/g, "\r\n") : value;

/** The fields as the server reads them out of a request. */
export function formOf(body: NonNullable<Call["body"]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    for (const one of Array.isArray(value) ? (value as readonly string[]) : [value as string | File]) {
      form.append(name, onTheWire(one));
    }
  }
  return form;
}

/** As a browser sends it: in parts only when there is a file among it, for each part takes long to write and to read. */
export function requestOf(url: string, body: Call["body"]): Request {
  if (body === undefined) return new Request(appUrl + url);
  const form = formOf(body);
  const fields = [...form];
  const texts = fields.filter((field): field is [string, string] => typeof field[1] === "string");
  const sent = texts.length === fields.length ? new URLSearchParams(texts) : form;
  return new Request(appUrl + url, { method: "POST", body: sent });
}

/** What a route answered or threw, as it matters here. */
export async function read(answer: unknown): Promise<Omit<Outcome, "writes" | "changed">> {
  if (answer instanceof Response) {
    if (!answer.bodyUsed) await answer.body?.cancel();
    const to = answer.headers.get("Location") ?? "";
    const signIn = to.startsWith("/inloggen?terug=");
    return { status: answer.status, signIn, said: to, reply: undefined };
  }
  if (answer instanceof Error) {
    return { status: 500, signIn: false, said: String(answer), reply: undefined };
  }
  const { init, data } = (answer ?? {}) as { init?: { status?: number } | null; data?: ActionReply };
  const status = init?.status ?? 200;
  return { status, signIn: false, said: status === 200 ? "" : JSON.stringify(data), reply: data };
}

/** Lets a route answer; what it throws is its answer too. */
export async function answerOf({ run, url, body, params }: Call, context: RequestContext) {
  try {
    return await read(await run({ request: requestOf(url, body), params, context } as never));
  } catch (thrown) {
    return read(thrown);
  }
}

/** Opens a page, or sends a form when there is a body; what that did is undone. */
export async function callRoute(db: Db, call: Call): Promise<Outcome> {
  const { answer, ...did } = await undone(db, call.viewer, (context) => answerOf(call, context), call);
  return { ...answer, ...did };
}
