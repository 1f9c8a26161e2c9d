/** Nobody leafs further; a number that is larger than the database counts would break it. */
const lastPage = 10_000;

/** The page of a list that an address asks for, from 1. */
export function pageOf(url: URL): number {
  const asked = Math.trunc(Number(url.searchParams.get("pagina")));
  return Math.min(lastPage, Math.max(1, asked || 1));
}
