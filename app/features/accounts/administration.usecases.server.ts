import { inTransaction, type Db } from "~/platform/db.server";

import { accountError } from "./accounts.errors";
import { findUser, insertUser, updateUser } from "./accounts.repository.server";
import { audit } from "./audit.usecases.server";
import { hashPassword } from "./password.server";

const entry = (action: string, subjectId: string) => ({
  actorId: null,
  action,
  subjectType: "user",
  subjectId,
});

/** Makes the first administrator (address confirmed). Throws `accounts.email_in_use`. */
export async function createAdministrator(
  db: Db,
  given: { email: string; name: string; password: string },
  now: Date,
): Promise<string> {
  const passwordHash = await hashPassword(given.password);
  return inTransaction(db, async (tx) => {
    const made = await insertUser(
      {
        email: given.email.toLowerCase(),
        name: given.name,
        passwordHash,
        role: "admin",
        emailConfirmedAt: now,
      },
      tx,
    );
    if (made === null) throw accountError("email_in_use");
    await audit(tx, entry("account.administrator_created", made.id), now);
    return made.id;
  });
}

/** Lets a blocked person in again. False when nobody has that address. */
export function unblock(db: Db, email: string, now: Date): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const person = await findUser({ email: email.toLowerCase() }, tx);
    if (person === null) return false;
    await updateUser(person.id, { blockedAt: null }, tx);
    await audit(tx, entry("account.unblocked", person.id), now);
    return true;
  });
}

/** Sets a person's password from the command line. False when nobody has that address. */
export async function setPassword(db: Db, email: string, password: string, now: Date): Promise<boolean> {
  const passwordHash = await hashPassword(password);
  return inTransaction(db, async (tx) => {
    const person = await findUser({ email: email.toLowerCase() }, tx);
    if (person === null) return false;
    await updateUser(person.id, { passwordHash }, tx);
    await audit(tx, entry("account.password_set", person.id), now);
    return true;
  });
}
