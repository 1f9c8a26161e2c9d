/** Addresses of the search page: small changes of the one that is open. A change of the search begins at page 1. */

/** Sets (text), or takes out (null), parameters of a search; answers its query with the question mark, or "". */
export function withParams(search: string, changes: Readonly<Record<string, string | null>>): string {
  const params = new URLSearchParams(search);
  if (!("page" in changes)) params.delete("page");
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

/** What changes in a search when another place, or a region (by its slug), is meant than the one that was typed. */
export const placeMeant = ({
  kind,
  value,
}: {
  kind: string;
  value: string;
}): Record<string, string | null> =>
  kind === "region" ? { region: value, near: null, radius: null } : { near: value };

/** Takes one value of a repeated parameter out. */
export function withoutValue(search: string, name: string, value: string): string {
  const params = new URLSearchParams(search);
  const rest = params.getAll(name).filter((given) => given !== value);
  params.delete(name);
  for (const given of rest) params.append(name, given);
  return withParams(params.toString(), {});
}

/** Corners of a map view for an address, to some ten metres: outwards, so that nothing at the edge is lost. */
export function boxText(box: readonly [number, number, number, number]): string {
  const [west, south, east, north] = box;
  const down = (n: number) => (Math.floor(n * 1e4) / 1e4).toString();
  const up = (n: number) => ((Math.floor(n * 1e4) + 1) / 1e4).toString();
  return [down(west), down(south), up(east), up(north)].join(",");
}

/**
 * The address that a search form meant, when the browser sent it with empty fields or with what cannot be: what goes with
 * a place without one, the first page by its number. Null when it is fine as it is. `withPlace` names what goes with a
 * place, `change` says what else the form means by its fields.
 */
export function tidied(
  search: string,
  withPlace: readonly string[],
  change: (kept: URLSearchParams) => void = () => undefined,
): string | null {
  const params = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const [name, value] of params) if (value.trim() !== "") kept.append(name, value.trim());
  change(kept);
  if (!kept.has("near")) {
    for (const name of withPlace) kept.delete(name);
    if (kept.get("sort") === "distance") kept.delete("sort");
  }
  if (kept.get("page") === "1") kept.delete("page");
  if (kept.toString() === params.toString()) return null;
  return kept.size === 0 ? "" : `?${kept}`;
}

/**
 * As `tidied`, for the search of all offers: a place or region that is typed replaces the area of the map, and a typed
 * qualification is known by its code. What is not one of `names` (a newsletter's mark on its links) goes: the open data
 * interface, which the map asks the same, refuses what it does not know.
 */
export const tidy = (search: string, names: readonly string[]): string | null =>
  tidied(search, ["radius"], (kept) => {
    const typed = kept.get("opleiding") ?? "";
    kept.delete("opleiding");
    if (typed !== "" && !kept.has("qualification"))
      kept.set("qualification", /\b\d{5}\b/.exec(typed)?.[0] ?? typed);
    for (const name of [...kept.keys()]) if (!names.includes(name)) kept.delete(name);
    if (kept.has("near") || kept.has("region")) kept.delete("bbox");
  });
