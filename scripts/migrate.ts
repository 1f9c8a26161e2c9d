// Usage: DATABASE_URL=postgres://… npm run migrate
import { openPostgres } from "#db/client.server";

const url = process.env.DATABASE_URL;
if (!url) {
  console.error(
    "Set DATABASE_URL to the database to migrate. An embedded database is migrated by npm start.",
  );
  process.exit(1);
}
const database = openPostgres(url);
try {
  await database.migrate();
  console.log("The database is up to date.");
} catch (error) {
  console.error(
    `The database could not be migrated: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 1;
} finally {
  await database.close();
}
