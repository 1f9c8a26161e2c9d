import { noFilter, urgencies, type WorkFilter } from "./core/worklist";

/** The parts of the work list, as an address calls them. */
export const listTabs = ["open", "niet-gemeld", "afgerond"] as const;
export type ListTab = (typeof listTabs)[number];

export interface AskedList {
  tab: ListTab;
  page: number;
  filter: WorkFilter;
}

/** Nobody leafs further; a number that is larger than the database counts would break it. */
const lastPage = 10_000;

/** Which part of the work list an address asks for; what it cannot be is as if it were not asked. */
export function askedList({ searchParams: asked }: URL): AskedList {
  const page = Math.trunc(Number(asked.get("pagina"))) || 1;
  const crebo = asked.get("opleiding") ?? "";
  return {
    tab: listTabs.find((tab) => tab === asked.get("toon")) ?? "open",
    page: Math.min(lastPage, Math.max(1, page)),
    filter: {
      ...noFilter,
      words: (asked.get("q") ?? "").replaceAll(/\p{Cc}/gu, " ").slice(0, 80),
      crebo: /^\d{5}$/.test(crebo) ? crebo : null,
      route: (["bol", "bbl", "combined"] as const).find((route) => route === asked.get("leerweg")) ?? null,
      urgency: urgencies.find((urgency) => urgency === asked.get("urgentie")) ?? null,
    },
  };
}

/** The address of another page of the same list. */
export function listPath({ tab, filter }: Pick<AskedList, "tab" | "filter">, page = 1): string {
  const query = new URLSearchParams({
    toon: tab,
    ...(filter.words === "" ? {} : { q: filter.words }),
    ...(filter.crebo === null ? {} : { opleiding: filter.crebo }),
    ...(filter.route === null ? {} : { leerweg: filter.route }),
    ...(filter.urgency === null ? {} : { urgentie: filter.urgency }),
    ...(page > 1 ? { pagina: String(page) } : {}),
  });
  return `/school/studenten?${query.toString()}`;
}
