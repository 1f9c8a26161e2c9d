import type { Db } from "#db/client.server";
import { answerGiven, type Site } from "../../setup/site";
import { requestOf, type Call } from "../access/call";
import { appUrl, undone } from "../access/undone";

export interface Seen {
  pathname: string;
  status: number;
  /** The page, or whatever else was answered. */
  text: string;
  location: string;
  type: string;
  writes: string[];
  /** What the action answered or threw, when a form was sent. */
  given: unknown;
}

/** A stream of events would go on for ever. */
async function textOf(answered: Response): Promise<string> {
  if (answered.headers.get("Content-Type")?.startsWith("text/event-stream") !== true) return answered.text();
  await answered.body?.cancel();
  return "";
}

/** Opens an address of the whole site, or sends a form there when there is a body; what that did is undone. */
export async function visit(site: Site, db: Db, call: Omit<Call, "run" | "params">): Promise<Seen> {
  const { answer, writes } = await undone(
    db,
    call.viewer,
    async (context) => {
      const handed = { ...context };
      const answered = await site(requestOf(call.url, call.body), handed);
      return {
        pathname: new URL(call.url, appUrl).pathname,
        status: answered.status,
        location: answered.headers.get("Location") ?? "",
        type: answered.headers.get("Content-Type") ?? "",
        text: await textOf(answered),
        given: answerGiven(handed),
      };
    },
    call,
  );
  return { ...answer, writes };
}
