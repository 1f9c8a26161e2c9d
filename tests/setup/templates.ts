import type { Db } from "#db/client.server";
import { fingerprint } from "../../scripts/lib/fingerprint.mjs";

/** What a test's database holds: only tables, or the reference data too, or the whole demonstration scenario. */
export type TemplateKind = "empty" | "reference" | "demo";

const sources: Record<TemplateKind, string[]> = {
  empty: ["db/migrations", "db/client.server.ts", "tests/setup/pglite.ts"],
  reference: [
    "db/migrations",
    "db/client.server.ts",
    "tests/setup/pglite.ts",
    "db/schema",
    "db/data",
    "db/seed/reference",
  ],
  demo: ["db", "app", "tests/setup/settle.ts", "package-lock.json"],
};

const hashes = new Map<TemplateKind, Promise<string>>();

/** Changes when something that goes into the template does; the demonstration is another one every day. */
export async function templateVersion(kind: TemplateKind): Promise<string> {
  const known = hashes.get(kind) ?? fingerprint(sources[kind]);
  hashes.set(kind, known);
  const hash = (await known).slice(0, 12);
  return kind === "demo" ? `${hash}_${new Date().toISOString().slice(0, 10).replaceAll("-", "")}` : hash;
}

// Loaded when it is needed: most tests want an empty database.
export const fill: Record<TemplateKind, (db: Db) => Promise<void>> = {
  empty: () => Promise.resolve(),
  reference: async (db) => (await import("#db/seed/reference/load")).loadReference(db),
  demo: async (db) => {
    await (await import("#db/seed/demo")).seedDemo(db, { today: new Date() });
    await (await import("./settle")).settle(db);
  },
};
