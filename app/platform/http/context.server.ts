import type { Db } from "#db/client.server";

import type { Sessions } from "../auth/session.server";
import type { Viewer } from "../auth/viewer";
import type { Clock } from "../clock/clock";
import type { Env } from "../env/env.server";
import { platformError } from "../errors/errors";
import type { Locale } from "../i18n/i18n";
import type { Live } from "../live/live.server";
import type { Log } from "../log/log.server";

/** What every loader and action gets about its request. */
export interface RequestContext {
  db: Db;
  env: Env;
  clock: Clock;
  sessions: Sessions;
  live: Live;
  log: Log;
  viewer: Viewer | null;
  /** Why it could not be found out who the viewer is (the database is away): no page may be answered then. */
  failure?: unknown;
  locale: Locale;
  /** The client's address, for limits only; never logged. */
  address: string;
  /** True in an embedded demonstration database. */
  demo: boolean;
  nonce: string;
  theme: "light" | "dark" | undefined;
  /** Calls back when the browser has gone away (server-sent events). */
  onClose(callback: () => void): void;
}

/** Who is looking at a page for people who are signed in. Throws `forbidden` for who is not. */
export function viewerOf({ viewer }: Pick<RequestContext, "viewer">): Viewer {
  if (viewer === null) throw platformError("forbidden");
  return viewer;
}

declare module "@remix-run/node" {
  // eslint's "empty interface" does not apply: the framework wants this declaration merged.
  interface AppLoadContext extends RequestContext {}
}
