import { countRegistration, openAccount, type AccountRequest } from "~/features/accounts/index.server";
import { inTransaction, type Db } from "~/platform/db.server";

import type { StudentRegistration } from "./registration.forms";
import { lockOwn } from "./students.repository.server";

/**
 * Registers somebody who looks for a place: account and the one row that is theirs, in one transaction. A known address
 * gets the same answer and stores nothing. Throws `accounts.too_many_mails` (429).
 */
export async function registerStudent(
  db: Db,
  { kind, ...given }: StudentRegistration,
  request: AccountRequest,
): Promise<void> {
  await countRegistration(db, given.email, request.address);
  await inTransaction(db, async (tx) => {
    const userId = await openAccount(tx, given, request);
    if (userId !== null) await lockOwn(userId, { kind, now: request.now }, tx);
  });
}
