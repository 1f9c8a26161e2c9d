import { useRouteLoaderData } from "@remix-run/react";

/** What every page knows about who looks at it, from the root's loader. It steers what is shown, never what is allowed. */
export interface Person {
  name: string;
  hasCompany: boolean;
  hasSchool: boolean;
  /** Finds places for students of a school. */
  placesStudents: boolean;
  coordinates: boolean;
  /** Their organisations by id, where they are of several of a kind; see `namesOfSeveral`. */
  several: Record<"company" | "school", Record<string, string>>;
}

/** Who looks at the page; null when nobody is signed in, and on a page that broke before that was known. */
export const usePerson = (): Person | null =>
  (useRouteLoaderData("root") as { person: Person | null } | undefined)?.person ?? null;

/**
 * The name of an organisation of the reader's, to say of which of them a line is; undefined for whoever is of a single
 * one, and for what is not theirs.
 */
export function useOwnName(kind: "company" | "school"): (id: string | null) => string | undefined {
  const names = usePerson()?.several[kind];
  return (id) => (id === null ? undefined : names?.[id]);
}

/** The same as a fact among those of a card, to be spread there. */
export function useOwnFact(kind: "company" | "school") {
  const own = useOwnName(kind);
  const icon = kind === "company" ? ("building" as const) : ("school" as const);
  return (id: string | null) => {
    const text = own(id);
    return text === undefined ? [] : [{ key: "own", icon, text }];
  };
}
