// Makes what the first tests of a run would otherwise wait for, on the server in TEST_DATABASE_URL.
import { asAdmin, ensureTemplate } from "./postgres-templates";

const server = process.env["TEST_DATABASE_URL"] ?? "";
await asAdmin(server, (sql) => ensureTemplate(server, sql, "demo"));
