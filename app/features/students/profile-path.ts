interface At {
  /** The part that is filled in; the overview without it. */
  deel?: string | undefined;
  gedaan?: string | undefined;
}

/** The address of one's own profile. `back` is the page that sent somebody there, empty when none did. */
export function profilePath(back: string, at: At = {}): string {
  const params = Object.entries({ ...at, terug: back }).flatMap(([name, value = ""]) =>
    value === "" ? [] : [[name, value]],
  );
  const search = new URLSearchParams(params).toString();
  return `/mijn/profiel${search === "" ? "" : `?${search}`}`;
}
