/** The page of a list that an address asks for, from 1. */
export const pageOf = (url: URL): number =>
  Math.max(1, Math.trunc(Number(url.searchParams.get("pagina"))) || 1);
