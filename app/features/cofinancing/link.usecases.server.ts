import { peekToken } from "~/features/accounts/index.server";
import { findCompanyById, findSchoolById } from "~/features/organisations/index.server";
import type { Db } from "~/platform/db.server";

import { cofinancingError } from "./cofinancing.errors";
import { findWaiting } from "./entries.repository.server";
import type { EntryWho } from "./entries.usecases.server";

/**
 * The organisation that a mailed link stands for, as who acts for it, with what waits for it; opening it changes
 * nothing. It can be used until it expires, so that whoever comes back sees that it is done. Throws 404 for a link
 * that never was and 410 for one that has expired.
 */
export async function hoursBehindLink(db: Db, secret: string, now: Date) {
  const peeked = await peekToken(db, "attest_cofinancing", secret, now);
  const id = peeked?.token.subjectId;
  if (peeked === null || id == null) throw cofinancingError("not_found");
  if (peeked.status !== "live") throw cofinancingError("link_expired");
  const company = await findCompanyById(db, id);
  const organisation = company ?? (await findSchoolById(db, id));
  if (organisation === null) throw cofinancingError("not_found");
  const side = company === null ? ("T" as const) : ("C" as const);
  const who: EntryWho = {
    actor: side,
    userId: null,
    scope: side === "C" ? { companyIds: [id] } : { schoolIds: [id] },
    now,
  };
  return { who, side, name: organisation.name, waiting: await findWaiting(who.scope, side, db) };
}
