import type { Db } from "#db/client.server";

import type { Actor } from "./actors";
import type { Sent } from "./call";
import type { AccessWorld } from "./world";

/** A value, or what makes it of the world. */
export type From<T> = T | ((world: AccessWorld) => T);

/** What one form of a page takes, and who may send it. Who is not named may not. */
export interface FormRule {
  may: readonly Actor[];
  /** A form that is right: whoever may send it is not told that something is missing. */
  body?: From<Record<string, Sent>>;
  /** What stands behind the path where the page shows this form, if that is not what the page says. */
  query?: From<string>;
  /** Brings the world into the state in which the page shows the form; without it, the world as it is. */
  given?: (tx: Db, world: AccessWorld) => Promise<unknown>;
  /**
   * Statuses by which those who may not are refused, beside 403 and 404: a form whose hidden field names a thing of
   * another answers 422 at that field.
   */
  refusedWith?: readonly number[];
  /** The refusal may come after a write that it undoes. */
  undone?: boolean;
}

/** Who may open a page, and send its forms. */
export interface PageRule {
  params?: From<Record<string, string>>;
  /** Behind the path, with the question mark. */
  query?: From<string>;
  may: readonly Actor[];
  forms?: Record<string, FormRule>;
  /** An action that is there only to refuse: every POST answers this status. */
  post?: number;
}

/** By path as in the site map; nothing that is not in it may exist. */
export type AccessTable = Record<string, PageRule>;
