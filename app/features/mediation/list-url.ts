import type { Asked } from "./mediation.usecases.server";

const filters = ["regio", "sector", "niveau", "leerweg", "schooljaar"] as const;

/** The address of a list with the filters of this question; without a language before it. */
export function listUrl(path: string, asked: Asked, lijst: Asked["lijst"], page = 1): string {
  const query = new URLSearchParams({ lijst });
  for (const name of filters) if (asked[name] !== undefined) query.set(name, String(asked[name]));
  if (page > 1) query.set("pagina", String(page));
  return `${path}?${query.toString()}`;
}
