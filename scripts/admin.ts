// Usage: npm run admin -- create <e-mail> <name> | unlock <e-mail> | reset <e-mail>
// On DATABASE_URL, else on the embedded database in DATA_DIR (stop npm start first).
import { randomBytes } from "node:crypto";
import { openEmbedded, openPostgres } from "#db/client.server";
import { createAdministrator, setPassword, unblock } from "../app/features/accounts/index.server";
import { systemClock } from "../app/platform/clock/clock";
import { readEnv } from "../app/platform/env/env.server";
import { AppError } from "../app/platform/errors/errors";

const usage = `npm run admin -- create <e-mail> <name>   makes an administrator
npm run admin -- unlock <e-mail>          lets a blocked person in again
npm run admin -- reset <e-mail>           gives a person a new password
The new password is shown once.`;

/** Fit to be read out and typed over; 108 bits. */
const newPassword = () => randomBytes(14).toString("base64url").slice(0, 18);

async function openDatabase() {
  const env = readEnv(process.env);
  if (env.DATABASE_URL !== undefined) return openPostgres(env.DATABASE_URL, { max: 1 });
  const database = await openEmbedded({ dir: env.DATA_DIR });
  await database.migrate();
  return database;
}

async function main(): Promise<void> {
  const [command = "", email = "", ...words] = process.argv.slice(2);
  const name = words.join(" ");
  const known = command === "create" ? name !== "" : ["unlock", "reset"].includes(command);
  if (!known || !email.includes("@")) throw new Error(usage);

  const password = newPassword();
  const now = systemClock.now();
  const database = await openDatabase();
  try {
    if (command === "create") {
      await createAdministrator(database.db, { email, name, password }, now);
      console.log(`${email} is an administrator. Password: ${password}`);
      return;
    }
    const found =
      command === "unlock"
        ? await unblock(database.db, email, now)
        : await setPassword(database.db, email, password, now);
    if (!found) throw new Error(`Nobody has the address ${email}.`);
    console.log(
      command === "unlock" ? `${email} may sign in again.` : `New password of ${email}: ${password}`,
    );
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  const text = error instanceof AppError ? error.text("en") : error instanceof Error ? error.message : error;
  console.error(text);
  process.exitCode = 1;
});
