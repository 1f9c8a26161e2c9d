import type { Db } from "#db/client.server";
import { fingerprint } from "../../scripts/lib/fingerprint.mjs";

/** What a test's database holds: only tables, or the reference data too, or the whole demonstration scenario. */
export type TemplateKind = "empty" | "reference" | "demo";

const sources: Record<TemplateKind, string[]> = {
  empty: ["db/migrations", "db/client.server.ts"],
  reference: ["db/migrations", "db/client.server.ts", "db/schema", "db/data", "db/seed/reference"],
  demo: ["db", "package-lock.json"],
};

const versions = new Map<TemplateKind, Promise<string>>();

/** Changes when something that goes into the template does; the demonstration is another one every day. */
export function templateVersion(kind: TemplateKind): Promise<string> {
  const known = versions.get(kind) ?? fingerprint(sources[kind]);
  versions.set(kind, known);
  return known.then((hash) =>
    kind === "demo" ? `${hash.slice(0, 12)}_${new Date().toISOString().slice(0, 10)}` : hash.slice(0, 12),
  );
}

export async function fillReference(db: Db): Promise<void> {
  const { loadReference } = await import("#db/seed/reference/load");
  await loadReference(db);
}

export async function fillDemo(db: Db): Promise<void> {
  await fillReference(db);
  const { seedDemo } = await import("#db/seed/demo");
  await seedDemo(db, { today: new Date() });
}
